import FuzzDriver
import PlanClaims
import PlanModel

/// Checks whatever text it is given against one row; a crash, a hang or a quotation from elsewhere is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  for check in checks {
    for finding in check.findings(of: text, for: tested) ?? [] {
      guard let passage = finding.passage else { continue }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: Array(text.unicodeScalars)[passage.range])
      precondition(String(words) == passage.quote)
    }
  }
  return 0
}

/// Rows of one unit each, and one of a pair, with figures near the bounds of what can be held.
private let checks = [
  check(units: ["人"], values: ["0", "120", "132"], target: "140"),
  check(units: ["％"], values: ["0.0001", "99.41", "100"], target: "99.4"),
  check(units: ["百万円"], values: ["-9000000000", "9000000000", "9223372036854775807"], target: "1"),
  check(units: ["人", "回"], values: ["320", "3700", "5957"], target: "4000"),
  check(units: [], values: [], target: "1"),
]

private let tested = identifier("tested")

private func identifier(_ text: String) -> IndicatorID {
  guard let identifier = IndicatorID(text) else { preconditionFailure("an identifier") }
  return identifier
}

private func check(units: [String], values: [String], target: String) -> PlanCheck {
  func cell(_ text: String) -> Cell {
    Cell(printed: text, state: .number, amounts: units.map { _ in Amount(text) })
  }
  let indicator = Indicator(
    sheet: "", kind: .activity, code: "Ⅰ-ⅰ", name: "講座の参加者数及び回数", measure: nil,
    series: units.map { Series(name: nil, unit: $0) }, cumulative: false, footnotes: [],
    values: values.enumerated().map { place, value in
      ColumnValue(fiscalYear: FiscalYear(2021 + place), role: .reference, cell: cell(value))
    },
    target: Target(fiscalYear: FiscalYear(2025), original: cell(target)),
    analysis: Analysis(fiscalYear: FiscalYear(2023), text: ""), departments: [], id: tested)
  return PlanCheck(
    PlanDocument(
      title: nil, organization: nil, columns: [],
      pillars: [Pillar(number: 1, title: "", tag: nil, indicators: [indicator])]))
}

@_cdecl("fuzz_claims_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt
{
  fuzz(count, arguments, fuzzOne)
}
