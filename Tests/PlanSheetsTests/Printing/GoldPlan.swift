import Foundation
import PlanModel

/// A plan document read from JSON, for what tests expect.
struct GoldPlan: Decodable {
  private var title: String?
  private var organization: String?
  private var columns: [GoldColumn]
  private var pillars: [GoldPillar]

  /// The folder of the package, found from this file's place.
  static let packageFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func read(_ file: URL) throws -> PlanDocument {
    let gold = try JSONDecoder().decode(GoldPlan.self, from: Data(contentsOf: file))
    return PlanDocument(
      title: gold.title, organization: gold.organization, columns: try gold.columns.map { try $0.column() },
      pillars: try gold.pillars.map { try $0.pillar() })
  }
}

/// What the JSON of an expected plan should not say.
private struct GoldMistake: Error {
  var word: String
}

private func named<Case: RawRepresentable>(_ word: String) throws -> Case where Case.RawValue == String {
  guard let found = Case(rawValue: word) else { throw GoldMistake(word: word) }
  return found
}

private struct GoldColumn: Decodable {
  var fiscalYear: Int
  var role: String
  var label: String

  func column() throws -> Column {
    Column(fiscalYear: FiscalYear(fiscalYear), role: try named(role), label: label)
  }
}

private struct GoldPillar: Decodable {
  struct Measure: Decodable {
    var number: String
    var title: String
    var issue: String?
    var direction: String?
  }

  struct Note: Decodable {
    var sheet: String
    var mark: String
    var text: String
  }

  var number: Int
  var title: String
  var tag: String?
  var measures: [Measure]
  var indicators: [GoldIndicator]
  var footnotes: [Note]

  func pillar() throws -> Pillar {
    Pillar(
      number: number, title: title, tag: tag,
      measures: measures.map {
        PlanModel.Measure(number: $0.number, title: $0.title, issue: $0.issue, direction: $0.direction)
      },
      indicators: try indicators.map { try $0.indicator() },
      footnotes: footnotes.map { Footnote(sheet: $0.sheet, mark: $0.mark, text: $0.text) })
  }
}

private struct GoldIndicator: Decodable {
  struct Series: Decodable {
    var name: String?
    var unit: String
  }

  struct Target: Decodable {
    var fiscalYear: Int
    var original: GoldCell
    var revised: GoldCell?
  }

  struct Analysis: Decodable {
    var fiscalYear: Int
    var text: String
  }

  struct Department: Decodable {
    var name: String
    var formerName: String?
  }

  var sheet: String
  var kind: String
  var code: String
  var name: String
  var measure: String?
  var series: [Series]
  var cumulative: Bool
  var footnotes: [String]
  var values: [GoldCell]
  var target: Target
  var analysis: Analysis
  var departments: [Department]

  func indicator() throws -> Indicator {
    Indicator(
      sheet: sheet, kind: try named(kind), code: code, name: name, measure: measure,
      series: series.map { PlanModel.Series(name: $0.name, unit: $0.unit) }, cumulative: cumulative,
      footnotes: footnotes, values: try values.map { try $0.columnValue() },
      target: PlanModel.Target(
        fiscalYear: FiscalYear(target.fiscalYear), original: try target.original.cell(),
        revised: try target.revised?.cell()),
      analysis: PlanModel.Analysis(fiscalYear: FiscalYear(analysis.fiscalYear), text: analysis.text),
      departments: departments.map { PlanModel.Department(name: $0.name, formerName: $0.formerName) })
  }
}

private struct GoldCell: Decodable {
  var fiscalYear: Int?
  var role: String?
  var printed: String
  var state: String
  var amounts: [Decimal?]
  var footnotes: [String]

  func cell() throws -> Cell {
    Cell(
      printed: printed, state: try named(state), amounts: try amounts.map { try $0.map(amount) },
      footnotes: footnotes)
  }

  func columnValue() throws -> ColumnValue {
    guard let fiscalYear, let role else { throw GoldMistake(word: printed) }
    return ColumnValue(fiscalYear: FiscalYear(fiscalYear), role: try named(role), cell: try cell())
  }

  private func amount(_ decimal: Decimal) throws -> Amount {
    let parts = decimal.description.split(separator: ".")
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    guard let digits = Int64(parts[0] + fraction) else { throw GoldMistake(word: decimal.description) }
    return Amount(coefficient: digits, scale: UInt8(fraction.count))
  }
}
