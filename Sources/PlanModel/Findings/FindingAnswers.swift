/// What sections have said to the findings of a plan.
///
/// A finding is named by what raised it: the words of the analysis with their arithmetic, or the sentence of a notice with its
/// figures. Where the text or a value changes it is another finding, to which nobody has said anything yet.
public struct FindingAnswers: Sendable {
  private let answers: [Plan.FindingKey: Plan.FindingAnswer]
  private let rows: [Finding.Row: IndicatorID]

  /// - Parameters:
  ///   - plan: whose findings are asked about, as it is or as it was.
  ///   - answers: those of the plan itself where there are none.
  public init(_ plan: Plan, answers: [Plan.FindingKey: Plan.FindingAnswer]? = nil) {
    self.answers = answers ?? plan.answers
    rows = Dictionary(
      plan.indicatorsInOrder.compactMap { id in
        guard let placement = plan.indicators[id]?.placement, let pillar = plan.pillars[placement.pillar]
        else { return nil }
        return (Finding.Row(pillar: pillar.number, code: placement.code), id)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What was said to a finding; `nil` where nothing was, or not since it last changed.
  public subscript(finding: Finding) -> Plan.FindingAnswer? {
    answers.isEmpty || finding.verdict == .agrees ? nil : answers[key(of: finding)]
  }

  /// What names a finding.
  public func key(of finding: Finding) -> Plan.FindingKey {
    let row = finding.pillar.flatMap { pillar in
      finding.code.flatMap { rows[Finding.Row(pillar: pillar, code: $0)] }
    }
    let workings = finding.readings.map(\.working.japanese)
    var words = finding.passage.map { [$0.quote] + workings } ?? [finding.message.japanese] + workings
    if row == nil {
      // Without an indicator only the place tells one from another of the same words.
      let place = finding.pillar.map { "\($0):\(finding.code ?? "")" } ?? finding.sheet ?? ""
      words = [place] + words + finding.rows.map { "\($0.pillar):\($0.code)" }
    }
    return Plan.FindingKey(
      kind: finding.kind.rawValue, indicator: row, fiscalYear: finding.fiscalYear,
      words: words.joined(separator: " / "))
  }
}
