import PlanTesting
import Testing

@testable import PlanModel

/// What is said in meetings, and what the city answers.
struct CommentTests {
  private let small = SmallPlan()
  private let first: CommentID
  private let second: CommentID
  private let meeting: Plan.Meeting

  init() throws {
    first = try #require(CommentID("cm1"))
    second = try #require(CommentID("cm2"))
    meeting = Plan.Meeting(name: "第２回審議会", date: try #require(CalendarDate("2026-02-01")))
  }

  private func remark(_ text: String, about topic: Plan.CommentTopic = .plan) -> Plan.Remark {
    Plan.Remark(meeting: meeting, topic: topic, kind: .question, speaker: "委員", text: text)
  }

  private func answer(_ text: String, on day: String) throws -> Plan.CommentAnswer {
    Plan.CommentAnswer(text: text, department: "企画課", date: try #require(CalendarDate(day)))
  }

  /// A plan with two comments, the second of them recorded first.
  private func plan() throws -> Plan {
    var plan = small.plan
    let later = RecordComment(comment: second, remark: remark("周知の方法は。"), position: 2)
    let earlier = RecordComment(
      comment: first, remark: remark("減った理由は。", about: .indicator(small.indicator)), position: 1)
    for change in [later.change, earlier.change] {
      #expect(plan.refusal(of: change) == nil)
      plan.apply(change)
    }
    return plan
  }

  @Test func `comments stand by meeting in the order of the meeting, the newest first`() throws {
    var plan = try plan()
    let next = Plan.Meeting(name: "第２回審議会", date: try #require(CalendarDate("2027-02-01")))
    var remark = remark("去年の回答のその後は。")
    remark.meeting = next
    plan.apply(RecordComment(comment: try #require(CommentID("cm3")), remark: remark, position: 1).change)
    let register = CommentRegister(plan)
    #expect(register.groups.map(\.meeting) == [next, meeting])
    #expect(register.groups[1].rows.map(\.id) == [first, second])
    #expect(register.groups[1].rows.map(\.number) == [1, 2])
    #expect(register.groups[1].rows[0].place == "1:Ⅰ-ⅰ")
    #expect(register.groups[1].rows[1].place == nil)
    #expect(register.groups.map(\.unanswered) == [1, 2])
    #expect(register.last(before: nil)?.meeting == next)
    #expect(register.last(before: next.date)?.meeting == meeting)
    #expect(register.last(before: meeting.date) == nil)
    #expect(register.groups(named: "第2回 審議会").count == 2)
    #expect(register.groups(named: "2026-02-01").map(\.meeting) == [meeting])
  }

  @Test func `an answer takes the place of the one before and can be taken back`() throws {
    var plan = try plan()
    let early = AnswerComment(comment: first, answer: try answer("調べます。", on: "2026-02-10"))
    let late = AnswerComment(comment: first, answer: try answer("窓口を統合したためです。", on: "2026-03-01"))
    plan.apply(early.change)
    let before = plan
    #expect(plan.refusal(of: early.change)?.reason == .nothingChanges)
    plan.apply(late.change)
    #expect(plan.comments[first]?.answer == late.answer)
    for change in before.inverse(of: [late.change]) { plan.apply(change) }
    #expect(plan == before)
    plan.apply(AnswerComment(comment: first).change)
    #expect(plan.comments[first]?.answer == nil)
  }

  @Test func `a comment that was withdrawn comes back with its answer`() throws {
    var plan = try plan()
    plan.apply(AnswerComment(comment: first, answer: try answer("はい。", on: "2026-02-10")).change)
    let before = plan
    let withdrawal = WithdrawComment(comment: first, reason: "別の会議の意見").change
    plan.apply(withdrawal)
    #expect(plan.comments[first] == nil)
    for change in before.inverse(of: [withdrawal]) {
      #expect(plan.refusal(of: change) == nil)
      plan.apply(change)
    }
    #expect(plan == before)
  }

  @Test func `what cannot be is refused`() throws {
    let plan = try plan()
    func reason(_ change: PlanChange) -> Refusal.Reason? { plan.refusal(of: change)?.reason }
    #expect(reason(RecordComment(comment: first, remark: remark("重複"), position: 1).change) == .alreadyThere)
    let new = try #require(CommentID("cm9"))
    #expect(reason(RecordComment(comment: new, remark: remark(" \n"), position: 1).change) == .textUnfit)
    let stranger = try #require(IndicatorID("none"))
    #expect(
      reason(
        RecordComment(comment: new, remark: remark("対象", about: .indicator(stranger)), position: 1).change)
        == .notThere)
    var unnamed = remark("会議名がない")
    unnamed.meeting.name = ""
    #expect(reason(RecordComment(comment: new, remark: unnamed, position: 1).change) == .textUnfit)
    #expect(
      reason(AnswerComment(comment: first, answer: try answer("会議の前", on: "2026-01-31")).change) == .dateUnfit
    )
    #expect(
      reason(AnswerComment(comment: first, answer: try answer("", on: "2026-02-01")).change) == .textUnfit)
    #expect(reason(AnswerComment(comment: new).change) == .notThere)
    #expect(reason(AnswerComment(comment: first).change) == .nothingChanges)
    #expect(reason(WithdrawComment(comment: first, reason: "").change) == .reasonMissing)
    #expect(
      reason(
        CorrectComment(comment: first, remark: remark("減った理由は。", about: .indicator(small.indicator))).change)
        == .nothingChanges)
    // Only the character of a register differs, which Swift takes for the same.
    var named = remark("減った理由は。", about: .indicator(small.indicator))
    named.speaker = "\u{795E}委員"
    var plan2 = plan
    plan2.apply(CorrectComment(comment: first, remark: named).change)
    named.speaker = "\u{FA19}委員"
    #expect(plan2.refusal(of: CorrectComment(comment: first, remark: named).change) == nil)
  }

  @Test func `the sheet of comments has a line for each and no formula`() throws {
    var plan = try plan()
    plan.apply(
      CorrectComment(comment: second, remark: remark("=1+1、\"引用\"")).change)
    let csv = String(decoding: CommentRegister.csv(CommentRegister(plan).groups), as: UTF8.self)
    #expect(csv.contains("会議名,会議の日,番号,対象"))
    #expect(csv.contains("第２回審議会,2026-02-01,1,1:Ⅰ-ⅰ,"))
    #expect(csv.contains("計画全体,,質問,委員,\"'=1+1、\"\"引用\"\"\",,,,cm2\r\n"))
  }
}
