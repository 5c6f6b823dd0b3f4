import Foundation
import PlanModel
import PlanStore
import PlanTesting
import Testing

@Suite struct RedactionTests {
  private let words = "山田花子さん（０９０－１２３４）の相談"

  @Test func `redacted words are in no file of the store, and the chain holds`() async throws {
    let folder = try TestFolder()
    let store = try folder.store()
    let plan = SmallPlan()
    var act = plan.act(
      plan.changes + [plan.writing(words, source: Source(file: "P1.txt", firstLine: 2, lastLine: 3))])
    act.printed = [PrintedText(file: "P1.txt", lines: ["柱１", "山田花子さん（０９０", "－１２３４）の相談", "終わり"])]
    act.findings = [
      Finding(
        .rowIncomplete,
        message: Wording(japanese: "「\(words)」の目標がありません。", english: "no target: \(words)"))
    ]
    _ = try await store.append(act)
    var random = SplitMix64(seed: 3)
    let edition = EditionID.random(using: &random)
    _ = try await store.freeze(
      Freeze(
        plan: plan.id, edition: edition, title: "案", kind: .draft, reportingYear: FiscalYear(2023),
        document: Array("{\"analysis\":{\"text\":\"\(words)\"},\"n\":[1,\"件\"]}".utf8), planVersion: 6,
        author: .tester, recorded: Moment(milliseconds: 0)))
    // Pages that were split leave copies behind, so there is much besides.
    for index in 0..<60 {
      _ = try await store.append(
        plan.act([plan.writing("\(index)" + String(repeating: "年度。", count: 200), in: 1950 + index)]))
    }
    #expect(try folder.holds("花子"))
    let head = try store.head()

    let entry = try await store.redact(
      6, in: plan.id, reason: "個人情報", author: .other, recorded: Moment(milliseconds: 0))

    #expect(try !folder.holds("花子"))
    #expect(try !folder.holds("０９０"))
    let analysis = try store.plan(plan.id)?.indicators[plan.indicators[0]]?.analyses[FiscalYear(2023)]
    #expect(analysis?.text == "（削除）")
    #expect(try store.printedTexts(of: plan.id)[0].text.lines == ["柱１", "（削除）", "（削除）", "終わり"])
    #expect(try store.findings(of: plan.id)[0].finding.message.japanese == "「（削除）」の目標がありません。")
    let frozen = try #require(try store.edition(edition, of: plan.id))
    #expect(frozen.document == Array("{\"analysis\":{\"text\":\"（削除）\"},\"n\":[1,\"件\"]}".utf8))
    #expect(frozen.redactedBy == entry.sequence)
    let report = try store.verify(against: head.hash)
    #expect(report.faults == [])
    #expect(report.redacted == [ChainReport.Redacted(sequence: 6, by: entry.sequence)])
    #expect(try store.tablesDiffer() == [])
    #expect(try store.entries(of: plan.id, about: .entry(6)).first?.redactedBy == entry.sequence)
    #expect(try store.plan(plan.id, at: .sequence(entry.sequence)) == store.plan(plan.id))
    #expect(try await store.append(plan.act([plan.entering(4)])).count == 1)
  }

  @Test func `an entry is redacted once, and only where there are words in it`() async throws {
    let folder = try TestFolder()
    let store = try folder.store()
    let plan = try await SmallPlan().made(in: store)
    _ = try await store.append(
      plan.act([
        plan.writing(words),
        MoveIndicator(
          indicator: plan.indicators[0],
          placement: Plan.Placement(
            pillar: plan.pillar, measure: nil, code: "Ⅱ", sheet: "Ｐ１", position: 3)
        ).change,
      ]))
    func redact(_ sequence: Int) async throws(AppendError) {
      _ = try await store.redact(
        sequence, in: plan.id, reason: "個人情報", author: .tester, recorded: Moment(milliseconds: 0))
    }
    try await redact(6)
    for sequence in [6, 7, 99] { await #expect(throws: AppendError.self) { try await redact(sequence) } }
    #expect(try store.head().sequence == 8)
  }
}
