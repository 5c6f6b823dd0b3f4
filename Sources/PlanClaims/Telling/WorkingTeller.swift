import PlanModel

/// Tells the arithmetic of a reading, so that it can be done again by hand.
struct WorkingTeller {
  let row: PlanRow
  let series: Int?

  func working(_ working: CheckedClaim.Working) -> Wording {
    switch working {
    case .move(let value, let year, let before, let base): return move(value, year, before, base)
    case .change(let value, let year, let before, let base):
      let share = ratio(Int128(value - before) * 100, before, places: 1, signed: true)
      return both(
        "(\(shown(value, year)) − \(shown(before, base))) ÷ \(shown(before)) ＝ \(share)％",
        "(\(shownEnglish(value, year)) − \(shownEnglish(before, base))) ÷ \(shown(before)) = \(share) %")
    case .multiple(let value, let year, let before, let base):
      let times = ratio(Int128(value), before, places: 2)
      return both(
        "\(shown(value, year)) ÷ \(shown(before, base)) ＝ \(times)倍",
        "\(shownEnglish(value, year)) ÷ \(shownEnglish(before, base)) = \(times) times")
    case .value(let value, let year):
      return both(
        "\(year.japaneseName)の値は\(shown(value))", "the value of FY\(year.westernYear) is \(shown(value))")
    case .ownCount(let value, let year, let before, let base):
      return both(
        "\(year.japaneseName)だけの数は \(shown(value)) − \(shown(before))（\(base.japaneseName)まで）＝ \(shown(value - before))",
        "the count of FY\(year.westernYear) alone is \(shown(value)) − \(shown(before)) (to FY\(base.westernYear)) = \(shown(value - before))"
      )
    case .target(let value, let target, let isRevised): return beside(value, target, isRevised)
    case .attainment(let value, let target, let isRevised, let isInverted):
      let share =
        isInverted
        ? ratio(Int128(target) * 100, value, places: 1) : ratio(Int128(value) * 100, target, places: 1)
      return isInverted
        ? both(
          "目標値 \(shown(target)) ÷ 実績値 \(shown(value)) ＝ \(share)％",
          "target \(shown(target)) ÷ actual \(shown(value)) = \(share) %")
        : both(
          "実績値 \(shown(value)) ÷ \(goal(isRevised)) \(shown(target)) ＝ \(share)％",
          "actual \(shown(value)) ÷ \(goalEnglish(isRevised)) \(shown(target)) = \(share) %")
    case .targetValue(let target, let isRevised):
      return both("\(goal(isRevised))は\(shown(target))", "the \(goalEnglish(isRevised)) is \(shown(target))")
    case .parts(let parts, let sum, let whole, let of): return self.parts(parts, sum, whole, of)
    case .record(let value, let other, let year):
      return both(
        "実績値は\(shown(value))、\(year.japaneseName)は\(shown(other))",
        "the value is \(shown(value)), in FY\(year.westernYear) it was \(shown(other))")
    case .revision(let original, let revised):
      guard let revised else {
        return both(
          "目標値は\(original.map(shown) ?? "―")のまま", "the target is still \(original.map(shown) ?? "―")")
      }
      return both(
        "目標値は\(original.map(shown) ?? "―")から\(shown(revised))に変更",
        "the target goes from \(original.map(shown) ?? "―") to \(shown(revised))")
    case .missing(let year):
      return both(
        "\(year.map { "\($0.japaneseName)の" } ?? "その")値は表にない",
        "the table holds no value \(year.map { "of FY\($0.westernYear)" } ?? "for it")")
    }
  }

  private func both(_ japanese: String, _ english: String) -> Wording {
    Wording(japanese: japanese, english: english)
  }

  private func move(_ value: Int64, _ year: FiscalYear, _ before: Int64, _ base: FiscalYear) -> Wording {
    both(
      "\(shown(value, year)) − \(shown(before, base)) ＝ \(signed(value - before))",
      "\(shownEnglish(value, year)) − \(shownEnglish(before, base)) = \(signed(value - before))")
  }

  private func beside(_ value: Int64, _ target: Int64, _ isRevised: Bool) -> Wording {
    both(
      "実績値 \(shown(value)) − \(goal(isRevised)) \(shown(target)) ＝ \(signed(value - target))",
      "actual \(shown(value)) − \(goalEnglish(isRevised)) \(shown(target)) = \(signed(value - target))")
  }

  private func parts(_ parts: [Int64], _ sum: Int64, _ whole: Int64, _ of: CheckedClaim.Whole) -> Wording {
    var text = ""
    for (index, part) in parts.enumerated() {
      if index == 0 { text += part < 0 ? "−" : "" } else { text += part < 0 ? " − " : " ＋ " }
      text += number(Int64(part.magnitude))
    }
    text += " ＝ \(sum < 0 ? "−" : "")\(number(Int64(sum.magnitude)))"
    let (japanese, english) =
      switch of {
      case .value: ("実績値", "the value")
      case .change: ("前年度からの増減", "the move from the year before")
      case .stated: ("書かれた合計", "the stated total")
      case .ownCount: ("この年度だけの数", "the count of the year alone")
      }
    let amount = of == .change || of == .ownCount ? signed(whole) : shown(whole)
    return both("内訳は \(text)、\(japanese)は \(amount)", "the parts make \(text), \(english) is \(amount)")
  }

  private func goal(_ isRevised: Bool) -> String {
    row.indicator.target.revised == nil ? "目標値" : isRevised ? "変更後の目標値" : "変更前の目標値"
  }

  private func goalEnglish(_ isRevised: Bool) -> String {
    row.indicator.target.revised == nil
      ? "target" : isRevised ? "revised target" : "target before the revision"
  }

  // MARK: Numbers

  private var facts: SeriesFacts? { series.map { row.facts.series[$0] } }

  private func shown(_ amount: Int64) -> String { number(amount) + (facts?.unitText ?? "") }

  private func shown(_ amount: Int64, _ year: FiscalYear) -> String {
    "\(shown(amount))（\(year.japaneseName)）"
  }

  private func shownEnglish(_ amount: Int64, _ year: FiscalYear) -> String {
    "\(shown(amount)) (FY\(year.westernYear))"
  }

  private func signed(_ amount: Int64) -> String {
    let sign = amount > 0 ? "＋" : amount < 0 ? "−" : ""
    let points = facts?.isShare ?? false ? "ポイント" : facts?.unitText ?? ""
    return sign + number(Int64(amount.magnitude)) + points
  }

  /// In the row's unit, without zeros at the end of a fraction.
  private func number(_ amount: Int64) -> String {
    let scale = facts?.unit.scale ?? 1
    var coefficient = amount
    var places: UInt8 = 4
    var factor = scale
    while factor > 1, factor % 10 == 0, places < 9 {
      factor /= 10
      places += 1
    }
    if factor > 1 { coefficient /= factor }
    while places > 0, coefficient % 10 == 0 {
      coefficient /= 10
      places -= 1
    }
    return Amount(coefficient: coefficient, scale: places).shown
  }

  /// A quotient, rounded to so many places.
  private func ratio(_ numerator: Int128, _ denominator: Int64, places: Int, signed: Bool = false) -> String {
    guard denominator != 0 else { return "―" }
    var unit: Int128 = 1
    for _ in 0..<places { unit *= 10 }
    let over = Int128(denominator).magnitude128
    let size = (numerator.magnitude128 * unit * 2 + over) / (over * 2)
    guard size <= Int128(Int64.max) else { return "―" }
    let sign = numerator < 0 ? "−" : signed ? "＋" : ""
    return sign + Amount(coefficient: Int64(size), scale: UInt8(places)).shown
  }
}
