public import PlanModel

extension Pace {
  /// A sentence for each thing that can be said, and for what cannot.
  public var told: [Wording] { [dueTold, neededTold, meetingTold].compactMap { $0 } }

  private var dueTold: Wording? {
    guard let due, let actual = series.actual, let baseline = series.baseline, let target = series.target,
      let difference = ExactRatio(actual.amount).plus(due.negated), let gap = shown(difference.magnitude),
      let due = shown(due)
    else { return nil }
    let side = difference.numerator < 0 ? ("下回ります", "below it") : ("上回ります", "above it")
    let compared =
      difference.numerator == 0
      ? Wording(japanese: "実績はちょうどその値です。", english: "the actual value is just that.")
      : Wording(japanese: "実績は\(gap)\(side.0)。", english: "the actual value is \(gap) \(side.1).")
    return Wording(
      japanese:
        "基準値\(amount(baseline))から目標\(amount(target))への直線では\(actual.year.japaneseName)に\(due)で、\(compared.japanese)",
      english:
        "On the straight line from \(amount(baseline)) to \(amount(target)) FY\(actual.year.westernYear) stands at \(due); \(compared.english)"
    )
  }

  private var neededTold: Wording? {
    guard let needed, let target = series.target, let change = shown(needed.magnitude) else { return nil }
    let way = needed.numerator < 0 ? ("減る", "decrease") : ("増える", "increase")
    return Wording(
      japanese: "目標\(amount(target))には、\(target.year.japaneseName)まで年に\(change)ずつ\(way.0)必要があります。",
      english:
        "To reach \(amount(target)) by FY\(target.year.westernYear) it has to \(way.1) by \(change) a year.")
  }

  private var meetingTold: Wording {
    switch meeting {
    case .already: Wording(japanese: "目標に届いています。", english: "The target is met.")
    case .inYear(let year):
      Wording(
        japanese: "\(basisTold.japanese)のままなら、\(year.japaneseName)に目標に届きます。",
        english: "At \(basisTold.english) the target is met in FY\(year.westernYear).")
    case .notAtThisPace:
      Wording(
        japanese: "\(basisTold.japanese)のままでは、目標に届きません。",
        english: "At \(basisTold.english) the target is not met.")
    case .cannotBeSaid(let refusal):
      Wording(
        japanese: "目標に届く年度は言えません。\(refusal.reason.japanese)",
        english: "When the target is met cannot be said. \(refusal.reason.english)")
    }
  }

  private var basisTold: Wording {
    guard let basis, let change = shown(basis.perYear.magnitude) else {
      return Wording(japanese: "今", english: "the present pace")
    }
    let sign = basis.perYear.numerator < 0 ? "−" : "＋"
    return Wording(
      japanese:
        "今のペース（\(basis.first.year.japaneseName)\(amount(basis.first))から\(basis.last.year.japaneseName)\(amount(basis.last))まで、\(basis.count)つの値で年に\(sign)\(change)）",
      english:
        "the present pace (\(basis.count) values from \(amount(basis.first)) in FY\(basis.first.year.westernYear) to \(amount(basis.last)) in FY\(basis.last.year.westernYear), \(sign == "＋" ? "+" : "−")\(change) a year)"
    )
  }

  private func amount(_ value: RatedSeries.DatedAmount) -> String { value.amount.shown + series.unit }

  private func shown(_ number: ExactRatio) -> String? {
    number.rounded(to: 1).map { $0.shown + series.unit }
  }
}
