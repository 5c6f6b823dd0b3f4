import PlanModel
import PlanTesting
import Testing

/// Revisions and the taking back of what was done: nothing that was decided since goes with it.
struct TakingBackTests {
  var small = SmallPlan()
  let second = SmallPlan.id("second", of: Plan.Revision.self)

  @Test func `a revision is decided once, with meeting, date and reason, and one is proposed at a time`() {
    var small = small
    small.record(small.proposal())
    #expect(small.reason(against: small.proposal(second, amount: 40)) == .undecided)
    #expect(small.reason(against: small.decision(meeting: " ")) == .reasonMissing)
    small.record(small.decision())
    #expect(small.reason(against: small.decision()) == .decided)
    #expect(
      small.reason(
        against: WithdrawRevision(
          indicator: small.indicator, fiscalYear: small.year, revision: small.revision, reason: "x"))
        == .decided)
    #expect(
      small.reason(against: WithdrawTarget(indicator: small.indicator, fiscalYear: small.year, reason: "x"))
        == .inUse)
    #expect(small.reason(against: small.proposal(second, amount: 30)) == .nothingChanges)
    #expect(small.reason(against: small.proposal(amount: 40)) == .alreadyThere)
  }

  @Test func `a decided revision does not go when its proposal is taken back`() {
    var small = small
    small.record(small.proposal())
    small.record(small.decision())
    #expect(small.reasonAgainstTakingBack(1, ofLast: 2) == .decided)
    #expect(small.reasonAgainstTakingBack(2, ofLast: 2) == nil)
  }

  @Test func `a revision that another followed is not opened again`() {
    var small = small
    small.record(small.proposal())
    small.record(small.decision())
    small.record(small.proposal(second, amount: 40))
    let reopen = ReopenRevision(
      indicator: small.indicator, fiscalYear: small.year, revision: small.revision, reason: "x")
    #expect(small.reason(against: reopen) == .inUse)
    #expect(small.reasonAgainstTakingBack(1, ofLast: 2) == .inUse)
  }

  @Test func `a withdrawn proposal does not come back beside another`() {
    var small = small
    small.record(small.proposal())
    small.record(
      WithdrawRevision(
        indicator: small.indicator, fiscalYear: small.year, revision: small.revision, reason: "x"))
    small.record(small.proposal(second, amount: 40))
    #expect(small.reasonAgainstTakingBack(1, ofLast: 2) == .undecided)
  }

  @Test func `a target set anew, and its revisions, stay when the withdrawal before is taken back`() {
    var small = small
    let target = SetTarget(indicator: small.indicator, fiscalYear: small.year, value: small.number(25))
    small.record(WithdrawTarget(indicator: small.indicator, fiscalYear: small.year, reason: "x"))
    small.record(target)
    small.record(small.proposal())
    #expect(small.reasonAgainstTakingBack(1, ofLast: 3) == .settled)
    // Even were it recorded, no revision would go.
    var plan = small.plan
    plan.apply(
      Entry(
        sequence: 99, plan: plan.id, recorded: Moment(milliseconds: 0), author: .tester, act: 99,
        change: target.change))
    #expect(plan.indicators[small.indicator]?.targets[small.year]?.revisions.count == 1)
  }

  @Test func `editions, publications and the making of a plan are not taken back`() {
    var small = small
    small.record(
      FreezeEdition(
        edition: small.edition, title: "令和5年度版", kind: .annual, reportingYear: small.year, documentDigest: "",
        chainHead: "", planVersion: small.plan.version))
    #expect(small.reasonAgainstTakingBack(1, ofLast: 1) == .final)
    small.record(PublishEdition(edition: small.edition, publication: Plan.Publication(date: small.day)))
    #expect(small.reasonAgainstTakingBack(1, ofLast: 1) == .final)
    let name = FreezeEdition(
      edition: SmallPlan.id("new", of: Plan.Edition.self), title: "令和5年度版", kind: .annual,
      reportingYear: small.year, documentDigest: "", chainHead: "", planVersion: 1)
    #expect(small.reason(against: name) == .alreadyThere)
  }

  @Test func `what was taken back already is not taken back again`() {
    var small = small
    small.record(RenameIndicator(indicator: small.indicator, name: "新しい名称"))
    let takeBack = TakeBack(
      entries: [1], reason: "誤り", changes: [RenameIndicator(indicator: small.indicator, name: "指標").change])
    small.record(takeBack)
    #expect(small.reason(against: takeBack) == .nothingChanges)
    #expect(
      small.reason(against: TakeBack(entries: [1], reason: "", changes: takeBack.changes)) == .reasonMissing)
  }

  @Test func `nothing comes back into use on what is out of use, nor with a number that was given away`() {
    var small = small
    small.record(Retire(part: .indicator(small.indicator), reason: "x"))
    small.record(Retire(part: .measure(small.measure), reason: "x"))
    small.record(Retire(part: .pillar(small.pillar), reason: "x"))
    #expect(small.reason(against: Reinstate(part: .indicator(small.indicator))) == .retired)
    #expect(small.reason(against: Reinstate(part: .measure(small.measure))) == .retired)
    #expect(small.reasonAgainstTakingBack(1, ofLast: 2) == .retired)
    #expect(small.reasonAgainstTakingBack(3, ofLast: 3) == nil)
    small.record(AddPillar(pillar: SmallPlan.id("new", of: Plan.Pillar.self), number: 1, title: "柱"))
    #expect(small.reason(against: Reinstate(part: .pillar(small.pillar))) == .alreadyThere)
  }

  @Test func `departments are split and merged while they are open, two or more`() {
    var small = small
    let split = SplitDepartment(
      department: small.department, into: [small.other, small.third], on: small.day)
    #expect(
      small.reason(against: SplitDepartment(department: small.department, into: [small.other], on: small.day))
        == .valueUnfit)
    #expect(
      small.reason(
        against: MergeDepartments(departments: [small.other, small.other], into: small.third, on: small.day))
        == .valueUnfit)
    small.record(CloseDepartment(department: small.other, on: small.day))
    #expect(small.reason(against: split) == .retired)
    small.record(Retire(part: .department(small.third), reason: "誤って置いた"))
    #expect(small.reason(against: RenameDepartment(department: small.third, title: "新課")) == .retired)
    var nameless = small.plan.departments[small.department] ?? Plan.Department(names: [])
    nameless.names = []
    #expect(
      small.reason(
        against: RestoreDepartments(departments: [
          NamedDepartment(id: small.department, department: nameless)
        ])) == .valueUnfit)
  }

  @Test func `a repetition has an origin that is none itself, also from the other side`() {
    var small = small
    let link = LinkIndicator(
      indicator: small.indicator, sameAs: Plan.IndicatorReference(plan: .tested, indicator: small.retired))
    let back = LinkIndicator(
      indicator: small.retired, sameAs: Plan.IndicatorReference(plan: .tested, indicator: small.indicator))
    #expect(
      small.reason(
        against: LinkIndicator(
          indicator: small.indicator,
          sameAs: Plan.IndicatorReference(plan: .tested, indicator: small.indicator))) == .valueUnfit)
    small.record(link)
    #expect(small.reason(against: back) == .valueUnfit)
    let abroad = LinkIndicator(
      indicator: small.retired,
      sameAs: Plan.IndicatorReference(
        plan: SmallPlan.id("elsewhere", of: Plan.self), indicator: small.indicator))
    #expect(small.reason(against: abroad) == .valueUnfit)
  }
}
