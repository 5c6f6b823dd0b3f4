import Foundation
import PlanModel
import PlanTesting
import Testing

@testable import PlanDocuments

@Suite struct SeparatedValuesTests {
  @Test func `quotes, blank rows and all line ends are read`() throws {
    let read = try SeparatedValues(Array("a,\"b,\"\"c\"\"\nd\",\r\n\r\n,5\re,f\"g,-1.5".utf8))
    #expect(read.sheet.rows.map(\.number) == [0, 2, 3])
    #expect(read.sheet.texts == [["a", "b,\"c\"\nd"], ["", "5"], ["e", "f\"g", "-1.5"]])
    #expect(read.sheet.rows[1].cells[0].value == .number("5"))
  }

  @Test func `every encoding of an office is read`() throws {
    let text = "市名,数\r\n髙﨑,５\r\n"
    let utf8 = Array(text.utf8)
    let others = try [String.Encoding.utf16LittleEndian, .shiftJIS].map { try #require(text.data(using: $0)) }
    let expected = [["市名", "数"], ["髙﨑", "５"]]
    #expect(try SeparatedValues(utf8).sheet.texts == expected)
    #expect(try SeparatedValues([0xEF, 0xBB, 0xBF] + utf8).sheet.texts == expected)
    #expect(try SeparatedValues([0xFF, 0xFE] + others[0]).sheet.texts == expected)
    #expect(try SeparatedValues(Array(others[1])).sheet.texts == expected)
  }

  @Test(arguments: 0..<100)
  func `what is written is read, whatever the texts`(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let width = 1 + Int(random.next() % 5)
    let table = (0..<1 + Int(random.next() % 6)).map { _ in
      (0..<width).map { _ in SampleTexts.all[Int(random.next() % UInt64(SampleTexts.all.count))] }
    }
    var csv = CSVText(heads: table[0])
    for row in table.dropFirst() { csv.append(row.map { .text($0) }) }
    let read = try SeparatedValues(csv.bytes)
    for row in read.sheet.rows {
      for cell in row.cells {
        let text = table[row.number][cell.column]
        #expect(cell.value.text == (CSVText.beginsAsFormula(text) ? "'" + text : text))
      }
    }
    #expect(read.sheet.rows.reduce(0) { $0 + $1.cells.count } == table.joined().count { !$0.isEmpty })
    #expect(read.oddRows.isEmpty || width == 1)
  }

  @Test(arguments: 0..<200)
  func `any bytes are refused or read`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = Array("\",\r\n\t;a1１年-".utf8) + [0xFF, 0xFE, 0, 0x81, 0x40]
    let bytes = (0..<Int(random.next() % 200)).map { _ in signs[Int(random.next() % UInt64(signs.count))] }
    _ = try? TableFileCheck("表.csv", bytes)
  }

  @Test func `too many cells are refused`() {
    #expect(throws: TableError.self) {
      try SeparatedValues(Array("a,b\nc,d".utf8), limits: ReadingLimits(cells: 3))
    }
  }
}
