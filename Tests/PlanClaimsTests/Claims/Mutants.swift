import PlanModel

@testable import PlanClaims

/// Makes mutants of a plan in one number, of a text or of the table, and asks whether the check catches those that are false.
struct Mutants {
  let document: PlanDocument
  var falsehoods = 0
  var caught = 0
  var missed: [String] = []
  /// Rows whose verdicts changed although they do not rest on the number.
  var disturbed: [String] = []

  init(of document: PlanDocument) {
    self.document = document
  }

  mutating func tryAll() {
    let untouched = PlanCheck(document).findings()
    for pillar in document.pillars.indices {
      for index in document.pillars[pillar].indicators.indices {
        let row = PlanRow(document.pillars[pillar].indicators[index], in: document.pillars[pillar], kept: nil)
        let text = row.indicator.analysis.text
        let reader = AnalysisReader(text, units: row.facts.ownUnits)
        let judge = Judge(facts: row.facts, tolerances: DegreeTolerances())
        let place = Place(pillar: pillar, index: index)
        for claim in reader.read(for: row.facts).claims {
          guard let checked = judge.check(claim), checked.verdict == .agrees else { continue }
          spoilText(claim, text, at: place)
          spoilTable(checked, row, at: place, untouched)
        }
      }
    }
  }

  struct Place {
    var pillar: Int
    var index: Int
  }

  // MARK: The text

  private mutating func spoilText(_ claim: Claim, _ text: String, at place: Place) {
    var quantities: [Quantity] = claim.quantity.map { [$0] } ?? []
    if case .parts(let parts, _, _) = claim.statement { quantities = parts.map(\.quantity) }
    let scalars = Array(text.unicodeScalars)
    for quantity in quantities {
      let begin = (quantity.begin..<quantity.unitBegin).first { Self.digit(scalars[$0]) != nil }
      guard let begin, let number = Self.number(scalars[begin..<quantity.unitBegin]) else { continue }
      for slip in Slip.allCases {
        guard let slipped = slip.applied(to: number),
          Falsehood.ofText(claim, saying: quantity, insteadBy: quantity.value / number * slipped) == true
        else { continue }
        var spoilt = String.UnicodeScalarView()
        spoilt.append(contentsOf: scalars[..<begin])
        spoilt.append(contentsOf: Self.written(slipped, as: scalars[begin..<quantity.unitBegin]))
        spoilt.append(contentsOf: scalars[quantity.unitBegin...])
        var mutant = document
        mutant.pillars[place.pillar].indicators[place.index].analysis.text = String(spoilt)
        judge(PlanCheck(mutant).findings(), at: place, "\(number) → \(slipped): \(String(spoilt))")
      }
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int64? {
    switch scalar.value {
    case 0x30...0x39: Int64(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int64(scalar.value - 0xFF10)
    default: nil
    }
  }

  /// The digits as a whole number; `nil` where other words are among them.
  private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Int64? {
    var number: Int64 = 0
    for scalar in scalars {
      if let digit = digit(scalar) {
        number = number * 10 + digit
      } else if !",，.．".unicodeScalars.contains(scalar) {
        return nil
      }
    }
    return number > 0 ? number : nil
  }

  /// Writes a number in the width, and with the marks, of another.
  private static func written(_ number: Int64, as model: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    let isWide = model.contains { (0xFF10...0xFF19).contains($0.value) }
    var digits = String(number).unicodeScalars.map { isWide ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0 }
    var result: [Unicode.Scalar] = []
    for scalar in model.reversed() {
      if digit(scalar) == nil {
        result.append(scalar)
      } else {
        result.append(digits.popLast() ?? (isWide ? "０" : "0"))
      }
    }
    return digits + result.reversed()
  }

  // MARK: The table

  private mutating func spoilTable(
    _ checked: CheckedClaim, _ row: PlanRow, at place: Place, _ untouched: [Finding]
  ) {
    guard let series = checked.series, let working = checked.readings.first?.working else { return }
    for year in Self.years(working) {
      let values = row.indicator.values
      guard let column = values.firstIndex(where: { $0.fiscalYear == year }),
        let amount = values[column].cell.amounts[series]
      else { continue }
      for slip in Slip.allCases {
        guard let slipped = slip.applied(to: amount.coefficient) else { continue }
        var mutant = document
        mutant.pillars[place.pillar].indicators[place.index].values[column].cell.amounts[series] =
          Amount(coefficient: slipped, scale: amount.scale)
        let facts = RowFacts(
          mutant.pillars[place.pillar].indicators[place.index], in: mutant.pillars[place.pillar], kept: nil)
        guard let changed = Self.recalculated(working, facts.series[series]),
          Falsehood.ofTable(checked.claim, changed) == true
        else { continue }
        let findings = PlanCheck(mutant).findings()
        judge(
          findings, at: place, "\(year.westernYear): \(amount) → \(slipped): \(row.indicator.analysis.text)")
        lookForDisturbance(findings, untouched, at: place)
      }
    }
  }

  private static func years(_ working: CheckedClaim.Working) -> [FiscalYear] {
    switch working {
    case .move(_, let year, _, let base), .change(_, let year, _, let base),
      .multiple(_, let year, _, let base),
      .ownCount(_, let year, _, let base):
      [year, base]
    case .value(_, let year): [year]
    default: []
    }
  }

  private static func recalculated(_ working: CheckedClaim.Working, _ series: SeriesFacts) -> CheckedClaim
    .Working?
  {
    switch working {
    case .move(_, let year, _, let base):
      guard let value = series.value(year), let before = series.value(base) else { return nil }
      return .move(value: value, year: year, before: before, base: base)
    case .change(_, let year, _, let base):
      guard let value = series.value(year), let before = series.value(base) else { return nil }
      return .change(value: value, year: year, before: before, base: base)
    case .multiple(_, let year, _, let base):
      guard let value = series.value(year), let before = series.value(base) else { return nil }
      return .multiple(value: value, year: year, before: before, base: base)
    case .ownCount(_, let year, _, let base):
      guard let value = series.value(year), let before = series.value(base) else { return nil }
      return .ownCount(value: value, year: year, before: before, base: base)
    case .value(_, let year): return series.value(year).map { .value($0, year: year) }
    default: return nil
    }
  }

  // MARK: Judging

  private func isOf(_ finding: Finding, _ place: Place) -> Bool {
    finding.pillar == document.pillars[place.pillar].number
      && finding.code == document.pillars[place.pillar].indicators[place.index].code
  }

  private mutating func judge(_ findings: [Finding], at place: Place, _ what: String) {
    falsehoods += 1
    if findings.contains(where: { isOf($0, place) && ($0.verdict == .disagrees || $0.verdict == .ambiguous) })
    {
      caught += 1
    } else {
      missed.append(what)
    }
  }

  private mutating func lookForDisturbance(_ findings: [Finding], _ untouched: [Finding], at place: Place) {
    func others(_ findings: [Finding]) -> [Finding] {
      findings.filter { !isOf($0, place) && $0.code != nil && $0.kind != .crossIndicator }
    }
    if others(findings) != others(untouched) {
      disturbed.append("\(document.pillars[place.pillar].indicators[place.index].name)")
    }
  }
}
