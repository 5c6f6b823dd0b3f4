import Foundation
import PlanModel
import PlanSheets
import Testing

@Suite(.enabled(if: RealSheet.isExpected))
struct RealSheetTests {
  private func read(_ bytes: [UInt8]) throws -> SheetReading {
    try SheetReader.read([SheetFile(name: "sheet.txt", bytes: bytes)])
  }

  @Test func `the sheet is read as a careful reader reads it`() throws {
    let difference = try ReadingCheck.difference(readingBytes: RealSheet.bytes(), expected: RealSheet.gold())
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `the doubts are those of a careful reader`() throws {
    let findings = try read(RealSheet.bytes()).findings
    let doubts = findings.map { "\($0.kind) \($0.pillar ?? 0) \($0.code ?? "-") \($0.sheet ?? "-")" }
    #expect(
      doubts == [
        "issueOrDirectionMissing 4 4-③ -", "measureNotPrinted 5 Ⅲ-ⅰ 資料1 P9", "sheetMissing 0 - 資料1 P2",
        "sheetMissing 0 - 資料1 P4", "sheetMissing 0 - 資料1 P5", "sheetMissing 0 - 資料1 P10",
      ])
  }

  @Test(arguments: SheetEncodingName.allCases)
  func `every encoding that Windows writes gives the same plan`(encoding: SheetEncodingName) throws {
    let text = try #require(String(bytes: RealSheet.bytes(), encoding: .utf8))
    let bytes = try encoding.bytes(of: text)
    let difference = try ReadingCheck.difference(readingBytes: bytes, expected: RealSheet.gold())
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `every cell is found again at the place it names`() throws {
    let reading = try read(RealSheet.bytes())
    let lines = try #require(reading.printed.first).lines
    for indicator in reading.document.pillars.flatMap(\.indicators) {
      let cells =
        indicator.values.map(\.cell)
        + [indicator.target.original, indicator.target.revised].compactMap(\.self)
      for cell in cells where !cell.printed.isEmpty {
        let source = try #require(cell.source)
        #expect(
          PrintedPlace.words(at: source, in: lines, marks: !cell.footnotes.isEmpty).contains(cell.printed))
      }
    }
  }

  @Test func `a sheet cut at any line gives its whole rows and a finding`() throws {
    let text = try #require(String(bytes: RealSheet.bytes(), encoding: .utf8))
    let whole = try read(RealSheet.bytes())
    let lines = text.components(separatedBy: "\n")
    for count in stride(from: 9, to: lines.count, by: 7) {
      let cut = lines[..<count].joined(separator: "\n")
      guard let reading = try? read(Array(cut.utf8)) else { continue }
      for pillar in reading.document.pillars {
        for indicator in pillar.indicators {
          let original = whole.document.pillars.first { $0.number == pillar.number }?.indicators.first {
            $0.code == indicator.code
          }
          #expect(original?.values == indicator.values, "cut behind line \(count)")
          #expect(original?.target == indicator.target, "cut behind line \(count)")
        }
      }
      let isInsideRow = whole.document.pillars.flatMap(\.indicators).compactMap(\.source).contains {
        $0.firstLine <= count && count < $0.lastLine
      }
      #expect(!isInsideRow || !reading.findings.isEmpty, "cut behind line \(count)")
    }
  }
}
