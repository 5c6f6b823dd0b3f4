import Foundation
import PlanModel

/// Rows of invented sheets with the analyses that officers might write, from a file of `Analyses`.
///
/// A row is a block of lines: `row NAME | UNIT`, `values YEAR=VALUE …`, `target YEAR=VALUE [→ REVISED]`, `cumulative`, `text …`, which
/// is true, and `wrong A → B` for each replacement that makes the text false.
struct InventedAnalyses {
  /// Files and the least share of planted errors that is found in each, in per cent.
  static let files: [(name: String, least: Int)] = [
    ("welfare", 80), ("schools", 80), ("environment", 72), ("small-towns", 75), ("commerce", 83),
    ("officers", 78), ("wards", 80), ("cities", 70),
  ]

  var rows: [Row] = []

  struct Row {
    var name = ""
    var units: [String] = []
    var values: [(year: Int, amounts: [Amount?])] = []
    var targetYear = 0
    var original: [Amount?] = []
    var revised: [Amount?]?
    var isCumulative = false
    var text = ""
    var wrong: [(from: String, to: String)] = []
  }

  init(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Analyses/\(name).txt")
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") { read(line) }
  }

  private mutating func read(_ line: Substring) {
    guard let space = line.firstIndex(of: " ") else {
      if line == "cumulative" { rows[rows.count - 1].isCumulative = true }
      return
    }
    let rest = String(line[line.index(after: space)...])
    let last = rows.count - 1
    switch line[..<space] {
    case "row":
      let parts = rest.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      rows.append(Row(name: parts[0], units: Array(parts.dropFirst())))
    case "values":
      for value in rest.split(separator: " ") {
        let parts = value.split(separator: "=", maxSplits: 1)
        rows[last].values.append((Int(parts[0]) ?? 0, Self.amounts(parts[1], of: rows[last])))
      }
    case "target":
      let parts = rest.split(separator: "=", maxSplits: 1)
      rows[last].targetYear = Int(parts[0]) ?? 0
      let targets = parts[1].components(separatedBy: " → ")
      rows[last].original = Self.amounts(targets[0][...], of: rows[last])
      if targets.count > 1 { rows[last].revised = Self.amounts(targets[1][...], of: rows[last]) }
    case "text": rows[last].text = rest
    case "wrong":
      let parts = rest.components(separatedBy: " → ")
      rows[last].wrong.append((parts[0], parts.count > 1 ? parts[1] : ""))
    default: break
    }
  }

  private static func amounts(_ text: Substring, of row: Row) -> [Amount?] {
    let parts = text.split(separator: "/")
    guard parts.count == row.units.count else { return row.units.map { _ in nil } }
    return parts.map { Amount(FoldedText(String($0)).text.replacingOccurrences(of: ",", with: "")) }
  }

  /// A plan with these rows, each with a code of its own.
  static func document(_ rows: [Row]) -> PlanDocument {
    let indicators = rows.enumerated().map { index, row in
      Indicator(
        sheet: "", kind: .activity, code: String(index), name: row.name, measure: nil,
        series: row.units.map { Series(name: nil, unit: $0) },
        cumulative: row.isCumulative || row.name.contains("累計"), footnotes: [],
        values: row.values.enumerated().map { place, value in
          ColumnValue(
            fiscalYear: FiscalYear(value.year), role: role(place, of: row.values.count),
            cell: cell(value.amounts))
        },
        target: Target(
          fiscalYear: FiscalYear(row.targetYear), original: cell(row.original), revised: row.revised.map(cell)
        ),
        analysis: Analysis(fiscalYear: FiscalYear(row.values.last?.year ?? 0), text: row.text),
        departments: [])
    }
    return PlanDocument(
      title: nil, organization: nil, columns: [],
      pillars: [Pillar(number: 1, title: "", tag: nil, indicators: indicators)])
  }

  private static func role(_ place: Int, of count: Int) -> ColumnRole {
    place == count - 1 ? .actual : place == count - 2 ? .reference : place == 0 ? .baseline : .interim
  }

  private static func cell(_ amounts: [Amount?]) -> Cell {
    Cell(printed: "", state: amounts.contains { $0 != nil } ? .number : .notAvailable, amounts: amounts)
  }
}
