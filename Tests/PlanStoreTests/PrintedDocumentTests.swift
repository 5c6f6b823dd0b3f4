import PlanModel
import PlanTesting
import Testing

@testable import PlanStore

/// The register of documents that were made of editions.
@Suite struct PrintedDocumentTests {
  private let plan = SmallPlan()
  private let edition: EditionID
  private let other: EditionID

  init() {
    var random = SplitMix64(seed: 5)
    edition = .random(using: &random)
    other = .random(using: &random)
  }

  private func document(_ form: String, subject: String? = nil) -> PrintedDocument {
    PrintedDocument(
      plan: plan.id, edition: edition, form: form, subject: subject,
      fingerprint: String(repeating: "0a", count: 32), author: .tester,
      recorded: Moment(milliseconds: 1_711_897_200_000))
  }

  private func frozen(in store: PlanDatabase) async throws {
    _ = try await plan.made(in: store)
    let version = try #require(try store.plan(plan.id)?.version)
    _ = try await store.freeze(
      Freeze(
        plan: plan.id, edition: edition, title: "令和5年度版", kind: .annual, reportingYear: FiscalYear(2023),
        document: Array("{}".utf8), planVersion: version, author: .tester,
        recorded: Moment(milliseconds: 1_711_897_200_000)))
  }

  @Test func `documents are kept in the order made, and are no entries`() async throws {
    let folder = try TestFolder()
    let store = try folder.store()
    try await frozen(in: store)
    let head = try store.head()
    let made = [document("shiryo1"), document("card", subject: "abc"), document("shiryo1")]
    for document in made { try await store.register(document) }
    #expect(try store.printedDocuments(of: plan.id) == made)
    #expect(try store.head() == head)
    #expect(try store.printedDocuments(of: SmallPlan(seed: 2).id) == [])
    try await store.rebuild()
    #expect(try PlanDatabase.open(folder.file(), .reading).printedDocuments(of: plan.id) == made)
  }

  @Test func `a document of no edition is refused, and others are still taken`() async throws {
    let folder = try TestFolder()
    let store = try folder.store()
    try await frozen(in: store)
    var wrong = document("shiryo1")
    wrong.edition = other
    await #expect(throws: StoreError.self) { try await store.register(wrong) }
    try await store.register(document("shiryo1"))
    #expect(try store.printedDocuments(of: plan.id).count == 1)
  }

  @Test func `who only reads registers nothing`() async throws {
    let folder = try TestFolder()
    do { try await frozen(in: folder.store()) }
    let reading = try PlanDatabase.open(folder.file(), .reading)
    await #expect(throws: StoreError.readOnly(file: folder.file())) {
      try await reading.register(document("shiryo1"))
    }
  }
}
