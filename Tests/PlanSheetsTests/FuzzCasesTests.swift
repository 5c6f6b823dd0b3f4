import Foundation
import PlanModel
import PlanSheets
import PlanTesting
import Testing

/// Inputs that fuzzing found, and those it began with, read again.
struct FuzzCasesTests {
  static let folder = GoldPlan.packageFolder.appending(path: "Tests/PlanSheetsTests/FuzzCases")

  static var cases: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
    }
  }

  @Test func `no kept case stops the reader, and every place is inside the text`() throws {
    let cases = try Self.cases
    #expect(!cases.isEmpty)
    for name in cases {
      let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
      guard let reading = try? SheetReader.read([SheetFile(name: name, bytes: bytes)]) else { continue }
      let lineCount = reading.printed.first?.lines.count ?? 0
      for indicator in reading.document.pillars.flatMap(\.indicators) {
        let source = try #require(indicator.source)
        #expect(
          1 <= source.firstLine && source.firstLine <= source.lastLine && source.lastLine <= lineCount,
          "\(name)")
      }
    }
  }

  @Test func `bytes changed at random never stop the reader`() throws {
    var random = SplitMix64(seed: 2023)
    let sample = [UInt8](
      try Data(contentsOf: GoldPlan.packageFolder.appending(path: "Samples/minamo-fy2023.txt")))
    for _ in 0..<60 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(contentsOf: bytes[index..<min(index + 60, bytes.count)], at: index)
        default: bytes.removeSubrange(index..<min(index + 200, bytes.count))
        }
      }
      // Whatever is no longer UTF-8 would be read as CP932 or refused; most cases stay text this way.
      let text = String(decoding: bytes, as: UTF8.self)
      let file = SheetFile(name: "changed.txt", bytes: Array(text.utf8))
      _ = try? SheetReader.read([file])
    }
  }
}
