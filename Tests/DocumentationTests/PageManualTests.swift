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
    let site = PlanSite(document: reading.document, findings: reading.findings, printed: reading.printed)
    return Set(
      site.files().map { file in
        file.path.replacing(/^\/en\//, with: "/").replacing(/^\/sheets\/.+/, with: "/sheets/番号")
          .replacing(/^\/indicators\/.+/, with: "/indicators/番号")
      })
  }
}
