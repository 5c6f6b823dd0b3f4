import PlanModel
import Testing

@testable import PlanRatings

/// The arithmetic as a sentence.
struct WorkingTests {
  @Test(arguments: [
    ("nagoya-port", "実績132社 ÷ 目標140社 ＝ 94.3％ → 順調（80％以上）"),
    ("osaka-library-annual", "実績132社 ÷ 目標140社 ＝ 94.3％ → B（80％以上110％未満）"),
    ("oita-civil", "実績132社 ÷ 目標140社 ＝ 94.3％ → 概ね達成（90％以上100％未満）"),
    ("nagayo-2019", "実績132社 ＜ 目標140社、実績132社 ＞ 基準値77社 → A（基準値を上回る）"),
    ("kausal-linear", "（実績132社 − 基準値77社） ÷ （目標140社 − 基準値77社） ＝ 87％ → 進捗率"),
    ("tama-pace", "実績132社 ÷ （目標140社 × 9年のうち7年） ＝ 121.2％ → 順調（100％以上）"),
    ("tagawa", "実績132社 ＞ 線上の値126.0社（基準値77社から目標140社への9年のうち7年） → A（目標どおりに伸びている）"),
  ]) func `a grade can be worked out again by hand`(_ rule: String, _ sentence: String) {
    #expect(
      Grader.shipped(rule).grade(RatedSeries("132", of: "140", from: "77")).working.japanese == sentence)
  }

  @Test func `the grade by the target before revision stands beside it`() {
    let grade = Grader.shipped("oita-civil").grade(RatedSeries("132", of: "140", was: "170"))
    #expect(grade.letter == "概ね達成")
    #expect(grade.letterBeforeRevision == "著しく不十分")
    #expect(grade.workingBeforeRevision?.japanese == "実績132社 ÷ 目標170社 ＝ 77.6％ → 著しく不十分（80％未満）")
    #expect(
      grade.workingBeforeRevision?.english
        == "actual 132社 ÷ target 170社 = 77.6 % → 著しく不十分 (markedly insufficient)")
  }

  @Test func `a refusal is told with the rule's code for it`() {
    let grade = Grader.shipped("nagayo-2019").grade(RatedSeries("1", of: "2"))
    #expect(grade.working.japanese == "基準値がありません。 → −（評価できない）")
    #expect(grade.letter == nil)
  }

  @Test(arguments: [
    ("95", "nagayo-2019", "実績95社 ＜ 目標200社、実績95社 ＜ 基準値100社、実績95社 ＞ 基準値100社に対する下限90社 → B（基準値から10％以内）"),
    ("60", "nagayo-2019", "実績60社 ＜ 目標200社、実績60社 ＜ 基準値100社、実績60社 ＜ 基準値100社に対する下限90社 → C（基準値を10％を超えて下回る）"),
  ]) func `a bound short of a level is told with what it comes to`(
    _ actual: String, _ rule: String, _ sentence: String
  ) {
    #expect(
      Grader.shipped(rule).grade(RatedSeries(actual, of: "200", from: "100")).working.japanese == sentence)
  }

  @Test func `a letter in place of a refusal is told with the reason`() {
    let grade = Grader.shipped("ino").grade(RatedSeries(nil, of: "200"))
    #expect(grade.letter == "×")
    #expect(grade.working.japanese == "実績値がありません。 → ×（実績がないか終了）")
  }

  @Test func `a judgement is told to be one`() {
    var series = RatedSeries("1", of: "2")
    series.judgement = "A"
    #expect(Grader.shipped("akiruno").grade(series).working.japanese == "人の判断 → A（見込みどおり）")
  }

  @Test func `a growth rate says that it was rounded`() {
    let grade = Grader.shipped("opensdg-2.4").grade(RatedSeries("120", of: "150", from: "100"))
    #expect(grade.working.japanese.contains("小数第6位までに丸めた値"))
    #expect(grade.working.english.contains("rounded to six places"))
  }

  @Test func `what a rule leaves open is told in the rule's own words`() {
    #expect(GradeRefusal.parameterNotSet("a").reason.japanese.contains("「a」"))
    let open = ShippedRule.named("ibaraki")?.rule.reason(for: .parameterNotSet("a"))
    #expect(open?.japanese == "「Aとする割合」（a）が公表されておらず、与えられてもいません。")
  }
}
