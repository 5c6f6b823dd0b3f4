import Foundation
import PlanModel
import Testing

@testable import PlanDocuments

/// How text is written in cells and code pages.
@Suite struct OpenDataTextTests {
  @Test(arguments: [
    ("Ⅰ-ⅲ", "I-iii"), ("4-①", "4-(1)"), ("㈱みなも", "(株)みなも"), ("２０㎡", "２０m2"), ("№５", "No５"), ("㍻", "平成"),
    ("⑳㉑㊿", "(20)(21)(50)"), ("½", "1/2"), ("ｶﾞｲﾄﾞ", "ガイド"), ("一行目\n二行目", "一行目 二行目"), ("　字下げ ", "字下げ"),
    ("\t\r\n", ""), ("髙﨑", "髙﨑"), ("葛\u{E0100}飾", "葛\u{E0100}飾"), ("５０％～６０％", "５０％～６０％"), ("", ""),
  ])
  func `cells hold plain symbols in one line, and names as they are`(_ text: String, _ plain: String) {
    #expect(PlainText.plain(text).unicodeScalars.elementsEqual(plain.unicodeScalars))
    #expect(PlainText.plain(plain).unicodeScalars.elementsEqual(plain.unicodeScalars))
  }

  @Test(arguments: ["=1+1", "+81", "-5件", "@import", "＝１＋１", "－５"])
  func `what begins as a formula gets an apostrophe`(_ text: String) {
    #expect(CSVText.quoted(text) == "'" + text)
  }

  @Test(arguments: ["-", "－", "5-3", "a=b", ""])
  func `what calculates nothing is left alone`(_ text: String) {
    #expect(CSVText.quoted(text) == text)
  }

  @Test func `negative amounts stay numbers`() {
    var csv = CSVText(heads: ["値"])
    csv.append([.amount(Amount("-5.50"))])
    #expect(csvRows(csv.bytes) == [["値"], ["-5.50"]])
  }

  @Test(arguments: SampleTexts.all)
  func `what is quoted is read as it was`(_ text: String) {
    var csv = CSVText(heads: ["文", "次"])
    csv.append([.text(text), .text("終")])
    let read = csvRows(csv.bytes)
    #expect(read.count == 2)
    #expect(read[1] == [CSVText.beginsAsFormula(text) ? "'" + text : text, "終"])
  }

  private func encoded(_ text: String) -> (bytes: [UInt8], losses: [CP932Encoder.Loss]) {
    var bytes: [UInt8] = []
    var losses: [CP932Encoder.Loss] = []
    CP932Encoder().encode(text, onto: &bytes) { losses.append($0) }
    return (bytes, losses)
  }

  @Test func `the code page is the one of Windows`() {
    #expect(encoded("髙﨑①Ⅰ㈱").bytes == [0xFB, 0xFC, 0xFA, 0xB1, 0x87, 0x40, 0x87, 0x54, 0x87, 0x8A])
    #expect(
      encoded("～―－∥￠￡￢∵").bytes == [
        0x81, 0x60, 0x81, 0x5C, 0x81, 0x7C, 0x81, 0x61, 0x81, 0x91, 0x81, 0x92, 0x81, 0xCA, 0x81, 0xE6,
      ])
    #expect(encoded("ｱa\r\n~\\").bytes == [0xB1, 0x61, 0x0D, 0x0A, 0x7E, 0x5C])
    #expect(encoded("髙﨑①Ⅰ㈱～―－∥￠￡￢∵ｱ").losses.isEmpty)
  }

  @Test(arguments: [
    ("〜", "～"), ("−", "－"), ("—", "―"), ("‖", "∥"), ("¢", "￠"), ("£", "￡"), ("¬", "￢"), ("¥", "￥"),
    ("か\u{3099}", "が"),
    ("葛\u{E0100}", "葛"), ("㉑", "(21)"), ("½", "1/2"), ("神", "神"),
  ])
  func `a character that means the same stands in`(_ text: String, _ written: String) {
    let (bytes, losses) = encoded(text)
    #expect(String(data: Data(bytes), encoding: .shiftJIS) == written)
    #expect(
      losses.map(\.kind) == (text.unicodeScalars.elementsEqual(written.unicodeScalars) ? [] : [.replaced]))
  }

  @Test(arguments: ["𠮷", "👍🏽", "א", "\u{10FFFD}"])
  func `what has no equal is lost, and said to be`(_ text: String) {
    let (bytes, losses) = encoded("a" + text + "b")
    #expect(String(data: Data(bytes), encoding: .shiftJIS) == "a〓b")
    #expect(losses == [CP932Encoder.Loss(kind: .lost, original: text, written: "〓")])
  }

  @Test func `the report says where, what and how often`() throws {
    let edition = DataEdition(SampleDocument.naming("〜𠮷𠮷〜"))
    let package = try OpenDataPackage(edition, OpenDataSettings())
    let lines = package.report.lines.filter { $0.file == "cp932/indicators.csv" }
    #expect(lines.map(\.row) == [2, 2])
    #expect(lines.map(\.column) == ["指標名", "指標名"])
    #expect(lines.map(\.original) == ["〜", "𠮷"])
    #expect(lines.map(\.count) == [2, 2])
    #expect(lines.map(\.isLost) == [false, true])
  }
}

/// Texts that formats trip over.
enum SampleTexts {
  static let all = [
    "葛\u{E0100}飾", "𠮷田町", "\"引用\"、と", "a,b", "=1+1", "@x", "'; --", "一\n二", "\r\n", "tab\there", "\"", "\"\"",
    ",", "", " ",
    "\u{FEFF}bom", "か\u{3099}", "<b>&amp;", "\u{1}\u{7F}", "a\u{0}b", "\u{FFFF}", "\u{2028}", "_x0041_",
  ]
}
