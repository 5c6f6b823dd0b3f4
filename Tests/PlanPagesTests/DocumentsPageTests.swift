import Foundation
import PlanModel
import Testing

@testable import PlanPages

@Suite struct DocumentsPageTests {
  private static let form = Wording(japanese: "資料１", english: "The sheet")

  private static func made() throws -> ShownDocument {
    ShownDocument(
      edition: "令和5年度版", form: form, subject: nil, fingerprint: "1A2B-3C4D-5E6F-7081",
      recorded: Moment(milliseconds: 1_711_897_200_000), author: try #require(Author("yamada")))
  }

  private static func shown(
    editions: [(String, Plan.Edition.Kind)] = [], made: [ShownDocument] = [], persons: Bool = false
  ) -> ShownPlan {
    let entries = InventedPlan().entries
    let changes = editions.enumerated().map { index, edition in
      FreezeEdition(
        edition: Importing.id("e\(index)"), title: edition.0, kind: edition.1,
        reportingYear: FiscalYear(2023), documentDigest: String(repeating: "0", count: 64),
        chainHead: String(repeating: "0", count: 64), planVersion: entries.count + index
      ).change
    }
    var shown = InventedPlan.shown(
      entries + InventedPlan.entries(changes, on: "2026-05-01", after: entries), persons: persons)
    shown.acceptsForms = true
    shown.documents = ShownDocuments(
      forms: [
        ShownDocumentForm(
          name: "shiryo1", title: form,
          purpose: Wording(japanese: "会議に出す形です。", english: "For meetings.")),
        ShownDocumentForm(name: "card", title: form, purpose: form, subject: .indicator),
        ShownDocumentForm(name: "handover", title: form, purpose: form, subject: .department),
        ShownDocumentForm(name: "committee", title: form, purpose: form, isForMeetings: true),
      ], made: { made },
      printing: { _ in
        made.map {
          ShownPrinting(
            document: $0,
            values: [ShownPrinting.Value(year: FiscalYear(2023), isTarget: false, printed: "１，５５４件")])
        }
      })
    return shown
  }

  private static func page(_ route: Route, of shown: ShownPlan, in language: Language = .japanese) throws
    -> Page?
  {
    let address = PageAddress(route, at: PlanPlace(id: shown.id), in: language)
    guard case .file(let file) = try PlanSite(shown).answer(to: address) else { return nil }
    return Page(file)
  }

  @Test func `without an edition the page says how to make one`() throws {
    let page = try #require(try Self.page(.documents, of: Self.shown()))
    #expect(page.source.contains("hashira freeze"))
    #expect(page.source.contains("まだ資料を作っていません"))
    #expect(!page.source.contains("<form"))
  }

  @Test func `each form is offered for each edition, the newest first, drafts marked`() throws {
    let shown = Self.shown(editions: [("第1回会議版", .draft), ("令和5年度版", .annual)])
    let page = try #require(try Self.page(.documents, of: shown))
    #expect(page.source.contains("action=\"/plans/minato/documents/forms/shiryo1\""))
    for kind in DocumentKind.allCases {
      #expect(page.source.contains("<option value=\"\(kind.rawValue)\""))
    }
    let first = try #require(page.source.range(of: "令和5年度版")?.lowerBound)
    let second = try #require(page.source.range(of: "第1回会議版（案）")?.lowerBound)
    #expect(first < second)
  }

  @Test func `a form asks for what it is about, and no other does`() throws {
    let shown = Self.shown(editions: [("令和5年度版", .annual)])
    let page = try #require(try Self.page(.documents, of: shown))
    #expect(Set(page.ids).count == page.ids.count)
    let selects = page.tags("select").compactMap { $0.attributes["id"] }
    #expect(
      selects == [
        "edition-shiryo1", "kind-shiryo1", "indicator-card", "edition-card", "kind-card",
        "department-handover",
        "edition-handover", "kind-handover", "edition-committee", "kind-committee",
      ])
    #expect(page.tags("option").contains { $0.attributes["value"] == "p1r2" })
    #expect(page.tags("input").count { $0.attributes["type"] == "checkbox" } == 1)
    let indicator = try #require(try Self.page(.indicator("p1r2"), of: shown))
    #expect(indicator.source.contains("action=\"/plans/minato/documents/forms/card\""))
    #expect(indicator.source.contains("name=\"indicator\" value=\"p1r2\""))
    let early = try #require(try Self.page(.indicator("p1r2"), of: Self.shown()))
    #expect(!early.source.contains("documents/forms/"))
  }

  @Test func `what was made is listed, and by whom only for staff`() throws {
    for persons in [false, true] {
      let page = try #require(
        try Self.page(.documents, of: Self.shown(made: [try Self.made()], persons: persons)))
      #expect(page.source.contains("1A2B-3C4D-5E6F-7081"))
      #expect(page.source.contains("yamada") == persons)
    }
  }

  @Test func `an indicator's documents are told with the values that they print`() throws {
    let shown = Self.shown(made: [try Self.made()])
    let id = try #require(shown.plan.indicatorsInOrder.first)
    let page = try #require(try Self.page(.printings(id.text), of: shown))
    #expect(page.source.contains("１，５５４件"))
    #expect(page.source.contains("1A2B-3C4D-5E6F-7081"))
    let indicator = try #require(try Self.page(.indicator(id.text), of: shown))
    #expect(indicator.links.contains("/plans/minato/documents/indicators/\(id)"))
    #expect(try Self.page(.printings("nowhere"), of: shown) == nil)
  }

  @Test func `the address of a document is no page, and asks for one where a form is sent to it`() throws {
    let address = try #require(PageAddress("/plans/minato/documents/forms/shiryo1"))
    #expect(address.documentWish == DocumentWish(plan: InventedPlan.id, form: "shiryo1"))
    #expect(address.acceptsForms)
    #expect(try Self.page(.document("shiryo1"), of: Self.shown()) == nil)
    #expect(PageAddress("/plans/minato/documents")?.documentWish == nil)
    #expect(PageAddress("/plans/minato/as-of/2026-05-01/documents/forms/shiryo1")?.documentWish == nil)
    #expect(PageAddress("/plans/minato/documents/.pdf") == nil)
  }
}
