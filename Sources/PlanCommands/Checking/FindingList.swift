import PlanModel
import PlanPages

/// Findings for people at a terminal: what somebody should act on before what is worth knowing, row by row, then counts.
struct FindingList {
  let phrases: CommandPhrases
  let document: PlanDocument
  /// Whether what agrees with the table is listed too.
  let listsAgreeing: Bool

  func text(_ findings: [Finding]) -> String {
    let doubtful = findings.filter { $0.verdict != .agrees }
    var lines: [String] = []
    for severity in [Finding.Severity.look, .note] {
      let found = doubtful.filter { $0.severity == severity }
      if !found.isEmpty { lines += part(phrases.heading(severity, found.count), found) }
    }
    if doubtful.isEmpty { lines += [phrases.nothingFound, ""] }
    let agreeing = findings.filter { $0.verdict == .agrees }
    if listsAgreeing, !agreeing.isEmpty { lines += part(phrases.agreeing(agreeing.count), agreeing) }
    return (lines + phrases.counts(findings)).joined(separator: "\n")
  }

  private func part(_ heading: String, _ findings: [Finding]) -> [String] {
    let order = Dictionary(
      FindingSubject.all(in: document).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let subjects = Dictionary(grouping: findings.enumerated(), by: { FindingSubject($1) })
      .sorted { left, right in
        let places = (order[left.key] ?? .max, order[right.key] ?? .max)
        return (places.0, left.value[0].offset) < (places.1, right.value[0].offset)
      }
    return [heading, ""]
      + subjects.flatMap { subject, found in
        [TerminalText.line(subject.heading(in: document, phrases))] + found.flatMap { lines($1, of: subject) }
          + [""]
      }
  }

  private func lines(_ finding: Finding, of subject: FindingSubject) -> [String] {
    let kind = finding.kind.name(in: phrases.language)
    let message = subject.message(of: finding, in: document, phrases) + phrases.place(finding.source)
    let label = finding.verdict == .notice ? kind : phrases.verdict(finding.verdict)
    guard let passage = finding.passage else {
      return ["  [\(label)] \(message)"] + rows(finding.rows)
    }
    var lines = ["  [\(label)] 「\(TerminalText.line(passage.quote))」"]
    lines += finding.readings.map { "      " + phrases.reading($0) }
    // What agrees asks for nothing.
    if finding.verdict != .agrees { lines.append("      " + message) }
    return lines + rows(finding.rows)
  }

  /// The rows that a finding holds for, a line a pillar.
  private func rows(_ rows: [Finding.Row]) -> [String] {
    Dictionary(grouping: rows, by: \.pillar).sorted { $0.key < $1.key }.map { pillar, rows in
      "      \(phrases.place(pillar: pillar, code: nil)): \(phrases.list(rows.map(\.code)))"
    }
  }
}
