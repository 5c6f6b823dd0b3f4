public import PlanModel

/// A plan's analyses held against its table.
public struct PlanCheck: Sendable {
  private let document: PlanDocument
  private let plan: Plan?
  private let tolerances: DegreeTolerances
  private let rows: [PlanRow]
  private let places: [IndicatorID: Int]

  /// - Parameters:
  ///   - document: the edition to check.
  ///   - plan: the plan it is a cut of, where it is kept, for what other years said and what people stated.
  public init(_ document: PlanDocument, plan: Plan? = nil) {
    self.document = document
    self.plan = plan
    tolerances = plan?.degreeTolerances ?? DegreeTolerances()
    rows = document.pillars.flatMap { pillar in
      pillar.indicators.map { indicator in
        PlanRow(indicator, in: pillar, kept: indicator.id.flatMap { plan?.indicators[$0] })
      }
    }
    places = Dictionary(
      rows.enumerated().compactMap { index, row in row.indicator.id.map { ($0, index) } }, uniquingKeysWith: { first, _ in first })
  }

  /// Everything found: each row's claims in the order of its analysis, then what the table itself shows, then what
  /// holds for the plan.
  public func findings() -> [Finding] {
    rows.flatMap { claims(in: $0.indicator.analysis.text, of: $0) }
  }

  /// What a text says if it stood as the analysis of an indicator; `nil` where the plan has no such indicator.
  public func findings(of text: String, for indicator: IndicatorID) -> [Finding]? {
    places[indicator].map { claims(in: text, of: rows[$0]) }
  }

  private func claims(in text: String, of row: PlanRow) -> [Finding] {
    guard !row.facts.series.isEmpty, !text.isEmpty else { return [] }
    let reader = AnalysisReader(text, units: row.facts.ownUnits)
    let judge = Judge(facts: row.facts, scalars: reader.scalars, tolerances: tolerances)
    let checked = reader.claims(for: row.facts).compactMap(judge.check)
    guard !checked.isEmpty else { return [] }
    let teller = FindingTeller(row: row, text: text)
    return checked.flatMap(teller.findings)
  }
}

/// A row of the plan, prepared for checking.
struct PlanRow: Sendable {
  let pillar: Pillar
  let indicator: Indicator
  let facts: RowFacts

  init(_ indicator: Indicator, in pillar: Pillar, kept: Plan.Indicator?) {
    self.pillar = pillar
    self.indicator = indicator
    facts = RowFacts(indicator, in: pillar, kept: kept)
  }
}
