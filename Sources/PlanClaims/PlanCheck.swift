public import PlanModel

/// A plan's analyses held against its table.
///
/// Preparing it goes through all rows once; checking a text afterwards reads that text alone.
public struct PlanCheck: Sendable {
  private let document: PlanDocument
  private let plan: Plan?
  private let rows: [PlanRow]
  private let places: [IndicatorID: Int]
  private let names: NameIndex
  private let tolerances: DegreeTolerances

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
      rows.enumerated().compactMap { index, row in row.indicator.id.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    names = NameIndex(rows.map(\.facts.names.nameScalars))
  }

  /// Everything found: each row's claims in the order of its analysis with what the row itself shows, then what holds for
  /// the plan.
  public func findings() -> [Finding] {
    rows.indices.flatMap { findings(of: rows[$0].indicator.analysis.text, at: $0, withNotices: true) }
      + Notices.findings(of: document, plan: plan)
  }

  /// What a text says if it stood as the analysis of an indicator; `nil` where the plan has no such indicator.
  public func findings(of text: String, for indicator: IndicatorID) -> [Finding]? {
    places[indicator].map { findings(of: text, at: $0, withNotices: false) }
  }

  /// Holds all claims against the table without telling of them; how many could be settled.
  package func statements() -> Int {
    rows.reduce(0) { count, row in
      let reader = AnalysisReader(row.indicator.analysis.text, units: row.facts.ownUnits)
      let judge = Judge(facts: row.facts, tolerances: tolerances)
      return count + reader.read(for: row.facts).claims.count { judge.check($0) != nil }
    }
  }

  private func findings(of text: String, at place: Int, withNotices: Bool) -> [Finding] {
    let row = rows[place]
    let reader = AnalysisReader(text, units: row.facts.ownUnits)
    let reading = reader.read(for: row.facts)
    let judge = Judge(facts: row.facts, tolerances: tolerances)
    let checked = reading.claims.compactMap(judge.check)
    // A sentence may say several things of others; which rows it names is looked up once.
    var named: [Range<Int>: [Int]] = [:]
    for sentence in Set(reading.asides.map(\.sentence)) {
      named[sentence] = names.rows(in: reader.scalars, sentence).filter { $0 != place }
    }
    let others = reading.asides.flatMap { checkAside($0, of: named[$0.sentence] ?? [], reader.scalars) }
    var findings: [Finding] = []
    if !checked.isEmpty || !others.isEmpty || !reading.figures.isEmpty {
      let teller = FindingTeller(row: row, text: text)
      findings = checked.flatMap(teller.findings)
      findings += others.map { teller.finding(of: $0.claim, about: $0.row) }
      findings += reading.figures.filter { !row.facts.holds($0) }.map(teller.finding)
      findings.sort { ($0.passage?.range.lowerBound ?? 0) < ($1.passage?.range.lowerBound ?? 0) }
    }
    guard withNotices else { return findings }
    let said = CheckedRow.Said(
      announcement: reading.announcement.map { FindingTeller(row: row, text: text).passage($0) },
      speaksOfMove: reading.speaksOfMove)
    return findings
      + Notices.findings(
        of: CheckedRow(
          pillar: row.pillar, indicator: row.indicator, kept: row.kept, said: said, tolerances: tolerances))
  }

  /// Holds what is said of something else against the rows that it may be about.
  ///
  /// Where the subject is the other row's name the table may contradict it; where only the sentence names that row it can but
  /// agree.
  private func checkAside(_ claim: Claim, of others: [Int], _ scalars: [UInt16]) -> [(
    claim: CheckedClaim, row: PlanRow
  )] {
    for other in others {
      let row = rows[other]
      var aside = claim
      aside.isFirm =
        row.facts.year == claim.year && claim.named.contains { $0.count >= NameIndex.length }
        && row.facts.names.subject(claim.named, in: scalars).match == .row
      let judge = Judge(facts: row.facts, tolerances: tolerances)
      if let checked = judge.check(aside), checked.verdict == .agrees || checked.verdict == .disagrees {
        return [(checked, row)]
      }
    }
    return []
  }
}

/// A row of the plan, prepared for checking.
struct PlanRow: Sendable {
  let pillar: Pillar
  let indicator: Indicator
  let kept: Plan.Indicator?
  let facts: RowFacts

  init(_ indicator: Indicator, in pillar: Pillar, kept: Plan.Indicator?) {
    self.pillar = pillar
    self.indicator = indicator
    self.kept = kept
    facts = RowFacts(indicator, in: pillar, kept: kept)
  }
}
