import Foundation
import PlanModel
import Testing

/// Sheets written by hand, each of another city, with what a careful person takes from them.
struct HandwrittenSheetsTests {
  @Test(arguments: [
    "aosaki-cp932", "hinokuma-utf16le", "kazemachi-bom", "kohagi", "mizuho-no-hara", "naruto-kita-crlf",
    "shiraume", "tokiwadai", "tsukimi-utf16be", "yukinoura",
  ])
  func `a sheet written by hand says what a person reads`(name: String) throws {
    try expectReading(of: "Tests/PlanSheetsTests/Sheets/\(name)")
  }

  @Test func `the sample says what a person reads`() throws {
    try expectReading(of: "Samples/minamo-fy2023")
  }

  /// Reads `path`.txt of the package and compares with `path`.json.
  private func expectReading(of path: String) throws {
    let base = GoldPlan.packageFolder.appending(path: path)
    let expected = try GoldPlan.read(base.appendingPathExtension("json"))
    let bytes = [UInt8](try Data(contentsOf: base.appendingPathExtension("txt")))
    let difference = ReadingCheck.difference(readingBytes: bytes, expected: expected)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
