import PlanModel
import PlanRatings

/// The ledger for people at a terminal.
struct RevisionList {
  let phrases: CommandPhrases

  func text(_ ledger: RevisionLedger) -> String {
    var lines = ledger.rows.isEmpty ? [phrases.noRevisions] : ledger.rows.flatMap(lines)
    if !ledger.untouched.isEmpty {
      lines += ["", phrases.reachedAndUntouched]
      lines += ledger.untouched.map {
        let unit = $0.series.unit
        return
          "  \(phrases.place(pillar: $0.pillar, code: $0.code))  \(TerminalText.line($0.name)): "
          + "\($0.actual.amount.shown)\(unit) / \($0.target.amount.shown)\(unit)"
      }
    }
    return lines.joined(separator: "\n")
  }

  private func lines(_ row: RevisionLedger.Row) -> [String] {
    let language = phrases.language
    let year = language == .japanese ? row.fiscalYear.japaneseName : "FY\(row.fiscalYear.westernYear)"
    let decision = row.revision.decision
    let details = [
      row.state.wording.text(in: language), row.revision.cause?.wording.text(in: language), decision?.meeting,
      decision?.date?.description,
    ].compactMap { $0 }
    var lines = [
      "\(phrases.place(pillar: row.pillar, code: row.code))  \(TerminalText.line(row.name))",
      "    \(year): \(TerminalText.line(row.old.printed)) → \(TerminalText.line(row.revision.value.printed))  [\(details.joined(separator: " / "))]",
    ]
    if let reason = row.revision.reason ?? decision?.reason {
      lines.append("    " + TerminalText.line(phrases.reason(reason)))
    }
    for change in row.grades {
      guard let before = change.grade.letterBeforeRevision, let after = change.grade.letter else { continue }
      let unit = row.series.count > 1 ? " (\(row.series[change.series].unit))" : ""
      lines.append("    \(before) → \(after)\(unit)")
    }
    return lines + row.alarms.map { "    ! " + $0.wording.text(in: language) }
  }
}
