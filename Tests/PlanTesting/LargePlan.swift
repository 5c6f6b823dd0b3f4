public import PlanModel

/// A plan of a given size, as the changes that make it: for benchmarks.
///
/// Every indicator has one series, a value and an analysis of about a hundred characters for each year, and a target.
public struct LargePlan: Sendable {
  public var pillars: Int
  public var indicators: Int
  public var years: Int
  public var seed: UInt64

  /// - Parameters:
  ///   - pillars: each has four measures; indicators are dealt out to them in turn.
  ///   - indicators: of the whole plan.
  ///   - years: from 2015 on.
  ///   - seed: the same plan for the same seed.
  public init(pillars: Int = 20, indicators: Int = 2000, years: Int = 10, seed: UInt64 = 2023) {
    self.pillars = pillars
    self.indicators = indicators
    self.years = years
    self.seed = seed
  }

  /// All in order: the plan, columns, departments, pillars with measures, then one indicator after the other.
  public var changes: [PlanChange] {
    var random = SplitMix64(seed: seed)
    var changes = [
      MakePlan(title: "大きな計画", organization: "架空市").change,
      SetColumns(
        columns: (0..<years).map {
          Column(fiscalYear: FiscalYear(2015 + $0), role: $0 == 0 ? .baseline : .actual, label: "実績値")
        }
      ).change,
    ]
    let departments: [DepartmentID] = (0..<30).map { _ in .random(using: &random) }
    for (index, department) in departments.enumerated() {
      changes.append(OpenDepartment(department: department, title: "第\(index + 1)課").change)
    }
    var places: [Plan.Placement] = []
    for number in 1...pillars {
      let pillar = PillarID.random(using: &random)
      changes.append(AddPillar(pillar: pillar, number: number, title: "柱その\(number)", tag: "標語").change)
      for letter in ["①", "②", "③", "④"] {
        let measure = MeasureID.random(using: &random)
        changes.append(
          AddMeasure(
            measure: measure, pillar: pillar, number: "\(number)-\(letter)", title: "施策\(letter)",
            issue: Self.sentences, direction: Self.sentences
          ).change)
        places.append(
          Plan.Placement(pillar: pillar, measure: measure, code: "", sheet: String(number), position: 0))
      }
    }
    for index in 0..<indicators {
      var place = places[index % places.count]
      place.code = "Ⅰ-\(index / places.count + 1)"
      place.position = index
      append(to: &changes, at: place, of: random.pick(departments), &random)
    }
    return changes
  }

  /// How many changes there are, without making them.
  public var count: Int { 32 + pillars * 5 + indicators * (3 + years * 2) }

  private func append(
    to changes: inout [PlanChange], at place: Plan.Placement, of department: DepartmentID,
    _ random: inout SplitMix64
  ) {
    let indicator = IndicatorID.random(using: &random)
    let series = Plan.Series(id: .random(using: &random), name: nil, unit: "件")
    changes.append(
      AddIndicator(
        indicator: indicator, kind: place.position % 3 == 0 ? .outcome : .activity,
        name: "指標その\(place.position)",
        series: [series], accumulation: .annual, placement: place
      ).change)
    changes.append(
      AssignDepartments(
        indicator: indicator, responsibilities: [Plan.Responsibility(department: department)]
      ).change)
    changes.append(
      SetTarget(
        indicator: indicator, fiscalYear: FiscalYear(2015 + years), value: Self.value(series.id, &random)
      ).change)
    for year in 2015..<(2015 + years) {
      changes.append(
        EnterValue(
          indicator: indicator, key: Plan.ValueKey(FiscalYear(year)), value: Self.value(series.id, &random)
        ).change)
      changes.append(
        WriteAnalysis(
          indicator: indicator, fiscalYear: FiscalYear(year),
          text: "\(year)年度は\(random.number(in: 1...999))件であった。\(Self.sentences)"
        ).change)
    }
  }

  private static func value(_ series: SeriesID, _ random: inout SplitMix64) -> Plan.Value {
    let amount = Amount(
      coefficient: Int64(random.number(in: 0...99_999)), scale: random.chance(1, in: 4) ? 1 : 0)
    return Plan.Value(
      printed: "\(amount)件", state: .number, amounts: [Plan.SeriesAmount(series: series, amount: amount)])
  }

  private static let sentences = "相談の窓口を広げ、講座を平日の夜と土曜日にも開いたことで、これまで来られなかった人の参加が増えた。次の年度も続けるとともに、周知の方法を改める。"
}
