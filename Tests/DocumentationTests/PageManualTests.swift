import Foundation
import PlanModel
import PlanPages
import PlanSheets
import Testing

/// Every kind of address is explained in docs/pages.md.
struct PageManualTests {
  @Test func `every kind of address has its heading`() throws {
    let manual = try Manual("docs/pages.md")
    let headings = manual.sections.map(\.heading).joined(separator: "\n")
    for address in try Self.kindsOfAddress() {
      #expect(headings.contains("（\(address)）"), "\(address)")
    }
  }

  /// The addresses of the sample's site, with what differs from page to page named.
  private static func kindsOfAddress() throws -> Set<String> {
    let sample = Manual.packageFolder.appending(path: "Samples/minamo-fy2023.txt")
    let file = SheetFile(name: "sample.txt", bytes: [UInt8](try Data(contentsOf: sample)))
    let reading = try SheetReader.read([file])
    let plan = try #require(PlanID("minamo"))
    let site = PlanSite(
      ShownPlan(plan: Plan(id: plan), document: reading.document, findings: reading.findings))
    let shared = SharedFile.assets().map(\.path) + [PageAddress.plans(in: .japanese).path]
    return Set(
      (site.addresses().map(\.path) + shared).map { path in
        path.replacing(/^\/en\//, with: "/").replacing(/^\/plans\/minamo\//, with: "/plans/計画/")
          .replacing(/\/sheets\/.+/, with: "/sheets/番号").replacing(/\/indicators\/.+/, with: "/indicators/番号")
          .replacing(/\/history\/.+/, with: "/history/種類").replacing(/\/rules\/.+/, with: "/rules/規則")
      } + ["/plans/計画/as-of/日付/", "/plans/計画/rating/by/規則", "/api/v1/check", "/healthz", "/metrics"])
  }
}
