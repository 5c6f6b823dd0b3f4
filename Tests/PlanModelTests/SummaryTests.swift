import PlanModel
import Testing

@Suite struct SummaryTests {
  private static func plan() throws -> (Plan, IndicatorID, SeriesID) {
    let id = try #require(PlanID("p"))
    let (indicator, series) = (try #require(IndicatorID("i")), try #require(SeriesID("s")))
    let pillar = try #require(PillarID("c"))
    var plan = Plan(id: id)
    try apply(.addPillar(AddPillar(pillar: pillar, number: 2, title: "学び")), to: &plan)
    try apply(
      .addIndicator(
        AddIndicator(
          indicator: indicator, kind: .activity, name: "講座の参加者",
          series: [Plan.Series(id: series, name: nil, unit: "人")], accumulation: .annual,
          placement: Plan.Placement(pillar: pillar, measure: nil, code: "Ⅰ-ⅲ", sheet: "", position: 0))),
      to: &plan)
    return (plan, indicator, series)
  }

  private static func apply(_ change: PlanChange, to plan: inout Plan) throws {
    plan.apply(
      Entry(
        sequence: plan.version + 1, plan: plan.id, recorded: Moment(milliseconds: 0),
        author: try #require(Author("a")), act: plan.version + 1, change: change))
  }

  private static func value(
    _ amount: Int64, _ series: SeriesID, finality: Finality = .final
  ) -> Plan.Value {
    Plan.Value(
      printed: "", state: .number, finality: finality,
      amounts: [Plan.SeriesAmount(series: series, amount: Amount(coefficient: amount))])
  }

  @Test func `values are told with what they were`() throws {
    var (plan, indicator, series) = try Self.plan()
    let key = Plan.ValueKey(FiscalYear(2023))
    let first = PlanChange.enterValue(
      EnterValue(indicator: indicator, key: key, value: Self.value(1558, series, finality: .provisional)))
    #expect(first.summary(in: plan, before: plan).japanese == "令和5年度の実績に1,558人（暫定）を入力")
    try Self.apply(first, to: &plan)
    let final = PlanChange.finaliseValue(
      FinaliseValue(indicator: indicator, key: key, value: Self.value(1558, series)))
    #expect(final.summary(in: plan, before: plan).japanese == "令和5年度の実績を1,558人（暫定）から1,558人に確定")
    try Self.apply(final, to: &plan)
    let correction = PlanChange.correctValue(
      CorrectValue(indicator: indicator, key: key, value: Self.value(1554, series), reason: "集計の誤り"))
    #expect(correction.summary(in: plan, before: plan).japanese == "令和5年度の実績を1,558人から1,554人に訂正")
    #expect(
      correction.summary(in: plan, before: plan).english == "FY2023 value corrected from 1,558人 to 1,554人")
    #expect(correction.summary(in: plan).japanese == "令和5年度の実績を1,554人に訂正")
    #expect(correction.reason == "集計の誤り")
    #expect(correction.kindOfHistory == .correction)
    #expect(correction.subjectName(in: plan)?.japanese == "柱2 Ⅰ-ⅲ 講座の参加者")
  }

  @Test func `a decided target is told with its meeting and day`() throws {
    var (plan, indicator, series) = try Self.plan()
    let (year, revision) = (FiscalYear(2024), try #require(RevisionID("r")))
    try Self.apply(
      .setTarget(SetTarget(indicator: indicator, fiscalYear: year, value: Self.value(20, series))), to: &plan)
    let proposal = PlanChange.proposeRevision(
      ProposeRevision(
        indicator: indicator, fiscalYear: year, revision: revision, reportingYear: FiscalYear(2023),
        value: Self.value(3, series), reason: "需要が減ったため"))
    #expect(proposal.summary(in: plan, before: plan).japanese == "目標値（令和6年度）を20人から3人に変更することを提案")
    #expect(proposal.reason == "需要が減ったため")
    try Self.apply(proposal, to: &plan)
    let decision = PlanChange.decideRevision(
      DecideRevision(
        indicator: indicator, fiscalYear: year, revision: revision,
        decision: Plan.Decision(
          outcome: .accepted, meeting: "暮らし会議", date: CalendarDate("2024-02-01"), reason: nil)))
    #expect(
      decision.summary(in: plan, before: plan).japanese
        == "目標値（令和6年度）を20人から3人に変更することを決定（暮らし会議、令和6年2月1日）")
    try Self.apply(decision, to: &plan)
    #expect(
      decision.summary(in: plan).japanese == "目標値（令和6年度）を20人から3人に変更することを決定（暮らし会議、令和6年2月1日）")
    #expect(decision.kindOfHistory == .target)
  }

  @Test func `of the tolerances those that change are told`() throws {
    var (plan, _, _) = try Self.plan()
    var tolerances = DegreeTolerances()
    tolerances.level = Amount(coefficient: 25, scale: 1)
    tolerances.large = Amount(coefficient: 30)
    let set = SetDegreeTolerances(tolerances: tolerances).change
    let japanese = "程度を表す言葉の目安を設定（「横ばい・ほぼ」は2.5％まで、「大幅・大きく」は30％から）"
    #expect(set.summary(in: plan, before: plan).japanese == japanese)
    #expect(set.summary(in: plan).japanese.contains("「ほど遠い」は5％から"))
    try Self.apply(set, to: &plan)
    #expect(plan.degreeTolerances == tolerances)
    let back = try #require(Plan(id: plan.id).inverse(of: [set]).first)
    #expect(back.summary(in: plan, before: plan).japanese == "程度を表す言葉の目安を標準に戻した")
    try Self.apply(back, to: &plan)
    #expect(plan.degreeTolerances == DegreeTolerances())
  }

  @Test(arguments: [
    ("1926-12-24", "1926年12月24日"), ("1926-12-25", "昭和元年12月25日"), ("1989-01-07", "昭和64年1月7日"),
    ("1989-01-08", "平成元年1月8日"), ("2019-04-30", "平成31年4月30日"), ("2019-05-01", "令和元年5月1日"),
    ("2024-02-01", "令和6年2月1日"),
  ])
  func `an era begins on a day`(day: String, name: String) {
    #expect(CalendarDate(day)?.japaneseName == name)
  }

  @Test func `a moment is told in Japan's time`() {
    #expect(Moment("2019-04-30T15:05:00.000Z")?.japaneseName == "令和元年5月1日 0:05")
    #expect(Moment("2024-01-31T23:30:00.000Z")?.englishName == "1 February 2024 8:30")
  }
}
