import Testing

@testable import PlanModel

/// An answer to a finding holds until what it is about changes.
struct FindingAnswersTests {
  private let small = SmallPlan()

  private func finding(
    _ quote: String?, working: String = "10件 − 8件 ＝ ＋2件", code: String? = "Ⅰ-ⅰ", message: String = "確かめてください。"
  ) -> Finding {
    var finding = Finding(
      .difference, verdict: .disagrees, pillar: 1, code: code,
      message: Wording(japanese: message, english: "check"))
    finding.fiscalYear = small.year
    finding.passage = quote.map { Finding.Passage(quote: $0, range: 0..<1) }
    finding.readings = [
      Finding.Reading(working: Wording(japanese: working, english: working), holds: false)
    ]
    return finding
  }

  private func answers(to finding: Finding) -> FindingAnswers {
    var plan = small.plan
    let key = FindingAnswers(plan).key(of: finding)
    let answer = AnswerFinding(
      finding: key, answer: Plan.FindingAnswer(kind: .accepted, note: "別の資料の数"))
    #expect(plan.refusal(of: answer.change) == nil)
    plan.apply(answer.change)
    return FindingAnswers(plan)
  }

  @Test func `a claim's answer holds while its words and its figures stay`() {
    let claim = finding("３件増加")
    let answers = answers(to: claim)
    #expect(answers.key(of: claim).indicator == small.indicator)
    #expect(answers[claim]?.note == "別の資料の数")
    var reworded = claim
    reworded.message = Wording(japanese: "別の言い方", english: "in other words")
    #expect(answers[reworded] != nil)
    var moved = claim
    moved.passage?.range = 5..<9
    #expect(answers[moved] != nil)
    #expect(answers[finding("４件増加")] == nil)
    #expect(answers[finding("３件増加", working: "11件 − 8件 ＝ ＋3件")] == nil)
    var otherYear = claim
    otherYear.fiscalYear = FiscalYear(2022)
    #expect(answers[otherYear] == nil)
    #expect(answers[finding("３件増加", code: "Ⅰ-ⅱ")] == nil)
  }

  @Test func `a notice's answer holds while its sentence, and with it its figures, stays`() {
    let notice = finding(nil, message: "目標10件が基準値12件より低くなっています。")
    let answers = answers(to: notice)
    #expect(answers[notice] != nil)
    #expect(answers[finding(nil, message: "目標10件が基準値11件より低くなっています。")] == nil)
  }

  @Test func `what is about no indicator is told apart by its place and its rows`() {
    var notice = finding(nil, code: nil)
    notice.rows = [Finding.Row(pillar: 1, code: "Ⅰ-ⅰ")]
    let answers = answers(to: notice)
    #expect(answers.key(of: notice).indicator == nil)
    #expect(answers[notice] != nil)
    var other = notice
    other.pillar = 2
    #expect(answers[other] == nil)
    var more = notice
    more.rows.append(Finding.Row(pillar: 1, code: "Ⅰ-ⅱ"))
    #expect(answers[more] == nil)
  }

  @Test func `what agrees needs no answer and has none`() {
    var claim = finding("２件増加")
    let answers = answers(to: claim)
    claim.verdict = .agrees
    #expect(answers[claim] == nil)
  }

  @Test func `an answer that is taken back holds no longer, and one given now holds for what was frozen`() {
    let claim = finding("３件増加")
    let frozen = small.plan
    var plan = frozen
    let key = FindingAnswers(plan).key(of: claim)
    plan.apply(
      AnswerFinding(finding: key, answer: Plan.FindingAnswer(kind: .accepted, note: "よい")).change)
    #expect(FindingAnswers(frozen)[claim] == nil)
    #expect(FindingAnswers(frozen, answers: plan.answers)[claim] != nil)
    plan.apply(AnswerFinding(finding: key).change)
    #expect(FindingAnswers(plan)[claim] == nil)
  }
}
