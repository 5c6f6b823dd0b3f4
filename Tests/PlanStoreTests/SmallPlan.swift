import PlanModel
import PlanStore
import PlanTesting
import Testing

/// A plan of one pillar with as many indicators as a test needs, and the acts upon it.
struct SmallPlan {
  let id: PlanID
  let pillar: PillarID
  let department: DepartmentID
  let indicators: [IndicatorID]
  let series: [SeriesID]

  init(seed: UInt64 = 1, indicators count: Int = 2) {
    var random = SplitMix64(seed: seed)
    id = .random(using: &random)
    pillar = .random(using: &random)
    department = .random(using: &random)
    indicators = (0..<count).map { _ in .random(using: &random) }
    series = (0..<count).map { _ in .random(using: &random) }
  }

  var changes: [PlanChange] {
    [
      MakePlan(title: "架空市総合計画", organization: "架空市").change,
      OpenDepartment(department: department, title: "企画課").change,
      AddPillar(pillar: pillar, number: 1, title: "ひと", tag: "共に").change,
    ]
      + indicators.indices.map { index in
        AddIndicator(
          indicator: indicators[index], kind: .activity, name: "講座の参加者数\(index)",
          series: [Plan.Series(id: series[index], name: nil, unit: "人")], accumulation: .annual,
          placement: Plan.Placement(
            pillar: pillar, measure: nil, code: "Ⅰ-\(index)", sheet: "Ｐ１", position: index * 10)
        ).change
      }
  }

  func value(_ number: Int64, of index: Int = 0, source: Source? = nil) -> Plan.Value {
    Plan.Value(
      printed: "\(number)人", state: .number,
      amounts: [Plan.SeriesAmount(series: series[index], amount: Amount(coefficient: number))], source: source
    )
  }

  func entering(
    _ number: Int64, of index: Int = 0, in year: Int = 2023, source: Source? = nil
  ) -> PlanChange {
    EnterValue(
      indicator: indicators[index], key: Plan.ValueKey(FiscalYear(year)),
      value: value(number, of: index, source: source)
    ).change
  }

  func writing(_ text: String, of index: Int = 0, in year: Int = 2023, source: Source? = nil) -> PlanChange {
    WriteAnalysis(indicator: indicators[index], fiscalYear: FiscalYear(year), text: text, source: source)
      .change
  }

  func act(
    _ changes: [PlanChange], by author: Author = .tester, at milliseconds: Int64 = 1_700_000_000_000,
    expecting expected: [Subject: Int] = [:]
  ) -> Act {
    Act(
      plan: id, author: author, changes: changes, recorded: Moment(milliseconds: milliseconds),
      expected: expected)
  }

  func made(in store: PlanDatabase) async throws -> SmallPlan {
    _ = try await store.append(act(changes))
    return self
  }
}
