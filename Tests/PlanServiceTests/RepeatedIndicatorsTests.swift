import PlanModel
import PlanService
import PlanTesting
import Testing

@Suite struct RepeatedIndicatorsTests {
  @Test func `a repeated indicator is counted once, and found where its values differ`() async throws {
    let sample = try await KeptSample()
    let (origin, old) = try sample.row()
    let before = try #require(try sample.keeper.plans().first?.indicators)
    let kept = try sample.keeper.plan(sample.plan)
    let repeated = try #require(
      kept.indicatorsInOrder.last { $0 != origin && kept.indicators[$0]?.activeSeries.count == 1 })
    let key = Plan.ValueKey(FiscalYear(2023))
    _ = try await sample.record([
      LinkIndicator(
        indicator: repeated, sameAs: Plan.IndicatorReference(plan: sample.plan, indicator: origin)
      ).change
    ])
    #expect(try sample.keeper.plans().first?.indicators == before - 1)

    let differing = try sample.keeper.findings(of: try sample.keeper.plan(sample.plan))
      .filter { $0.kind == .crossIndicator }
    let plan = try sample.keeper.plan(sample.plan)
    #expect(differing.contains { $0.code == plan.indicators[repeated]?.placement.code })
    #expect(differing.allSatisfy { $0.message.japanese.contains("再掲") })

    // The same values, year by year, and nothing is found.
    let values = try #require(plan.indicators[origin]?.values)
    let series = try #require(plan.indicators[repeated]?.activeSeries.first?.id)
    var changes: [PlanChange] = []
    for year in (plan.indicators[repeated]?.values ?? [:]).keys where values[year] != nil {
      changes.append(WithdrawValue(indicator: repeated, key: year, reason: "再掲のため").change)
    }
    var copy = old
    copy.amounts = old.amounts.map { Plan.SeriesAmount(series: series, amount: $0.amount) }
    copy.source = nil
    changes.append(EnterValue(indicator: repeated, key: key, value: copy).change)
    _ = try await sample.record(changes)
    let found = try sample.keeper.findings(of: try sample.keeper.plan(sample.plan))
    #expect(!found.contains { $0.kind == .crossIndicator })
  }
}
