import PlanModel
import PlanTesting
import Testing

@testable import PlanService

/// A sheet of comments is taken in: new ones once, answers to those that are there, nothing where a row cannot be read.
struct CommentSheetTests {
  private let plan: Plan
  private let today: CalendarDate
  private let heads = ["会議名", "会議の日", "対象", "区分", "発言者", "意見", "回答", "回答課"]

  init() throws {
    var plan = Plan(id: .tested)
    let document = try ImportTests.sample()
    let proposal = ImportPlanner.proposal(
      for: document, into: plan, title: "基本計画", organization: "みなも区", using: SplitMix64(seed: 1))
    for change in proposal.changes { plan.apply(change) }
    self.plan = plan
    today = try #require(CalendarDate("2026-03-01"))
  }

  private func proposal(
    _ rows: [[String]], heads: [String]? = nil, meeting: String? = nil, date: CalendarDate? = nil,
    into plan: Plan? = nil
  ) -> CommentProposal {
    var random = SplitMix64(seed: 7)
    return CommentSheet(
      heads: heads ?? self.heads,
      rows: rows.enumerated().map { CommentSheet.Row(number: $0 + 2, cells: $1) }, meeting: meeting,
      date: date
    ).proposal(into: plan ?? self.plan, today: today, using: &random)
  }

  private func after(_ proposal: CommentProposal, _ plan: Plan? = nil) -> Plan {
    var plan = plan ?? self.plan
    for change in proposal.changes {
      #expect(plan.refusal(of: change) == nil)
      plan.apply(change)
    }
    return plan
  }

  private let rows = [
    ["第2回審議会", "令和8年2月1日", "1:i-i", "質問", "学識経験者", "減った理由は。\n何か。", "統合したためです。", "企画課"],
    ["第2回審議会", "R8.2.1", "柱1", "", "", "=周知してほしい。", "", ""],
    ["第2回審議会", "2026/2/1", "", "要望", "委員", "見直してほしい。", "", ""],
  ]

  @Test func `rows become comments in the order of the sheet, with their answers`() throws {
    let proposal = proposal(rows)
    #expect(proposal.mistakes == [])
    #expect((proposal.recorded, proposal.answered, proposal.same) == (3, 1, 0))
    let register = CommentRegister(after(proposal))
    let group = try #require(register.groups.first)
    #expect(register.groups.count == 1)
    #expect(group.meeting.date == CalendarDate("2026-02-01"))
    #expect(group.rows.map(\.comment.remark.text) == ["減った理由は。\n何か。", "=周知してほしい。", "見直してほしい。"])
    #expect(group.rows.map(\.place) == ["1:Ⅰ-ⅰ", "柱1", nil])
    #expect(group.rows.map(\.comment.remark.kind) == [.question, .opinion, .request])
    #expect(group.rows[0].comment.answer?.date == today)
  }

  @Test func `a sheet that is taken in again adds nothing but what is new in it`() throws {
    let plan = after(proposal(rows))
    let again = proposal(rows, into: plan)
    #expect(again.changes.isEmpty)
    #expect(again.same == 3)
    var answered = rows
    answered[2][6] = "次の計画で見直します。"
    let third = proposal(answered, into: plan)
    #expect((third.recorded, third.answered, third.same) == (0, 1, 2))
    // An answer that is there is not taken away by an empty cell.
    let fourth = proposal(rows, into: after(third, plan))
    #expect(fourth.changes.isEmpty)
  }

  @Test func `a row without an id puts the kind right, and never loses who said it`() throws {
    let plan = after(proposal(rows))
    var other = rows
    other[2][3] = "質問"
    let corrected = proposal(other, into: plan)
    #expect((corrected.recorded, corrected.corrected, corrected.same) == (0, 1, 2))
    #expect(CommentRegister(after(corrected, plan)).rows.last?.comment.remark.kind == .question)
    var named = rows
    named[1][4] = "学識経験者"
    named[0][4] = ""
    named[2][3] = ""
    let filled = proposal(named, into: plan)
    #expect((filled.recorded, filled.corrected, filled.same) == (0, 1, 2))
    #expect(
      CommentRegister(after(filled, plan)).rows.map(\.comment.remark.speaker) == ["学識経験者", "学識経験者", "委員"])
    var another = rows
    another[2][4] = "公募委員"
    let told = proposal(another, into: plan)
    #expect((told.recorded, told.corrected, told.same) == (1, 0, 2))
    #expect(told.notes.map(\.row) == [4])
    #expect(told.notes.map(\.column) == ["発言者"])
    #expect(told.notes.first?.message.japanese.contains("発言者「委員」") == true)
  }

  @Test func `members who say the same have a comment and an answer each`() throws {
    let same = [
      ["審議会", "2026-02-01", "", "", "委員A", "異議なし", "A", ""],
      ["審議会", "2026-02-01", "", "", "委員B", "異議なし", "B", ""],
      ["審議会", "2026-02-01", "", "", "委員B", "異議なし", "C", ""],
    ]
    let first = proposal(same)
    #expect((first.recorded, first.answered, first.notes.count) == (3, 3, 0))
    let plan = after(first)
    #expect(CommentRegister(plan).rows.map(\.comment.answer?.text) == ["A", "B", "C"])
    let again = proposal(same, into: plan)
    #expect(again.changes.isEmpty)
    #expect(again.same == 3)
    // A row that gives no speaker does not take the comment of one that does.
    var nameless = same
    nameless[0][4] = ""
    #expect(proposal(nameless, into: plan).changes.isEmpty)
    let later = proposal([same[1], same[0]], into: after(proposal([same[0]])))
    #expect((later.recorded, later.answered, later.same, later.notes.count) == (1, 1, 1, 0))
  }

  @Test func `a row with an id puts that comment right`() throws {
    let plan = after(proposal(rows))
    let row = try #require(CommentRegister(plan).rows.last)
    let corrected = proposal(
      [[row.id.text, "目標を見直してほしい。", "見直します。"]], heads: ["ID", "意見", "回答"], into: plan)
    #expect((corrected.recorded, corrected.corrected, corrected.answered) == (0, 1, 1))
    let comment = try #require(after(corrected, plan).comments[row.id])
    #expect(comment.remark.text == "目標を見直してほしい。")
    #expect(comment.remark.kind == .request)
    #expect(comment.remark.speaker == "委員")
    #expect(comment.answer?.text == "見直します。")
    let stranger = proposal([["zzz", "意見"]], heads: ["ID", "意見"], into: plan)
    #expect(stranger.mistakes.map(\.column) == ["ID"])
  }

  @Test func `every row that cannot be read is told, and then nothing is recorded`() {
    let proposal = proposal(
      [
        rows[0],
        ["", "R8.2.1", "", "", "", "会議名がない", "", ""],
        ["審議会", "R8.2.30", "", "", "", "ない日", "", ""],
        ["審議会", "", "", "", "", "日がない", "", ""],
        ["審議会", "R8.2.1", "9:Ⅹ", "", "", "ない指標", "", ""],
        ["審議会", "R8.2.1", "", "感想", "", "ない区分", "", ""],
        ["審議会", "R8.2.1", "", "", "", "", "", ""],
        ["審議会", "R8.4.1", "", "", "", "会議の前の回答", "早い", ""],
        ["", "", "", "", "", "", "", ""],
      ])
    #expect(proposal.changes.isEmpty)
    #expect(proposal.mistakes.map(\.row) == [3, 4, 5, 6, 7, 8, 9])
    #expect(proposal.mistakes.map(\.column) == ["会議名", "会議の日", "会議の日", "対象", "区分", "意見", "回答日"])
  }

  @Test func `heads go by several names, and what is not read is told`() throws {
    let day = try #require(CalendarDate("2026-02-01"))
    let proposal = proposal(
      [["1", "柱1", "周知してほしい。", "はい。", "済"]], heads: ["No.", "項目", "意見の内容", "回答・対応", "備考"],
      meeting: "審議会", date: day)
    #expect(proposal.unread == ["備考"])
    #expect((proposal.recorded, proposal.answered) == (1, 1))
    #expect(self.proposal([["審議会"]], heads: ["会議名"]).mistakes.count == 1)
  }

  @Test(arguments: 0..<30)
  func `what the register writes is taken in without a change`(_ seed: UInt64) {
    let plan = PlanHistory.random(count: 400, seed: seed).plan
    let register = CommentRegister(plan)
    let all = CommentRegister.Head.allCases
    let rows = register.rows.map { row in
      let (remark, answer) = (row.comment.remark, row.comment.answer)
      return all.map { head in
        switch head {
        case .meeting: remark.meeting.name
        case .date: remark.meeting.date.japaneseName
        case .number: String(row.number)
        case .place: row.place ?? "計画全体"
        case .subject: row.subject ?? ""
        case .kind: remark.kind.wording.japanese
        case .speaker: remark.speaker ?? ""
        case .text: remark.text
        case .answer: answer?.text ?? ""
        case .department: answer?.department ?? ""
        case .answered: answer?.date.japaneseName ?? ""
        case .id: row.id.text
        }
      }
    }
    let proposal = proposal(rows, heads: all.map(\.rawValue), into: plan)
    #expect(proposal.mistakes == [])
    #expect(proposal.changes.isEmpty)
    #expect(proposal.same == rows.count)
  }
}
