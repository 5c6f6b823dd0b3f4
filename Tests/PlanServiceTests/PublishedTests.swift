import PlanModel
import PlanRatings
import PlanService
import PlanTesting
import Testing

@Suite struct PublishedTests {
  private let day = CalendarDate("2024-09-30")

  @Test func `nothing is public until an edition is published`() async throws {
    let sample = try await KeptSample()
    #expect(try sample.keeper.published(sample.plan) == nil)
    _ = try await sample.keeper.freeze(
      sample.plan, name: "第1回会議版", kind: .draft, publication: nil, by: .tester)
    #expect(try sample.keeper.published(sample.plan) == nil)
    #expect(try sample.keeper.publishedPlans().isEmpty)
  }

  @Test(arguments: [true, false])
  func `grades are public only where the city chose to publish them`(shows: Bool) async throws {
    let sample = try await KeptSample()
    let rule = try #require(ShippedRule.named("oita-civil")?.rule)
    let choice = PlanKeeper.choice(of: rule.id, version: rule.version, text: try rule.yaml())
    _ = try await sample.record([ChooseRatingRule(choice: choice).change])
    let publication = day.map { Plan.Publication(date: $0, showsGrades: shows) }
    _ = try await sample.keeper.freeze(
      sample.plan, name: "令和5年度版", kind: .annual, publication: publication, by: .tester)
    let rating = try #require(try sample.keeper.published(sample.plan)).newest.rating
    #expect((rating != nil) == shows)
    #expect(rating?.grades.isEmpty != true)
  }

  @Test func `only the published edition is public, as it was frozen`() async throws {
    let sample = try await KeptSample()
    _ = try await sample.keeper.freeze(sample.plan, name: "案", kind: .draft, publication: nil, by: .tester)
    let frozen = try sample.keeper.plan(sample.plan).document()
    _ = try await sample.keeper.freeze(
      sample.plan, name: "令和5年度版", kind: .annual, publication: day.map { Plan.Publication(date: $0) },
      by: .tester)
    let (id, old) = try sample.row()
    _ = try await sample.record([
      EnterValue(indicator: id, key: Plan.ValueKey(FiscalYear(2024)), value: sample.number(5, like: old))
        .change
    ])
    let published = try #require(try sample.keeper.published(sample.plan))
    #expect(published.editions.map(\.name) == ["令和5年度版"])
    let document = published.newest.document
    #expect(document.pillars.map(\.title) == frozen.pillars.map(\.title))
    #expect(
      document.pillars.flatMap(\.indicators).flatMap(\.values).allSatisfy { $0.fiscalYear.westernYear < 2024 }
    )
    #expect(published.newest.corrections.isEmpty)
    #expect(document.pillars.flatMap(\.indicators).allSatisfy { $0.source == nil })
  }

  @Test func `what is said in meetings, and answered, is in nothing that is public`() async throws {
    let sample = try await KeptSample()
    let id = try #require(CommentID("c1"))
    let meeting = Plan.Meeting(name: "非公開の審議会", date: try #require(CalendarDate("2024-02-01")))
    let (row, _) = try sample.row()
    func record(_ comment: CommentID, _ answer: String) async throws {
      let remark = Plan.Remark(
        meeting: meeting, topic: .indicator(row), kind: .question, speaker: "非公開の委員", text: "非公開の意見")
      _ = try await sample.record([
        RecordComment(comment: comment, remark: remark, position: 1).change,
        AnswerComment(
          comment: comment,
          answer: Plan.CommentAnswer(text: answer, department: "非公開の課", date: meeting.date)
        ).change,
      ])
    }
    try await record(id, "非公開の回答")
    _ = try await sample.keeper.freeze(
      sample.plan, name: "令和5年度版", kind: .annual,
      publication: day.map {
        Plan.Publication(date: $0, showsFindings: true, showsPersons: true, showsGrades: true)
      }, by: .tester)
    try await record(try #require(CommentID("c2")), "版のあとの非公開の回答")
    let published = try #require(try sample.keeper.published(sample.plan))
    var everything = ""
    dump(published, to: &everything)
    #expect(everything.contains("令和5年度版"))
    #expect(!everything.contains("非公開"))
  }

  @Test func `a correction changes the public value and is listed`() async throws {
    let sample = try await KeptSample()
    _ = try await sample.keeper.freeze(
      sample.plan, name: "令和5年度版", kind: .annual, publication: day.map { Plan.Publication(date: $0) },
      by: .tester)
    let (id, old) = try sample.row()
    let right = sample.number(77, like: old)
    _ = try await sample.record([
      CorrectValue(indicator: id, key: Plan.ValueKey(FiscalYear(2023)), value: right, reason: "二重に数えていた")
        .change
    ])
    let edition = try #require(try sample.keeper.published(sample.plan)).newest
    let correction = try #require(edition.corrections.first)
    #expect(correction.wrong == old.printed)
    #expect(correction.reason == "二重に数えていた")
    let row = try #require(edition.document.pillars.flatMap(\.indicators).first { $0.id == id })
    let value = try #require(row.values.last { $0.fiscalYear == FiscalYear(2023) })
    #expect(value.cell.amounts == [Amount(coefficient: 77)])
    let frozen = try #require(edition.frozen.pillars.flatMap(\.indicators).first { $0.id == id })
    #expect(frozen.values.last { $0.fiscalYear == FiscalYear(2023) }?.cell.printed == old.printed)
  }
}
