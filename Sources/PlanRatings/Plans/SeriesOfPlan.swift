public import PlanModel

/// Everything of a plan that a rule may be given, row by row.
public struct SeriesOfPlan: Sendable {
  public struct Row: Sendable {
    public var pillar: Int
    public var measure: String?
    public var code: String
    public var name: String
    public var series: Int?
    /// `nil` where only the document is known.
    public var indicator: IndicatorID?
    public var isRepeated: Bool
    public var inputs: RatedSeries
    /// Every measured value there is, in no order.
    public var history: [RatedSeries.DatedAmount]

    /// How the series stands to its path.
    public var pace: Pace { Pace(of: inputs, history: history, margin: inputs.margin) }
  }

  public let rows: [Row]

  /// - Parameters:
  ///   - document: the plan as its sheets show it.
  ///   - plan: the kept plan it is a cut of.
  ///   - assumed: the direction of rows whose direction nobody has stated.
  ///   - entries: the sequence of the last entry of each subject, where there is a journal.
  public init(
    _ document: PlanDocument, plan: Plan? = nil, assuming assumed: RatedSeries.Direction = .unstated,
    entries: [Subject: Int] = [:]
  ) {
    rows = document.pillars.flatMap { pillar in
      pillar.indicators.flatMap { indicator in
        let kept = indicator.id.flatMap { plan?.indicators[$0] }
        let places: [Int?] = indicator.series.isEmpty ? [nil] : indicator.series.indices.map { $0 }
        return places.map { place in
          Row(
            pillar: pillar.number, measure: indicator.measure, code: indicator.code, name: indicator.name,
            series: place, indicator: indicator.id, isRepeated: kept?.sameAs != nil,
            inputs: RatedSeries(indicator, series: place, kept: kept, assuming: assumed, entries: entries),
            history: Self.history(of: indicator, series: place, kept: kept))
        }
      }
    }
  }

  /// The values that the table shows; for a kept plan, of all its years.
  private static func history(
    of indicator: Indicator, series place: Int?, kept: Plan.Indicator?
  ) -> [RatedSeries.DatedAmount] {
    guard let place else { return [] }
    func dated(_ cell: Cell, _ year: FiscalYear) -> RatedSeries.DatedAmount? {
      guard place < cell.amounts.count, let amount = cell.amounts[place] else { return nil }
      return RatedSeries.DatedAmount(amount, in: year)
    }
    guard let kept else { return indicator.values.compactMap { dated($0.cell, $0.fiscalYear) } }
    let series = kept.activeSeries
    return kept.values.compactMap { key, value in
      key.role == nil ? dated(value.cell(series: series), key.fiscalYear) : nil
    }
  }
}

extension RatedSeries {
  /// What the table shows of one series.
  init(
    _ indicator: Indicator, series place: Int?, kept: Plan.Indicator?, assuming assumed: Direction,
    entries: [Subject: Int]
  ) {
    func dated(_ cell: Cell, _ year: FiscalYear, isTarget: Bool = false) -> DatedAmount? {
      guard let place, place < cell.amounts.count, let amount = cell.amounts[place] else { return nil }
      let entry = indicator.id.flatMap { entries[isTarget ? .target($0, year) : .value($0, year)] }
      return DatedAmount(amount, in: year, entry: entry)
    }
    func value(_ role: ColumnRole) -> ColumnValue? { indicator.values.last { $0.role == role } }

    let shown = value(.actual)
    let actual = shown.flatMap { dated($0.cell, $0.fiscalYear) }
    let baseline = value(.baseline)
    let target = indicator.target
    let earlier = indicator.values.filter { value in
      value.role != .baseline && shown.map { value.fiscalYear < $0.fiscalYear } == true
    }
    self.init(
      unit: place.map { indicator.series[$0].unit } ?? "", direction: Direction(kept, assuming: assumed),
      actual: actual, actualState: shown?.cell.state ?? .notAvailable,
      target: dated(target.current, target.fiscalYear, isTarget: true),
      formerTarget: target.revised == nil
        ? nil : dated(target.original, target.fiscalYear, isTarget: true),
      baseline: baseline.flatMap { dated($0.cell, $0.fiscalYear) },
      previous: earlier.sorted { $0.fiscalYear < $1.fiscalYear }.compactMap { dated($0.cell, $0.fiscalYear) }
        .last,
      start: baseline?.fiscalYear)
    isCumulative = indicator.cumulative
    guard let kept, let shown else { return }
    if let ledger = kept.targets[shown.fiscalYear] {
      due = dated(ledger.current.cell(series: kept.activeSeries), shown.fiscalYear, isTarget: true)
    }
    state(kept, in: shown.fiscalYear, series: place ?? 0)
  }
}

extension RatedSeries {
  /// Takes in what a person stated so that a rule can rate, for the year of the actual value.
  mutating func state(_ kept: Plan.Indicator, in year: FiscalYear, series place: Int) {
    // Terms are told in the unit of the first series.
    if let terms = kept.ratingTerms, place == 0 {
      limit = terms.limit
      isSurvey = terms.isSurvey
      if let within = terms.keepWithin, case .keep = direction { direction = .keep(within: within) }
      if let lowest = terms.lowest, let highest = terms.highest, case .keep = direction {
        direction = .range(lowest, highest)
      }
    }
    margin = kept.surveys[year]?.margin
    isSurvey = isSurvey || margin != nil
    switch kept.judgements[year] {
    case let judgement? where judgement.kind == .grade: self.judgement = judgement.letter
    case let judgement?: mark = judgement.letter
    case nil: break
    }
  }
}

extension RatedSeries.Direction {
  /// What was stated, else what is assumed.
  init(_ kept: Plan.Indicator?, assuming assumed: Self) {
    self =
      switch kept?.desiredDirection ?? .unknown {
      case .increase: .up
      case .decrease: .down
      case .maintain: .keep(within: nil)
      case .unknown: assumed
      }
  }
}
