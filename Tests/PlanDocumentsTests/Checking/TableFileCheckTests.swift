import Foundation
import PlanModel
import PlanTesting
import Testing

@testable import PlanDocuments

/// Whole files, as people name and save them.
@Suite struct TableFileCheckTests {
  private func items(_ name: String, _ bytes: [UInt8]) throws -> [CheckItem] {
    try TableFileCheck(name, bytes).findings.map(\.item)
  }

  @Test(arguments: [Array("%PDF-1.7".utf8), [0xD0, 0xCF, 0x11, 0xE0, 0], [0x89, 0x50, 0x4E, 0x47, 0]])
  func `another form of file is told as such`(_ bytes: [UInt8]) throws {
    #expect(try items("表.csv", bytes) == [.fileType])
    #expect(try !TableFileCheck("表.csv", bytes).holds)
  }

  @Test func `the name must say what the file is`() throws {
    let csv = Array("市名,数（人）\nみなも市,5\n".utf8)
    #expect(try items("表.csv", csv).isEmpty)
    #expect(try items("-", csv).isEmpty)
    #expect(try items("表.txt", csv) == [.fileType])
    #expect(try items("表.csv", ZipArchive.workbook()).contains(.fileType))
    #expect(try items("表.ods", ZipArchive.workbook()) == [.fileType])
  }

  @Test func `a CSV of Windows is read, and its encoding pointed at`() throws {
    let text = "市名,数（人）\r\nみなも市,5\r\n髙﨑町,①\r\n"
    let bytes = Array(try #require(text.data(using: .shiftJIS)))
    let check = try TableFileCheck("表.csv", bytes)
    #expect(check.findings.filter { $0.severity == .look }.map(\.item) == [.characters])
    #expect(check.findings.filter { $0.severity == .fails }.map(\.item) == [.characters])
  }

  @Test(arguments: ["市名,数（人）\nみなも市,\"5\n", "\u{0}\u{1}", "\u{FEFF}\"a\n\n\n"])
  func `what is no CSV is refused in one line`(_ text: String) {
    let error = #expect(throws: TableError.self) { try TableFileCheck("表.csv", Array(text.utf8)) }
    #expect(error?.message.japanese.contains("\n") == false)
  }

  @Test func `an empty file has an empty table`() throws {
    #expect(try items("表.csv", []).isEmpty)
  }

  @Test func `rows of another length are found`() throws {
    #expect(try items("表.csv", Array("市名,数（人）\nみなも市,5,6\n".utf8)).contains(.shape))
  }

  @Test func `the open data of a plan hold to all items`() throws {
    let package = try OpenDataPackage(
      DataEdition(SampleDocument.document), OpenDataSettings(municipality: MunicipalityCode("131016")))
    let tables = package.files.filter { $0.name.hasSuffix(".csv") || $0.name.hasSuffix(".xlsx") }
    #expect(tables.count > 20)
    for file in tables where file.name != "cp932/report.csv" {
      let check = try TableFileCheck(file.name, file.bytes)
      let failing = check.findings.filter { $0.severity == .fails }
      #expect(failing.isEmpty, "\(file.name)")
    }
  }

  @Test(arguments: 0..<20)
  func `the open data of any plan hold to the items that do not depend on its words`(_ seed: UInt64) throws {
    let document = PlanHistory.random(count: 150, seed: seed).plan.document()
    guard let package = try? OpenDataPackage(DataEdition(document, organization: "みなも区"), OpenDataSettings())
    else {
      return
    }
    for file in package.files where file.name.hasSuffix(".csv") || file.name.hasSuffix(".xlsx") {
      let check = try TableFileCheck(file.name, file.bytes)
      for item in [
        CheckItem.fileType, .merged, .formulas, .objects, .split, .oneTable, .hidden, .shape,
      ] {
        #expect(check.holds(item), "\(file.name) \(item.rawValue)")
      }
    }
  }
}
