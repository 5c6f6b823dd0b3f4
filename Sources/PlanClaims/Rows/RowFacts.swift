import PlanModel

/// What the table says of a row, in a form to calculate with.
struct RowFacts: Sendable {
  /// The fiscal year that the analysis is about.
  let year: FiscalYear
  let series: [SeriesFacts]
  let isCumulative: Bool
  let direction: Plan.DesiredDirection
  let names: SubjectMatcher
  let ownUnits: [OwnUnit]

  init(_ indicator: Indicator, in pillar: Pillar, kept: Plan.Indicator?) {
    year = indicator.analysis.fiscalYear
    let series = indicator.series.indices.map { SeriesFacts($0, of: indicator) }
    self.series = series
    isCumulative = kept.map { $0.accumulation == .cumulative } ?? indicator.cumulative
    direction = kept?.desiredDirection ?? .unknown
    ownUnits = series.indices.compactMap { index in
      series[index].unit.family == .own(index)
        ? OwnUnit(scalars: AnalysisText(series[index].unitText).scalars, family: .own(index)) : nil
    }
    let measure = pillar.measures.first { $0.number == indicator.measure }
    let marks = Set(indicator.footnotes)
    let notes = pillar.footnotes.filter { $0.sheet == indicator.sheet && marks.contains($0.mark) }
    names = SubjectMatcher(
      name: indicator.name, series: indicator.series.map { ($0.name, $0.unit) }, measure: measure?.title,
      notes: notes.map(\.text))
  }

  /// Whether a figure with a target of its own is one of the row's.
  func holds(_ figure: ClaimedFigure) -> Bool {
    series.contains { series in
      guard series.counts(figure.target) else { return false }
      let target = Int128(figure.target.value) * Int128(series.isShare ? 1 : figure.target.unit.scale)
      return [series.original, series.revised].contains { $0.map { Int128($0) == target } ?? false }
    }
  }

  /// The fiscal year a mention stands for; `nil` where the table cannot know.
  func year(of mention: MentionedYear) -> FiscalYear? {
    switch mention {
    case .fiscal(let year): year
    case .before(let years): FiscalYear(year.westernYear - years)
    case .present: year
    case .previous: series.first?.values.last { $0.year < year && $0.amount != nil }?.year
    case .baseline: series.first?.baselineYear
    case .interim: series.first?.interimYear
    case .unknown, .partial: nil
    }
  }
}

/// One series of a row: amounts in ten-thousandths of the unit's smallest.
struct SeriesFacts: Sendable {
  struct Value: Sendable {
    var year: FiscalYear
    var amount: Int64?
  }

  let unit: CountingUnit
  /// As printed, half-width.
  let unitText: String
  let values: [Value]
  let targetYear: FiscalYear
  let original: Int64?
  let revised: Int64?
  let baselineYear: FiscalYear?
  let interimYear: FiscalYear?

  init(_ index: Int, of indicator: Indicator) {
    let printed = indicator.series[index].unit
    let folded = FoldedText(printed).text
    unitText = folded
    let known = Self.unit(folded)
    let first = indicator.series.firstIndex { FoldedText($0.unit).text == folded } ?? index
    unit = known == .none && !folded.isEmpty ? CountingUnit(family: .own(first)) : known
    let scale = unit.scale
    func amount(_ cell: Cell?) -> Int64? {
      guard let cell, cell.state == .number, index < cell.amounts.count, let amount = cell.amounts[index]
      else {
        return nil
      }
      return Self.scaled(amount, by: scale)
    }
    values = indicator.values.map { Value(year: $0.fiscalYear, amount: amount($0.cell)) }
    targetYear = indicator.target.fiscalYear
    original = amount(indicator.target.original)
    revised = amount(indicator.target.revised)
    baselineYear = indicator.values.first { $0.role == .baseline }?.fiscalYear
    interimYear = indicator.values.first { $0.role == .interim }?.fiscalYear
  }

  /// 千円, 百万円, 万人 and the like, and what the lexicon knows.
  private static func unit(_ text: String) -> CountingUnit {
    let scalars = AnalysisText(text).scalars
    if let (unit, end) = Lexicon.units.match(scalars, at: 0), end == scalars.count { return unit }
    guard let (factor, begin) = factors.match(scalars, at: 0),
      let (unit, end) = Lexicon.units.match(scalars, at: begin), end == scalars.count
    else { return .none }
    return CountingUnit(family: unit.family, scale: unit.scale * factor)
  }

  private static let factors = Lexicon<Int64>([
    ("千", 1000), ("万", 10_000), ("百万", 1_000_000), ("千万", 10_000_000), ("億", 100_000_000),
    ("十億", 1_000_000_000),
  ])

  private static func scaled(_ amount: Amount, by scale: Int64) -> Int64? {
    var coefficient = amount.coefficient
    var places = Int(amount.scale)
    while places > 4, coefficient % 10 == 0 {
      coefficient /= 10
      places -= 1
    }
    guard places <= 4 else { return nil }
    var value = Int128(coefficient) * Int128(scale)
    for _ in places..<4 { value *= 10 }
    return value.magnitude > UInt128(NumberReader.largest) ? nil : Int64(value)
  }

  /// The value of a year; `nil` where there is none, or it was not measured.
  func value(_ year: FiscalYear) -> Int64? { values.last { $0.year == year && $0.amount != nil }?.amount }

  /// Whether a quantity counts what this series counts.
  func counts(_ quantity: Quantity) -> Bool {
    unit.family != .none && quantity.unit.family == unit.family
  }

  var isShare: Bool { unit.family == .percent }
}
