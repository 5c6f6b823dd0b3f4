import PlanModel
import Testing

@testable import PlanPages

/// What is said in meetings, on the pages of the desk.
@Suite struct CommentsPageTests {
  private static let meeting = Plan.Meeting(
    name: "第2回審議会", date: CalendarDate(year: 2026, month: 2, day: 1) ?? .unknown)
  private static let later = CalendarDate(year: 2026, month: 3, day: 1) ?? .unknown

  private static func record(
    _ id: String, _ text: String, about topic: Plan.CommentTopic = .plan, at position: Int = 1
  ) -> PlanChange {
    RecordComment(
      comment: Importing.id(id),
      remark: Plan.Remark(
        meeting: meeting, topic: topic, kind: .question, speaker: "学識経験者", text: text), position: position
    ).change
  }

  private static func answer(_ id: String, _ text: String) -> PlanChange {
    AnswerComment(
      comment: Importing.id(id), answer: Plan.CommentAnswer(text: text, department: "企画課", date: later)
    ).change
  }

  private static var said: [PlanChange] {
    [
      record("c1", "減った理由は。\n<b>何か</b>。", about: .indicator(Importing.id("p1r2"))),
      record("c2", "周知の方法は。", at: 2), answer("c2", "広報紙に載せます。"),
    ]
  }

  private static func shown(_ changes: [PlanChange], forms: Bool = true, asOf day: String? = nil) -> ShownPlan
  {
    let entries = InventedPlan().entries
    var shown = InventedPlan.shown(
      entries + InventedPlan.entries(changes, on: "2026-05-01", after: entries), asOf: day)
    shown.acceptsForms = forms
    return shown
  }

  private static func page(
    _ route: Route, of shown: ShownPlan, in language: Language = .japanese, after problem: FormProblem? = nil
  ) throws -> Page? {
    let address = PageAddress(route, at: PlanPlace(id: shown.id), in: language)
    guard case .file(let file) = try PlanSite(shown).answer(to: address, after: problem) else { return nil }
    return Page(file)
  }

  private static func request(
    _ fields: [String: String], on shown: ShownPlan, at route: Route = .comments
  ) -> Result<FormRequest, FormFault>? {
    PlanSite(shown).request(
      of: SubmittedForm(fields), at: PageAddress(route, at: PlanPlace(id: shown.id), in: .japanese),
      today: later)
  }

  private static func changes(_ result: Result<FormRequest, FormFault>?) -> [PlanChange]? {
    guard case .success(.record(let changes, let expected)) = result else { return nil }
    #expect(expected.values.allSatisfy { $0 == 7 })
    return changes
  }

  @Test func `without comments the page says how they come there`() throws {
    let page = try #require(try Self.page(.comments, of: Self.shown([])))
    #expect(page.source.contains("会議の意見はまだありません"))
    #expect(page.source.contains("hashira comments import"))
    #expect(page.tags("details", class: "form-box").first?.attributes["open"] == "open")
    let readOnly = try #require(try Self.page(.comments, of: Self.shown([], forms: false)))
    #expect(!readOnly.source.contains("<form"))
  }

  @Test(arguments: Language.allCases)
  func `comments stand by meeting, and those that wait are marked and counted`(language: Language) throws {
    let page = try #require(try Self.page(.comments, of: Self.shown(Self.said), in: language))
    #expect(page.source.contains("&lt;b&gt;何か&lt;/b&gt;"))
    #expect(page.tags("dd", class: "unanswered").count == 1)
    #expect(page.links.contains("#comment-c1"))
    #expect(!page.links.contains("#comment-c2"))
    #expect(page.tags("span", class: "count").contains { $0.text == "1" })
    #expect(page.source.contains("広報紙に載せます。"))
    #expect(Set(page.ids).count == page.ids.count)
    let prefix = language == .japanese ? "" : "/en"
    #expect(page.links.contains(prefix + "/plans/minato/indicators/p1r2"))
    #expect(page.links.contains(prefix + "/plans/minato/comments/c2"))
  }

  @Test func `an indicator's page shows what was said of it, and no other`() throws {
    let shown = Self.shown(Self.said)
    let page = try #require(try Self.page(.indicator("p1r2"), of: shown))
    #expect(page.source.contains("減った理由は。"))
    #expect(!page.source.contains("周知の方法は。"))
    #expect(page.links.contains("/plans/minato/comments/c1"))
    let other = try #require(try Self.page(.indicator("p1r1"), of: shown))
    #expect(!other.ids.contains("comments"))
  }

  @Test func `a comment's page has its history, and is gone with it`() throws {
    let again = Self.shown(Self.said + [Self.answer("c2", "広報紙とサイトに載せます。")])
    let page = try #require(try Self.page(.comment("c2"), of: again))
    #expect(page.source.contains("広報紙に載せます。」と回答"))
    #expect(page.source.contains("と回答し直し"))
    #expect(!page.source.contains("減った理由は。"))
    let withdrawn = Self.shown(
      Self.said + [WithdrawComment(comment: Importing.id("c2"), reason: "誤り").change])
    #expect(try Self.page(.comment("c2"), of: withdrawn) == nil)
    #expect(try Self.page(.comment("c1"), of: withdrawn) != nil)
    let earlier = Self.shown(Self.said, asOf: "2026-04-15")
    #expect(try Self.page(.comment("c1"), of: earlier) == nil)
  }

  @Test func `a comment that is typed is recorded with what it is about`() throws {
    let fields = [
      "seen": "7", "act": "record", "meeting": "第3回審議会", "date": "2026-07-01",
      "topic": "indicator-p1r2", "kind": "request", "speaker": " ", "text": "一行目\r\n二行目",
    ]
    guard case .success(.comment(let remark)) = Self.request(fields, on: Self.shown([])) else {
      Issue.record("nothing is asked for")
      return
    }
    #expect(remark.topic == .indicator(Importing.id("p1r2")))
    #expect(remark.kind == .request)
    #expect(remark.speaker == nil)
    #expect(Array(remark.text.utf8) == Array("一行目\n二行目".utf8))
    var wrong = fields
    wrong["date"] = "いつか"
    guard case .failure(let fault) = Self.request(wrong, on: Self.shown([])) else {
      Issue.record("a day is made up")
      return
    }
    #expect(fault.message.japanese.contains("「いつか」"))
    let page = try #require(
      try Self.page(
        .comments, of: Self.shown([]), after: FormProblem(fault.message, in: SubmittedForm(wrong))))
    #expect(page.source.contains("一行目"))
    #expect(page.source.contains("value=\"indicator-p1r2\" selected"))
    #expect(page.source.contains("「いつか」は日付として読めません"))
  }

  @Test func `an answer has the day of today unless it says another, and is taken back when empty`() throws {
    let shown = Self.shown(Self.said)
    let fields = ["seen": "7", "act": "answer", "comment": "c1", "answer": "統合しました。", "department": "商業課"]
    let answer = Self.changes(Self.request(fields, on: shown))
    #expect(
      answer == [
        AnswerComment(
          comment: Importing.id("c1"),
          answer: Plan.CommentAnswer(text: "統合しました。", department: "商業課", date: Self.later)
        ).change
      ])
    let empty = ["seen": "7", "act": "answer", "comment": "c2", "answer": " "]
    #expect(
      Self.changes(Self.request(empty, on: shown)) == [AnswerComment(comment: Importing.id("c2")).change])
    let nothing = ["seen": "7", "act": "answer", "comment": "c1", "answer": ""]
    guard case .failure = Self.request(nothing, on: shown) else {
      Issue.record("an empty answer is recorded")
      return
    }
    let same = [
      "seen": "7", "act": "answer", "comment": "c2", "answer": "広報紙に載せます。", "department": "企画課",
      "answered": "2026-03-01",
    ]
    guard case .success(.nothing) = Self.request(same, on: shown) else {
      Issue.record("the same is recorded again")
      return
    }
  }

  @Test func `a comment is put right and withdrawn, and what is no form asks for nothing`() throws {
    let shown = Self.shown(Self.said)
    var fields = [
      "seen": "7", "act": "correct", "comment": "c2", "meeting": "第2回審議会", "date": "2026-02-01", "topic": "",
      "kind": "question", "speaker": "学識経験者", "text": "周知の方法は。",
    ]
    guard case .success(.nothing) = Self.request(fields, on: shown, at: .comment("c2")) else {
      Issue.record("nothing is recorded as something")
      return
    }
    fields["topic"] = "pillar-p1"
    #expect(
      Self.changes(Self.request(fields, on: shown, at: .comment("c2")))?.first?.name == "correctComment")
    let withdrawal = ["seen": "7", "act": "withdraw", "comment": "c2", "reason": "誤り"]
    #expect(
      Self.changes(Self.request(withdrawal, on: shown)) == [
        WithdrawComment(comment: Importing.id("c2"), reason: "誤り").change
      ])
    for odd in [[:], ["act": "drop"], ["act": "answer"], ["act": "answer", "comment": "いいえ"]] {
      #expect(Self.request(odd, on: shown) == nil)
    }
  }

  @Test(arguments: Language.allCases)
  func `a comment on what went out of use keeps its subject when it is put right`(language: Language) throws {
    let id: IndicatorID = Importing.id("p1r2")
    let shown = Self.shown(
      Self.said + [Self.record("c3", "柱について。", about: .pillar(Importing.id("p1")), at: 3)]
        + [Retire(part: .indicator(id), reason: "事業の終了").change])
    let page = try #require(try Self.page(.comment("c1"), of: shown, in: language))
    #expect(page.source.contains("value=\"indicator-p1r2\" selected"))
    #expect(page.tags("option").count { $0.attributes["value"] == "indicator-p1r2" } == 1)
    let other = try #require(try Self.page(.comment("c3"), of: shown, in: language))
    #expect(!other.source.contains("value=\"indicator-p1r2\""))
    #expect(other.tags("option").count { $0.attributes["value"] == "pillar-p1" } == 1)
    #expect(other.source.contains("selected=\"selected\">\(language == .japanese ? "柱" : "Pillar ")1 "))
  }

  @Test func `an answer that is written anew keeps its day, and unchanged records nothing`() throws {
    let shown = Self.shown(Self.said)
    let page = try #require(try Self.page(.comment("c2"), of: shown))
    let fields = page.tags("input").filter { $0.attributes["id"]?.hasPrefix("answer-") == true }
    var sent = ["seen": "7", "act": "answer", "comment": "c2", "answer": "広報紙に載せます。"]
    for field in fields { sent[field.attributes["name"] ?? ""] = field.attributes["value"] ?? "" }
    #expect(sent["answered"] == "2026-03-01")
    let form = SubmittedForm(sent)
    let tomorrow = CalendarDate(year: 2026, month: 6, day: 1) ?? .unknown
    guard case .success(.nothing) = CommentForm(plan: shown.plan, today: tomorrow).request(of: form) else {
      Issue.record("the same is recorded again")
      return
    }
  }

  @Test func `a withdrawal that is refused comes back with its reason, and leads to the list once recorded`()
    throws
  {
    let shown = Self.shown(Self.said)
    let form = SubmittedForm(["seen": "3", "act": "withdraw", "comment": "c2", "reason": "誤って記録"])
    let problem = FormProblem(Wording(japanese: "先に変わりました。", english: "It changed."), in: form)
    let page = try #require(try Self.page(.comment("c2"), of: shown, after: problem))
    #expect(page.source.contains("value=\"誤って記録\""))
    #expect(page.source.contains("先に変わりました。"))
    #expect(page.tags("details", class: "form-box").map { $0.attributes["open"] } == [nil, "open"])
    #expect(page.tags("form").allSatisfy { $0.attributes["action"] == "/plans/minato/comments/c2" })
    let address = PageAddress(.comment("c2"), at: PlanPlace(id: shown.id), in: .english)
    #expect(address.afterRecording(form).path == "/en/plans/minato/comments")
    #expect(address.afterRecording(SubmittedForm(["act": "answer"])) == address)
  }

  @Test func `every page with comments has links that lead somewhere, and no id twice`() throws {
    let pages = InventedPlan.read(Self.shown(Self.said))
    #expect(pages["/plans/minato/comments/c1"] != nil)
    #expect(pages["/plans/minato/comments.csv"]?.source.contains("第2回審議会,2026-02-01,1,") == true)
    for (path, page) in pages where path.contains("/comments") {
      #expect(Set(page.ids).count == page.ids.count, "\(path)")
      for label in page.tags("label") {
        guard let id = label.attributes["for"] else { continue }
        #expect(page.ids.contains(id), "\(id) on \(path)")
      }
    }
  }
}

extension CalendarDate {
  fileprivate static var unknown: CalendarDate { preconditionFailure("a day") }
}
