import PlanModel
import PlanTesting
import Testing

/// The rules, each in plain words.
struct RefusalTests {
  var small = SmallPlan()
  var unknown: IndicatorID { SmallPlan.id("unknown", of: Plan.Indicator.self) }

  @Test func `nothing is decided about a plan that was not made, and none is made twice`() {
    let none = Plan(id: .tested)
    #expect(none.refusal(of: SetColumns(columns: []).change)?.reason == .notThere)
    #expect(small.reason(against: MakePlan(title: "計画", organization: "")) == .alreadyThere)
  }

  @Test func `an identifier is used once, and a pillar's number by one pillar in use`() {
    #expect(small.reason(against: AddPillar(pillar: small.pillar, number: 2, title: "柱")) == .alreadyThere)
    let pillar = SmallPlan.id("new", of: Plan.Pillar.self)
    #expect(small.reason(against: AddPillar(pillar: pillar, number: 1, title: "柱")) == .alreadyThere)
    #expect(small.reason(against: AddProgramme(programme: small.programme, title: "x")) == .alreadyThere)
    #expect(small.reason(against: OpenDepartment(department: small.other, title: "x")) == .alreadyThere)
  }

  @Test func `what is not there cannot be changed`() {
    #expect(small.reason(against: RenameIndicator(indicator: unknown, name: "x")) == .notThere)
    #expect(
      small.reason(against: EnterValue(indicator: unknown, key: small.key, value: small.number(1)))
        == .notThere)
    #expect(
      small.reason(against: WithdrawValue(indicator: unknown, key: small.key, reason: "x")) == .notThere)
    #expect(small.reason(against: small.decision()) == .notThere)
    #expect(
      small.reason(
        against: EnterValue(
          indicator: small.indicator, key: Plan.ValueKey(FiscalYear(2024)),
          value: small.number(1, of: SmallPlan.id("strange", of: Plan.Series.self)))) == .notThere)
    #expect(
      small.reason(
        against: AssignDepartments(
          indicator: small.indicator,
          responsibilities: [
            Plan.Responsibility(department: SmallPlan.id("no", of: Plan.Department.self))
          ])) == .notThere)
  }

  @Test func `what is out of use takes no values, targets or analyses`() {
    let key = Plan.ValueKey(FiscalYear(2024))
    #expect(
      small.reason(against: EnterValue(indicator: small.retired, key: key, value: small.number(1)))
        == .retired)
    #expect(
      small.reason(
        against: SetTarget(indicator: small.retired, fiscalYear: small.year, value: small.number(1)))
        == .retired)
    #expect(
      small.reason(against: WriteAnalysis(indicator: small.retired, fiscalYear: small.year, text: "x"))
        == .retired)
  }

  @Test func `a series out of use takes no numbers`() {
    var small = small
    small.record(Retire(part: .series(small.indicator, small.series), reason: "x"))
    #expect(
      small.reason(
        against: EnterValue(
          indicator: small.indicator, key: Plan.ValueKey(FiscalYear(2024)), value: small.number(1)))
        == .retired)
  }

  @Test func `a change changes something`() {
    #expect(small.reason(against: RenameIndicator(indicator: small.indicator, name: "指標")) == .nothingChanges)
    #expect(small.reason(against: MovePillar(pillar: small.pillar, number: 1)) == .nothingChanges)
    #expect(small.reason(against: ChooseRatingRule(choice: nil)) == .nothingChanges)
    #expect(
      small.reason(
        against: CorrectValue(
          indicator: small.indicator, key: small.key, value: small.number(10), reason: "x"))
        == .nothingChanges)
  }

  @Test func `a tolerance is a share from 0 to 1000 per cent, and other than it was`() {
    #expect(small.reason(against: SetDegreeTolerances()) == .nothingChanges)
    #expect(small.reason(against: SetDegreeTolerances(tolerances: DegreeTolerances())) == .nothingChanges)
    for degree in DegreeTolerances.Degree.allCases {
      for (share, reason) in [
        ("-0.1", Refusal.Reason.valueUnfit), ("1000.1", .valueUnfit), ("0", nil), ("1000", nil),
      ] {
        var tolerances = DegreeTolerances()
        tolerances[degree] = Amount(share) ?? Amount(coefficient: -1)
        #expect(
          small.reason(against: SetDegreeTolerances(tolerances: tolerances)) == reason, "\(degree) \(share)")
      }
    }
  }

  @Test func `a settled value is corrected with a reason, not entered again`() {
    let enter = EnterValue(indicator: small.indicator, key: small.key, value: small.number(11))
    #expect(small.reason(against: enter) == .settled)
    let blank = CorrectValue(indicator: small.indicator, key: small.key, value: small.number(11), reason: "　")
    #expect(small.reason(against: blank) == .reasonMissing)
    let correct = CorrectValue(
      indicator: small.indicator, key: small.key, value: small.number(11), reason: "誤記")
    #expect(small.reason(against: correct) == nil)
    #expect(
      small.reason(
        against: SetTarget(indicator: small.indicator, fiscalYear: small.year, value: small.number(1)))
        == .settled)
  }

  @Test func `a provisional value is made final, and only that`() {
    var small = small
    let finalise = FinaliseValue(indicator: small.indicator, key: small.key, value: small.number(10))
    #expect(small.reason(against: finalise) == .notProvisional)
    let key = Plan.ValueKey(FiscalYear(2024))
    small.record(EnterValue(indicator: small.indicator, key: key, value: small.number(5, .provisional)))
    #expect(
      small.reason(against: EnterValue(indicator: small.indicator, key: key, value: small.number(5)))
        == .notProvisional)
    #expect(
      small.reason(against: FinaliseValue(indicator: small.indicator, key: key, value: small.number(6)))
        == nil)
    #expect(
      small.reason(
        against: EnterValue(indicator: small.indicator, key: key, value: small.number(6, .provisional)))
        == nil)
  }

  @Test func `a value agrees with its own state`() {
    var word = Plan.Value(printed: "実施", state: .qualitative, amounts: small.number(1).amounts)
    #expect(reason(word) == .valueUnfit)
    word = Plan.Value(printed: "", state: .number, amounts: [])
    #expect(reason(word) == .valueUnfit)
    word = Plan.Value(printed: "―", state: .notAvailable, finality: .provisional, amounts: [])
    #expect(reason(word) == .valueUnfit)
    word = Plan.Value(printed: "実施", state: .qualitative, amounts: [], expected: small.day)
    #expect(reason(word) == .valueUnfit)
    var twice = small.number(1)
    twice.amounts += twice.amounts
    #expect(reason(twice) == .valueUnfit)
    #expect(reason(Plan.Value(printed: "", state: .pending, amounts: [], expected: small.day)) == nil)
  }

  private func reason(_ value: Plan.Value) -> Refusal.Reason? {
    small.reason(
      against: EnterValue(indicator: small.indicator, key: Plan.ValueKey(FiscalYear(2024)), value: value))
  }

  @Test(arguments: ["", " ", "　", "一\n二", "a\0b", String(repeating: "長", count: 1000)])
  func `a name is one line of something, of a length`(name: String) {
    #expect(small.reason(against: RenameIndicator(indicator: small.indicator, name: name)) == .textUnfit)
    #expect(
      small.reason(
        against: OpenDepartment(department: SmallPlan.id("x", of: Plan.Department.self), title: name))
        == .textUnfit)
  }

  @Test func `days stand in order, and years are such as can be read again`() {
    #expect(
      small.reason(against: CloseDepartment(department: small.department, on: SmallPlan.day("2019-01-01")))
        == .dateUnfit)
    #expect(
      small.reason(against: EndProgramme(programme: small.programme, on: SmallPlan.day("2019-01-01")))
        == .dateUnfit)
    for year in [0, 1925, 2200, 20_233, -1].map(FiscalYear.init) {
      let value = small.number(1)
      let decisions: [any PlanDecision] = [
        EnterValue(indicator: small.indicator, key: Plan.ValueKey(year), value: value),
        SetTarget(indicator: small.indicator, fiscalYear: year, value: value),
        WriteAnalysis(indicator: small.indicator, fiscalYear: year, text: "x"),
        SetColumns(columns: [Column(fiscalYear: year, role: .actual, label: "")]),
        DescribePlan(title: "x", organization: "", first: year, last: year),
        FreezeEdition(
          edition: small.edition, title: "版", kind: .draft, reportingYear: year, documentDigest: "",
          chainHead: "",
          planVersion: 1),
        AnswerFinding(
          finding: Plan.FindingKey(kind: "x", indicator: nil, fiscalYear: year, words: nil),
          answer: Plan.FindingAnswer(kind: .accepted, note: "")),
      ]
      for decision in decisions { #expect(small.reason(against: decision) == .dateUnfit, "\(decision)") }
    }
  }

  @Test func `what something in use hangs on stays in use, and where it is`() {
    var small = small
    #expect(small.reason(against: Retire(part: .pillar(small.pillar), reason: "x")) == .inUse)
    #expect(small.reason(against: Retire(part: .measure(small.measure), reason: "x")) == .inUse)
    let pillar = SmallPlan.id("second", of: Plan.Pillar.self)
    small.record(AddPillar(pillar: pillar, number: 2, title: "柱"))
    #expect(
      small.reason(against: MoveMeasure(measure: small.measure, pillar: pillar, number: "2-①")) == .inUse)
  }

  @Test func `a letter of a family's register is another than the usual one`() {
    var small = small
    small.record(RenameIndicator(indicator: small.indicator, name: "\u{795E}田"))
    small.record(RenameIndicator(indicator: small.indicator, name: "\u{FA19}田"))
    let name = small.plan.indicators[small.indicator]?.name ?? ""
    #expect(name.unicodeScalars.first == "\u{FA19}")
    #expect(small.reasonAgainstTakingBack(1, ofLast: 1) == nil)
  }
}
