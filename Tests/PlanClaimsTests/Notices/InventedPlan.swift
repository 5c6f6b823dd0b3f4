import PlanModel
import PlanTesting

/// An invented plan as it is kept, with two indicators and a target for 2027, to try the notices of a plan on.
struct InventedPlan {
  let first: IndicatorID = InventedRow.identifier("first")
  let second: IndicatorID = InventedRow.identifier("second")
  private var history = PlanHistory(of: .tested)

  var plan: Plan { history.plan }

  init() {
    let pillar: PillarID = InventedRow.identifier("pillar")
    record(MakePlan(title: "まなびの計画", organization: "架空市"))
    record(
      SetColumns(columns: [
        Column(fiscalYear: FiscalYear(2024), role: .actual, label: "実績値"),
        Column(fiscalYear: InventedRow.targetYear, role: .target, label: "目標値"),
      ]))
    record(AddPillar(pillar: pillar, number: 1, title: "学び"))
    for (position, (indicator, code)) in [(first, "Ⅰ-ⅰ"), (second, "Ⅰ-ⅱ")].enumerated() {
      let series = Plan.Series(id: InventedRow.identifier("series\(position)"), name: nil, unit: "回")
      record(
        AddIndicator(
          indicator: indicator, kind: .activity, name: "講座の開催数", series: [series], accumulation: .annual,
          placement: Plan.Placement(
            pillar: pillar, measure: nil, code: code, sheet: "資料1 P1", position: position)))
      let value = Plan.Value(
        printed: "60回", state: .number,
        amounts: [Plan.SeriesAmount(series: series.id, amount: Amount(coefficient: 60))])
      record(SetTarget(indicator: indicator, fiscalYear: InventedRow.targetYear, value: value))
    }
  }

  /// Does what is expected to be accepted.
  mutating func record(_ decision: some PlanDecision) {
    let refusal = plan.refusal(of: decision.change)
    precondition(history.record(decision.change) != nil, refusal?.message.english ?? "")
  }

  /// Adds a programme that makes the values of indicators, until a day.
  mutating func add(_ title: String, until day: String?, to indicators: [IndicatorID]) {
    let programme: ProgrammeID = InventedRow.identifier("programme\(plan.programmes.count)")
    record(AddProgramme(programme: programme, title: title, ends: day.flatMap { CalendarDate($0) }))
    record(LinkProgramme(programme: programme, indicators: indicators))
  }
}
