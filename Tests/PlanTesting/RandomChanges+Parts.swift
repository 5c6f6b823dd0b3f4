import PlanModel

/// What changes are made of.
extension RandomChanges {
  mutating func identifier<Subject>() -> Identifier<Subject> { .random(using: &random) }

  mutating func maybe<Value>(_ part: Int, in whole: Int, _ value: (inout Self) -> Value) -> Value? {
    random.chance(part, in: whole) ? value(&self) : nil
  }

  /// One of a dictionary, mostly one that fits; `nil` where there is none.
  mutating func pick<Key: Comparable, Value>(
    _ parts: [Key: Value], where fits: (Value) -> Bool = { _ in true }
  ) -> (id: Key, part: Value)? {
    let fitting = parts.filter { fits($0.value) }
    let keys = (fitting.isEmpty || random.chance(1, in: 40) ? parts : fitting).keys.sorted()
    guard !keys.isEmpty else { return nil }
    let key = random.pick(keys)
    return parts[key].map { (key, $0) }
  }

  mutating func pillar(_ plan: Plan) -> (id: PillarID, part: Plan.Pillar)? {
    pick(plan.pillars) { !$0.isRetired }
  }

  mutating func measure(_ plan: Plan) -> (id: MeasureID, part: Plan.Measure)? {
    pick(plan.measures) { !$0.isRetired }
  }

  mutating func indicator(_ plan: Plan) -> (id: IndicatorID, part: Plan.Indicator)? {
    pick(plan.indicators) { !$0.isRetired }
  }

  mutating func department(_ plan: Plan) -> (id: DepartmentID, part: Plan.Department)? {
    pick(plan.departments) { !$0.isRetired && $0.ends == nil }
  }

  mutating func programme(_ plan: Plan) -> (id: ProgrammeID, part: Plan.Programme)? {
    pick(plan.programmes) { !$0.isRetired }
  }

  mutating func year() -> FiscalYear { FiscalYear(random.number(in: 2018...2027)) }

  mutating func targetYear() -> FiscalYear { FiscalYear(random.pick([2024, 2025, 2030])) }

  mutating func dayOfYear() -> Plan.DayOfYear? {
    Plan.DayOfYear(month: random.number(in: 1...12), day: random.number(in: 1...28))
  }

  mutating func date() -> CalendarDate {
    CalendarDate(
      year: random.number(in: 2015...2030), month: random.number(in: 1...12), day: random.number(in: 1...28))
      ?? CalendarDate.earliest
  }

  /// A day after which nothing is closed or begun, so that the order of days mostly holds.
  mutating func lateDate() -> CalendarDate {
    CalendarDate(year: random.number(in: 2031...2040), month: random.pick([4, 10]), day: 1)
      ?? CalendarDate.earliest
  }

  mutating func source() -> Source {
    let first = random.number(in: 1...3000)
    return Source(
      file: random.chance(1, in: 10) ? random.name() : "sheet\(random.number(in: 1...9)).txt",
      firstLine: first,
      lastLine: first + random.number(in: 0...9),
      characters: maybe(1, in: 2) {
        Source.CharacterRange(begin: $0.random.number(in: 0...40), end: $0.random.number(in: 0...60))
      })
  }

  mutating func amount() -> Amount {
    switch random.number(in: 0...19) {
    case 0:
      Amount(coefficient: random.pick([.max, .min, 0, -1, .max - 1]), scale: UInt8(random.number(in: 0...9)))
    case 1:
      Amount(coefficient: Int64(random.number(in: -9999...9999)), scale: UInt8(random.number(in: 1...9)))
    case 2, 3: Amount(coefficient: Int64(random.number(in: 0...1000)) * 10, scale: 2)
    case 4...7: Amount(coefficient: Int64(random.number(in: 0...1000)), scale: 1)
    default: Amount(coefficient: Int64(random.number(in: 0...20_000)))
    }
  }

  mutating func series() -> Plan.Series {
    var series = Plan.Series(
      id: identifier(), name: maybe(1, in: 3) { $0.random.name() }, unit: random.unit())
    if random.chance(1, in: 4) { series.counting = random.pick(Plan.Counting.allCases) }
    return series
  }

  mutating func marks() -> [String] {
    random.chance(1, in: 6) ? Set((0...1).map { _ in random.mark() }).sorted() : []
  }

  mutating func placement(_ plan: Plan) -> Plan.Placement? {
    guard let pillar = pillar(plan) else { return nil }
    let measures = plan.measures.filter { $0.value.pillar == pillar.id && !$0.value.isRetired }
    return Plan.Placement(
      pillar: pillar.id, measure: random.chance(3, in: 4) ? pick(measures)?.id : nil,
      code: "\(random.pick(["Ⅰ", "Ⅱ", "Ⅲ"]))-\(random.pick(["ⅰ", "ⅱ", "ⅲ", "ⅳ"]))",
      sheet: random.pick(["1", "2-1", "2-2", ""]), position: random.number(in: -10...100_000),
      footnotes: marks(),
      columns: maybe(1, in: 10) {
        [Plan.ColumnKey(fiscalYear: $0.year(), role: $0.random.pick(ColumnRole.allCases))]
      })
  }

  mutating func reference(_ plan: Plan) -> Plan.IndicatorReference {
    guard random.chance(1, in: 2), let other = pick(plan.indicators, where: { $0.sameAs == nil }) else {
      return Plan.IndicatorReference(plan: identifier(), indicator: identifier())
    }
    return Plan.IndicatorReference(plan: plan.id, indicator: other.id)
  }
}

extension CalendarDate {
  /// 1 January 1000.
  static var earliest: CalendarDate {
    guard let date = CalendarDate(year: 1000, month: 1, day: 1) else {
      preconditionFailure("a day of the calendar")
    }
    return date
  }
}
