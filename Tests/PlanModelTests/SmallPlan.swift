import PlanModel
import PlanTesting

/// A small plan that rules are tried on: every part once, a settled value, a target and an indicator out of use.
struct SmallPlan {
  var history = PlanHistory(of: .tested)
  let pillar = Self.id("pillar", of: Plan.Pillar.self)
  let measure = Self.id("measure", of: Plan.Measure.self)
  let indicator = Self.id("indicator", of: Plan.Indicator.self)
  let retired = Self.id("retired", of: Plan.Indicator.self)
  let series = Self.id("series", of: Plan.Series.self)
  let department = Self.id("department", of: Plan.Department.self)
  let other = Self.id("other", of: Plan.Department.self)
  let third = Self.id("third", of: Plan.Department.self)
  let programme = Self.id("programme", of: Plan.Programme.self)
  let revision = Self.id("revision", of: Plan.Revision.self)
  let footnote = Self.id("footnote", of: Plan.Footnote.self)
  let edition = Self.id("edition", of: Plan.Edition.self)
  let year = FiscalYear(2023)
  let key = Plan.ValueKey(FiscalYear(2023))
  let day = SmallPlan.day("2024-04-01")

  var plan: Plan { history.plan }

  init() {
    let place = Plan.Placement(pillar: pillar, measure: measure, code: "Ⅰ-ⅰ", sheet: "1", position: 0)
    record(MakePlan(title: "小さな計画", organization: "架空市"))
    record(AddPillar(pillar: pillar, number: 1, title: "柱"))
    record(AddMeasure(measure: measure, pillar: pillar, number: "1-①", title: "施策"))
    for one in [indicator, retired] {
      record(
        AddIndicator(
          indicator: one, kind: .activity, name: "指標",
          series: [Plan.Series(id: series, name: nil, unit: "件")],
          accumulation: .annual, placement: place))
    }
    record(Retire(part: .indicator(retired), reason: "重複"))
    for one in [department, other, third] {
      record(OpenDepartment(department: one, title: "課", begins: SmallPlan.day("2020-04-01")))
    }
    record(AddProgramme(programme: programme, title: "事業", begins: SmallPlan.day("2020-04-01")))
    record(EnterValue(indicator: indicator, key: key, value: number(10)))
    record(SetTarget(indicator: indicator, fiscalYear: year, value: number(20)))
    record(WriteFootnote(footnote: footnote, pillar: pillar, sheet: "1", mark: "1", text: "注", position: 0))
  }

  /// Does what is expected to be accepted.
  mutating func record(_ decision: some PlanDecision) {
    let refusal = plan.refusal(of: decision.change)
    precondition(history.record(decision.change) != nil, refusal?.message.english ?? "")
  }

  func reason(against decision: some PlanDecision) -> Refusal.Reason? {
    plan.refusal(of: decision.change)?.reason
  }

  /// The reason against taking back the last entries.
  func reasonAgainstTakingBack(_ count: Int, ofLast last: Int) -> Refusal.Reason? {
    let entries = history.entries
    var before = Plan(id: plan.id)
    for entry in entries.dropLast(last) { before.apply(entry) }
    let taken = entries.dropLast(last - count).suffix(count)
    let inverse = before.inverse(of: taken.map(\.change))
    return reason(against: TakeBack(entries: taken.map(\.sequence), reason: "誤り", changes: inverse))
  }

  func number(_ amount: Int64, _ finality: Finality = .final, of series: SeriesID? = nil) -> Plan.Value {
    Plan.Value(
      printed: "\(amount)件", state: .number, finality: finality,
      amounts: [Plan.SeriesAmount(series: series ?? self.series, amount: Amount(coefficient: amount))])
  }

  func proposal(_ revision: RevisionID? = nil, amount: Int64 = 30) -> ProposeRevision {
    ProposeRevision(
      indicator: indicator, fiscalYear: year, revision: revision ?? self.revision, reportingYear: year,
      value: number(amount), reason: "見直し")
  }

  func decision(_ revision: RevisionID? = nil, meeting: String? = "第1回審議会") -> DecideRevision {
    DecideRevision(
      indicator: indicator, fiscalYear: year, revision: revision ?? self.revision,
      decision: Plan.Decision(outcome: .accepted, meeting: meeting, date: day, reason: "実績のため"))
  }

  static func id<Subject>(_ text: String, of subject: Subject.Type) -> Identifier<Subject> {
    guard let identifier = Identifier<Subject>(text) else { preconditionFailure("an identifier") }
    return identifier
  }

  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("a day") }
    return day
  }
}
