import PlanDocuments
import PlanModel

/// What was found in a file, for people.
struct TableCheckList {
  let phrases: CommandPhrases

  func text(_ check: TableFileCheck) -> String {
    var lines = [check.file]
    for item in CheckItem.allCases {
      let findings = check.findings.filter { $0.item == item }
      guard !findings.isEmpty else { continue }
      lines += ["", head(item)]
      for finding in findings { lines += describe(finding) }
    }
    let rule = CheckItem.allCases.filter(\.isOfTheRule)
    let failing = rule.filter { !check.holds($0) }
    lines += ["", phrases.itemsHolding(rule.count - failing.count, of: rule.count), ""]
    return lines.joined(separator: "\n")
  }

  private func head(_ item: CheckItem) -> String {
    let title = item.title.text(in: phrases.language)
    return item.number.isEmpty ? phrases.besideTheRule(title) : "\(item.number) \(title)"
  }

  private func describe(_ finding: TableFinding) -> [String] {
    let place = [
      finding.sheet.map(phrases.tab), phrases.cells(finding.cells, of: finding.count),
      finding.seen.flatMap { $0.isEmpty ? nil : phrases.quoted($0) },
    ].compactMap { $0 }.filter { !$0.isEmpty }
    let mark = finding.severity == .look ? phrases.look : ""
    return (place.isEmpty ? [] : ["  " + place.joined(separator: "  ")]) + [
      "    \(mark)\(finding.message.text(in: phrases.language))",
      "    → \(finding.mending.text(in: phrases.language))",
    ]
  }
}
