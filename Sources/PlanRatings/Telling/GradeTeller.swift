import PlanModel

/// Tells how a grade was worked out.
struct GradeTeller {
  let language: Language
  let grade: Grade
  let target: RatedSeries.DatedAmount?

  func sentence(_ outcome: Grade.Outcome, _ figure: Grade.Worked?) -> String {
    switch outcome {
    case .graded(let place):
      let band = grade.rule.grades[place]
      let wording = band.wording.text(in: language)
      let name = band.letter ?? ""
      let given =
        name.isEmpty || name == wording ? wording : say("\(name)（\(wording)）", "\(name) (\(wording))")
      return arithmetic(place, figure).map { "\($0) → \(given)" } ?? given
    case .refused(let refusal):
      let reason = grade.rule.reason(for: refusal).text(in: language)
      guard let code = grade.rule.code(for: refusal) else { return reason }
      return say(
        "\(reason) → \(code.letter)（\(code.wording.japanese)）",
        "\(reason) → \(code.letter) (\(code.wording.english))")
    }
  }

  func say(_ japanese: String, _ english: String) -> String { language == .japanese ? japanese : english }

  private func arithmetic(_ place: Int, _ figure: Grade.Worked?) -> String? {
    let (grader, inputs) = (grade.grader, grade.inputs)
    if let replaced = grader.replaced(inputs, target) {
      return grade.rule.reason(for: replaced).text(in: language)
    }
    if inputs.judgement != nil, grade.rule.figure == .judgement || inputs.actual == nil {
      return say("人の判断", "a person's judgement")
    }
    switch inputs.direction {
    case .keep(let within): return kept(within)
    case .range(let low, let high):
      let ends = (amount("", low) ?? "", amount("", high) ?? "")
      return actual.map { say("\($0)、範囲\(ends.0)から\(ends.1)", "\($0), range\(ends.0) to\(ends.1)") }
    case .up, .down, .unstated: break
    }
    let band = grader.bands[place]
    let conditions = target == nil ? band.withoutTarget ?? [] : band.conditions
    let isCompared = !conditions.isEmpty && conditions.allSatisfy { $0.subject != .figure }
    if !isCompared, let figure, let terms = terms() {
      return "\(terms) \(say("＝", "=")) \(told(figure))"
    }
    let comparisons = comparisons(upTo: place)
    return comparisons.isEmpty ? nil : comparisons.joined(separator: say("、", ", "))
  }

  /// How far from the target the value is, beside how far it may be.
  private func kept(_ width: Amount?) -> String? {
    guard let actual, let target = told(.target),
      let value = grade.inputs.actual.map({ ExactRatio($0.amount) }),
      let level = grade.grader.level(.target, of: grade.inputs, self.target),
      let gap = value.plus(level.negated)?.magnitude,
      let distance = amount("", gap.decimal ?? gap.rounded(to: 1))
    else { return nil }
    let share = grade.rule.directions.keep?.within
    guard let room = width.map(ExactRatio.init) ?? share.flatMap({ level.magnitude.times($0.ratio) }),
      let order = gap.compared(with: room), let allowed = amount("", room.decimal ?? room.rounded(to: 1))
    else { return nil }
    let sign = order > 0 ? say("＞", ">") : say("≦", "≤")
    return say(
      "\(actual)と\(target)の差\(distance) \(sign) \(allowed)",
      "\(actual) differs from \(target) by\(distance) \(sign)\(allowed)")
  }

  private func amount(_ name: String, _ amount: Amount?) -> String? {
    amount.map { "\(name)\(say("", " "))\($0.shown)\(grade.inputs.unit)" }
  }

  private var actual: String? { amount(say("実績", "actual"), grade.inputs.actual?.amount) }

  /// The figure as it came out, and what the rule made of it where that is something else.
  private func told(_ figure: Grade.Worked) -> String {
    switch (figure, grade.grader.unrounded(grade.inputs, target)) {
    case (.growth, _): return shown(figure) + say("（小数第6位までに丸めた値）", " (rounded to six places)")
    case (.exact(let ratio), .exact(let raw)) where ratio.compared(with: raw) != 0:
      let percentage = raw.times(ExactRatio(Amount(coefficient: 100))).flatMap { $0.rounded(to: 1) }
      let came = percentage.map { say("\($0.shown)％", "\($0.shown) %") } ?? ""
      if let cap = grade.grader.cap, raw.compared(with: cap) == 1 {
        return came + say("、上限により\(shown(figure))", ", capped at \(shown(figure))")
      }
      return came + say("、丸めて\(shown(figure))", ", rounded to \(shown(figure))")
    case (.exact, _): return shown(figure)
    }
  }

  /// The figure in per cent, with as many places as it takes not to look as if it reached a threshold that it does not.
  private func shown(_ figure: Grade.Worked) -> String {
    let text = grade.rule.percentage(figure, apartFrom: grade.grader.thresholds) ?? ""
    return say(text, text.replacing("％", with: " %"))
  }

  private var isTurned: Bool { grade.inputs.direction == .down && grade.rule.directions.down == .turned }

  private func terms() -> String? {
    switch grade.rule.figure {
    case .attainment(let level):
      guard let actual, let level = told(level) else { return nil }
      return isTurned ? "\(level) ÷ \(actual)" : "\(actual) ÷ \(level)"
    case .progress(let level):
      guard let actual, let level = told(level), let baseline = told(.baseline) else { return nil }
      return say(
        "（\(actual) − \(baseline)） ÷ （\(level) − \(baseline)）",
        "(\(actual) − \(baseline)) ÷ (\(level) − \(baseline))")
    case .growth:
      guard let actual, let baseline = told(.baseline) else { return nil }
      let grown = say("\(baseline)から\(actual)への年平均の伸び", "yearly growth from \(baseline) to \(actual)")
      guard let target = told(.target) else { return grown }
      return say("\(grown) ÷ \(target)に必要な伸び", "\(grown) ÷ growth needed for \(target)")
    case .judgement, nil: return nil
    }
  }

  /// A level with its value, or how it is worked out.
  private func told(_ level: Level) -> String? {
    let inputs = grade.inputs
    let target = amount(say("目標", "target"), target?.amount)
    switch level {
    case .target: return target
    case .due: return amount(say("年度の目標", "the year's target"), inputs.due?.amount) ?? target
    case .baseline: return amount(say("基準値", "baseline"), inputs.baseline?.amount)
    case .previous: return amount(say("前の値", "earlier value"), inputs.previous?.amount)
    case .pace:
      guard let target, let years else { return nil }
      return say("（\(target) × \(years)）", "(\(target) × \(years))")
    case .line:
      guard let target, let years, let baseline = told(.baseline),
        let value = grade.grader.level(.line, of: inputs, self.target),
        let rounded = value.rounded(to: 1), let line = amount(say("線上の値", "value on the line"), rounded)
      else { return nil }
      return say(
        "\(line)（\(baseline)から\(target)への\(years)）", "\(line) (\(years) from \(baseline) to \(target))")
    }
  }

  private var years: String? {
    guard let start = grade.inputs.start, let now = grade.inputs.actual?.year, let end = target?.year,
      start < now, start < end
    else { return nil }
    let (done, all) = (min(now, end).westernYear - start.westernYear, end.westernYear - start.westernYear)
    return say("\(all)年のうち\(done)年", "\(done) of \(all) years")
  }

  /// How the value stands to each bound that was looked at.
  private func comparisons(upTo place: Int) -> [String] {
    guard let actual, let value = grade.inputs.actual.map({ ExactRatio($0.amount) }) else { return [] }
    var told: [String] = []
    for band in grade.grader.bands[...place] {
      for condition in target == nil ? band.withoutTarget ?? [] : band.conditions {
        guard case .actual(let level) = condition.subject, let name = name(of: condition, at: level),
          let order = grade.grader.bound(condition, of: grade.inputs, target).flatMap(value.compared)
        else { continue }
        let comparison = "\(actual) \(sign(order)) \(name)"
        if !told.contains(comparison) { told.append(comparison) }
      }
    }
    return told
  }

  /// A level, or the bound that lies short of it.
  private func name(of condition: ReadyBand.Condition, at level: Level) -> String? {
    guard let name = told(level), let bound = grade.grader.bound(condition, of: grade.inputs, target),
      let exact = grade.grader.level(level, of: grade.inputs, target)
    else { return nil }
    if bound.compared(with: exact) == 0 { return name }
    return amount(
      isTurned
        ? say("\(name)に対する上限", "upper bound for \(name):") : say("\(name)に対する下限", "lower bound for \(name):"),
      bound.decimal ?? bound.rounded(to: 1))
  }

  private func sign(_ order: Int) -> String {
    order < 0 ? say("＜", "<") : order == 0 ? say("＝", "=") : say("＞", ">")
  }
}
