import PlanModel
import PlanSheets

/// A plan as a table for the terminal, with what is doubtful below it.
struct PlanTable {
  let phrases: CommandPhrases

  /// Names longer than this many columns of the terminal are cut.
  private static let longestName = 36

  func text(_ reading: SheetReading, sayingDoubts: Bool = true) -> String {
    var lines: [String] = []
    let document = reading.document
    if let title = document.title { lines.append(title) }
    lines.append(phrases.counts(document))
    for pillar in document.pillars {
      lines.append("")
      lines.append(phrases.pillar(pillar))
      lines += table(pillar)
    }
    if !sayingDoubts { return lines.joined(separator: "\n") }
    lines.append("")
    lines.append(phrases.doubts(reading.findings.count))
    for finding in reading.findings {
      let message = finding.message.text(in: phrases.language) + phrases.place(finding.source)
      lines.append("  [\(phrases.severity(finding.severity))] \(message)")
    }
    return lines.joined(separator: "\n")
  }

  private enum Row {
    case heading(String)
    case cells([String])
  }

  private func table(_ pillar: Pillar) -> [String] {
    var rows: [Row] = []
    var columns: [ColumnKey] = []
    for indicator in pillar.indicators {
      for value in indicator.values where !columns.contains(ColumnKey(value)) {
        columns.append(ColumnKey(value))
      }
    }
    rows.append(
      .cells(
        ["", phrases.indicator] + columns.map { phrases.year($0.year) } + [
          phrases.target, phrases.department,
        ]))
    var measure: String??
    for indicator in pillar.indicators {
      if measure != .some(indicator.measure) {
        measure = .some(indicator.measure)
        let printed = pillar.measures.first { $0.number == indicator.measure }
        rows.append(.heading("  " + (printed.map(phrases.measure) ?? phrases.withoutMeasure)))
      }
      let values = columns.map { column in
        indicator.values.first { ColumnKey($0) == column }.map { shown($0.cell) } ?? ""
      }
      let target = [indicator.target.original, indicator.target.revised].compactMap {
        $0.map(shown)
      }
      rows.append(
        .cells(
          ["  " + indicator.code, TerminalText.cut(indicator.name, to: Self.longestName)] + values
            + [target.joined(separator: " → "), indicator.departments.map(\.name).joined(separator: "、")]))
    }
    return aligned(rows)
  }

  private func shown(_ cell: Cell) -> String {
    FoldedText(cell.printed).text + (cell.finality == .provisional ? phrases.provisional : "")
  }

  private struct ColumnKey: Equatable {
    var year: FiscalYear
    var role: ColumnRole

    init(_ value: ColumnValue) {
      year = value.fiscalYear
      role = value.role
    }
  }

  /// Code, name and department to the left, values to the right.
  private func aligned(_ rows: [Row]) -> [String] {
    var widths: [Int] = []
    for case .cells(let cells) in rows {
      for (index, cell) in cells.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], TerminalText.width(cell))
      }
    }
    return rows.map { row in
      switch row {
      case .heading(let text): return text
      case .cells(let cells):
        let padded = cells.enumerated().map { index, cell in
          let space = String(repeating: " ", count: widths[index] - TerminalText.width(cell))
          return index < 2 ? cell + space : index == cells.count - 1 ? cell : space + cell
        }
        return padded.joined(separator: "  ")
      }
    }
  }
}
