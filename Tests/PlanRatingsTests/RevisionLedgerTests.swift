import PlanModel
import PlanTesting
import Testing

@testable import PlanRatings

@Suite struct RevisionLedgerTests {
  private static let indicator: IndicatorID = id("tested")
  private static let people: SeriesID = id("people")
  private static let times: SeriesID = id("times")

  private static func id<T>(_ text: String) -> Identifier<T> {
    guard let id = Identifier<T>(text) else { preconditionFailure("\(text) is no id") }
    return id
  }

  private static func value(_ people: String, _ times: String) -> Plan.Value {
    let amounts = [(Self.people, people), (Self.times, times)].compactMap { series, text in
      Amount(text).map { Plan.SeriesAmount(series: series, amount: $0) }
    }
    return Plan.Value(printed: "\(people)人（\(times)回）", state: .number, amounts: amounts)
  }

  /// A plan with one pair: 50 people and 10 times in 2023, its target for 2025 revised as told.
  private static func plan(
    from old: (String, String), to new: (String, String)?, _ direction: Plan.DesiredDirection = .increase,
    outcome: Plan.Decision.Outcome? = .accepted
  ) -> Plan {
    let (pillar, revision): (PillarID, RevisionID) = (id("pillar"), id("revision"))
    let year = FiscalYear(2025)
    var changes: [PlanChange] = [
      MakePlan(title: "試験計画", organization: "架空市").change,
      SetColumns(columns: [
        Column(fiscalYear: FiscalYear(2020), role: .baseline, label: ""),
        Column(fiscalYear: FiscalYear(2023), role: .actual, label: ""),
        Column(fiscalYear: year, role: .target, label: ""),
      ]).change,
      AddPillar(pillar: pillar, number: 1, title: "柱", tag: nil).change,
      AddIndicator(
        indicator: indicator, kind: .activity, name: "講座",
        series: [
          Plan.Series(id: people, name: "参加者", unit: "人"), Plan.Series(id: times, name: "回数", unit: "回"),
        ], accumulation: .annual,
        placement: Plan.Placement(pillar: pillar, measure: nil, code: "Ⅰ-ⅰ", sheet: "", position: 1)
      ).change,
      EnterValue(indicator: indicator, key: Plan.ValueKey(FiscalYear(2020)), value: value("20", "4")).change,
      EnterValue(indicator: indicator, key: Plan.ValueKey(FiscalYear(2023)), value: value("50", "10")).change,
      SetTarget(indicator: indicator, fiscalYear: year, value: value(old.0, old.1)).change,
      SetDesiredDirection(indicator: indicator, direction: direction).change,
    ]
    if let new {
      changes.append(
        ProposeRevision(
          indicator: indicator, fiscalYear: year, revision: revision, reportingYear: FiscalYear(2023),
          value: value(new.0, new.1), reason: "=会場が狭い", cause: .limitReached
        ).change)
      if let outcome {
        let decision = Plan.Decision(
          outcome: outcome, meeting: "第1回審議会", date: CalendarDate("2024-02-01"), reason: "了承")
        changes.append(
          DecideRevision(indicator: indicator, fiscalYear: year, revision: revision, decision: decision)
            .change)
      }
    }
    var plan = Plan(id: .tested)
    for change in changes { plan.apply(change) }
    return plan
  }

  private static func alarms(
    from old: (String, String), to new: (String, String), _ direction: Plan.DesiredDirection = .increase,
    by rule: String? = "oita-civil"
  ) throws -> [RevisionAlarm] {
    let ledger = RevisionLedger(plan(from: old, to: new, direction), by: rule.map { Grader.shipped($0) })
    return try #require(ledger.rows.first).alarms
  }

  @Test func `a row has old and new, its cause, its meeting, and the grades on both sides`() throws {
    let ledger = RevisionLedger(
      Self.plan(from: ("100", "20"), to: ("55", "12")), by: .shipped("oita-civil"))
    let row = try #require(ledger.rows.first)
    #expect(row.old.printed == "100人（20回）")
    #expect(row.revision.cause == .limitReached)
    #expect(row.revision.decision?.meeting == "第1回審議会")
    #expect(row.state == .accepted)
    // 50/100 = 50 %, 50/55 = 90.9 %; 10/20 = 50 %, 10/12 = 83.3 %.
    #expect(row.grades.map(\.grade.letterBeforeRevision) == ["著しく不十分", "著しく不十分"])
    #expect(row.grades.map(\.grade.letter) == ["概ね達成", "達成不十分"])
    #expect(ledger.untouched.isEmpty)
  }

  @Test(arguments: [
    (Plan.DesiredDirection.increase, "50", true), (.increase, "51", false), (.decrease, "50", true),
    (.decrease, "49", false), (.unknown, "50", true), (.unknown, "49", false), (.unknown, "51", false),
    (.maintain, "50", false),
  ])
  func `a target that the value had come to when it was set`(
    direction: Plan.DesiredDirection, target: String, isReached: Bool
  ) throws {
    let far = direction == .decrease ? "1" : "900"
    let alarms = try Self.alarms(from: ("70", far), to: (target, far), direction, by: nil)
    #expect(alarms.contains(.reachedWhenSet(series: 0)) == isReached)
    #expect(!alarms.contains(.reachedWhenSet(series: 1)))
  }

  @Test func `revised while rated late, at the threshold`() throws {
    // 50/62.5 is 80 % just, which is late by the rule; 50/55.5 is above 90 %.
    let late = try Self.alarms(from: ("62.5", "11"), to: ("60", "11"))
    #expect(late.contains(.revisedWhileLate(series: 0, letter: "達成不十分")))
    let onTrack = try Self.alarms(from: ("55.5", "11"), to: ("54", "11"))
    #expect(!onTrack.contains { $0.kind == .revisedWhileLate })
    // A series whose target did not move was not revised.
    let other = try Self.alarms(from: ("55", "90"), to: ("54", "90"))
    #expect(!other.contains { $0.kind == .revisedWhileLate })
    #expect(try Self.alarms(from: ("90", "90"), to: ("80", "80"), by: nil).isEmpty)
  }

  @Test func `a pair raised and lowered at once`() throws {
    #expect(try Self.alarms(from: ("90", "90"), to: ("100", "80"), by: nil) == [.oppositeDirections])
    #expect(try Self.alarms(from: ("90", "90"), to: ("100", "90"), by: nil).isEmpty)
    #expect(try Self.alarms(from: ("90", "90"), to: ("100", "95"), by: nil).isEmpty)
  }

  @Test func `reached and untouched, until it is revised or only proposed`() {
    let plan = Self.plan(from: ("40", "90"), to: nil)
    #expect(RevisionLedger(plan).untouched.map(\.series.unit) == ["人"])
    #expect(RevisionLedger(Self.plan(from: ("40", "90"), to: nil, .unknown)).untouched.isEmpty)
    #expect(RevisionLedger(Self.plan(from: ("40", "90"), to: ("60", "90"))).untouched.isEmpty)
  }

  @Test func `what is proposed or rejected counts in no grade of the plan`() throws {
    for outcome in [nil, Plan.Decision.Outcome.rejected] {
      let plan = Self.plan(from: ("100", "20"), to: ("55", "12"), outcome: outcome)
      let row = try #require(RevisionLedger(plan).rows.first)
      #expect(row.state == (outcome == nil ? .proposed : .rejected))
      let grades = PlanGrades(plan.document(), plan: plan, by: .shipped("oita-civil"))
      #expect(grades.rows.map(\.grade.letter) == ["著しく不十分", "著しく不十分"])
    }
  }

  @Test func `as CSV, a line a series, nothing that a workbook would calculate`() throws {
    let ledger = RevisionLedger(
      Self.plan(from: ("100", "20"), to: ("55", "12")), by: .shipped("oita-civil"))
    let text = String(decoding: ledger.csv, as: UTF8.self)
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == 3)
    let columns = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
    #expect(Set(columns).count == 1)
    #expect(lines[1].contains(",参加者,人,2025,令和7年度,100,100人（20回）,55,55人（12回）,決定,受け入れ・安全上の限界,'=会場が狭い,"))
    #expect(lines[2].hasSuffix(",著しく不十分,達成不十分,評価が「著しく不十分」のときに変更"))
  }

  @Test func `any history has a ledger, whose rows are the plan's revisions`() {
    for seed in 1...6 {
      let plan = PlanHistory.random(count: 600, seed: UInt64(seed)).plan
      let ledger = RevisionLedger(plan, by: .shipped("oita-civil"))
      let revisions = plan.indicators.values.filter { !$0.isRetired }.flatMap(\.targets.values)
        .flatMap(\.revisions)
      #expect(ledger.rows.count == revisions.count)
      #expect(Set(ledger.rows.map(\.revision.id)) == Set(revisions.map(\.id)))
      #expect(!ledger.csv.isEmpty)
    }
  }

  @Test(.enabled(if: RealSheet.isExpected))
  func `the headline of the real sheet falls by its revisions, and rises where it is capped`() throws {
    let series = SeriesOfPlan(try RealSheet.document(), assuming: .up)
    let told = Headline.all(of: series).map {
      [$0.before, $0.after].compactMap { $0.flatMap(Threshold.percentage) }
    }
    #expect(told == [["121.9％", "99.6％"], ["86.9％", "89.0％"]])
  }
}

@Suite struct StatedTermsTests {
  private static func rated(_ change: (inout Plan.Indicator) -> Void) -> RatedSeries {
    var inputs = RatedSeries("50", of: "60", from: "52")
    var indicator = Plan.Indicator(
      kind: .outcome, name: "満足度", series: [], accumulation: .annual,
      placement: Plan.Placement(
        pillar: PillarID("p1") ?? .tested, measure: nil, code: "Ⅰ-ⅰ", sheet: "", position: 1))
    change(&indicator)
    inputs.direction = RatedSeries.Direction(indicator, assuming: .unstated)
    inputs.state(indicator, in: FiscalYear(2023), series: 0)
    return inputs
  }

  @Test func `what is to be kept has its width, or its range`() {
    let kept = Self.rated {
      $0.desiredDirection = .maintain
      $0.ratingTerms = Plan.RatingTerms(keepWithin: Amount("0.5"))
    }
    #expect(kept.direction == .keep(within: Amount("0.5")))
    let ranged = Self.rated {
      $0.desiredDirection = .maintain
      $0.ratingTerms = Plan.RatingTerms(lowest: Amount("10"), highest: Amount("20"))
    }
    #expect(ranged.direction == .range(Amount(coefficient: 10), Amount(coefficient: 20)))
    let other = Self.rated {
      $0.desiredDirection = .increase
      $0.ratingTerms = Plan.RatingTerms(keepWithin: Amount("0.5"))
    }
    #expect(other.direction == .up)
  }

  @Test func `a judgement is of its year, a mark stands in place of a grade`() {
    let judged = Self.rated {
      $0.judgements[FiscalYear(2023)] = Plan.Judgement(kind: .grade, letter: "B", reason: "計画どおり")
      $0.judgements[FiscalYear(2022)] = Plan.Judgement(kind: .mark, letter: "※", reason: "休止")
    }
    #expect(judged.judgement == "B")
    #expect(judged.mark == nil)
    let marked = Self.rated {
      $0.judgements[FiscalYear(2023)] = Plan.Judgement(kind: .mark, letter: "※", reason: "休止")
    }
    #expect(marked.mark == "※")
  }

  /// Fallen by 2 from 52: level within a margin of 2, worse than it beyond.
  @Test(arguments: [("2", "level"), ("1.9", "worse"), (nil, "worse")])
  func `a move within the survey's margin is level`(margin: String?, expected: String) throws {
    let rule = try RatingRule(
      yaml: """
        id: trend
        version: "1"
        body: {ja: 試験, en: test}
        title: {ja: 動き, en: trend}
        direction: {up: asWritten, down: turned, unstated: refuse}
        grades:
          - {letter: level, ja: 横ばい以上, en: level or better, status: onTrack, when: actual >= baseline}
          - {letter: worse, ja: 悪化, en: worse, status: late}
        """, file: "trend.yaml")
    let inputs = Self.rated {
      $0.desiredDirection = .increase
      $0.surveys[FiscalYear(2023)] = Plan.Survey(respondents: 1500, margin: margin.flatMap { Amount($0) })
    }
    #expect(Grader(rule).grade(inputs).letter == expected)
  }
}

extension Identifier {
  fileprivate static var tested: Identifier {
    guard let id = Identifier("tested") else { preconditionFailure() }
    return id
  }
}
