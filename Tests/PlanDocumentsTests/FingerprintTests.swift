import PlanDocuments
import PlanModel
import Testing

struct FingerprintTests {
  private let document = PlanDocument(
    title: "みなも区基本計画", organization: "みなも区",
    columns: [Column(fiscalYear: FiscalYear(2023), role: .actual, label: "実績値")],
    pillars: [Pillar(number: 1, title: "水辺の商い", tag: nil)])

  private func prepared(
    _ change: (inout DocumentSource) -> Void = { _ in }, template: String? = nil
  ) -> PreparedDocument {
    var source = DocumentSource(
      document: document, edition: "令和5年度版", isDraft: false,
      day: CalendarDate(year: 2024, month: 9, day: 1))
    change(&source)
    return PreparedDocument(
      .shiryo1, of: source,
      template: template.map { PreparedDocument.Template(name: "own.typ", bytes: Array($0.utf8)) })
  }

  @Test func `the same edition has the same fingerprint`() {
    #expect(prepared().fingerprint == prepared().fingerprint)
  }

  @Test func `where anything was read changes nothing`() {
    let moved = prepared { $0.document.pillars[0].source = Source(file: "P1.txt", firstLine: 1, lastLine: 2) }
    #expect(moved.fingerprint == prepared().fingerprint)
  }

  @Test func `whatever is printed changes it`() {
    let fingerprints = [
      prepared(), prepared { $0.edition = "令和6年度版" }, prepared { $0.isDraft = true },
      prepared { $0.day = nil },
      prepared { $0.document.title = "みなと区基本計画" }, prepared(template: "#let settings = ()"),
    ].map(\.fingerprint)
    #expect(Set(fingerprints).count == fingerprints.count)
  }

  @Test func `it is printed in four groups of four digits`() throws {
    let text = String(repeating: "0123456789abcdef", count: 4)
    #expect(try #require(DocumentFingerprint(text)).printed == "0123-4567-89AB-CDEF")
    #expect(DocumentFingerprint(text.uppercased()) == nil)
    #expect(DocumentFingerprint("0123") == nil)
  }
}
