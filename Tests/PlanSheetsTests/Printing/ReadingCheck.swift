import PlanModel
import PlanSheets

/// Reads printed sheets and says where the reading first differs from what they say.
enum ReadingCheck {
  /// The first difference with the printed text around it, `nil` where there is none.
  static func difference(
    reading texts: [String], as encoding: PrintedEncoding = .utf8, expected: PlanDocument
  ) -> String? {
    var files: [SheetFile] = []
    for (index, text) in texts.enumerated() {
      guard let bytes = encoding.bytes(of: text) else { return "\(encoding) cannot say:\n\(text)" }
      files.append(SheetFile(name: "sheet\(index + 1).txt", bytes: bytes))
    }
    return difference(reading: files, printedAs: texts, expected: expected)
  }

  /// The same for the bytes of one file, in whatever encoding.
  static func difference(readingBytes bytes: [UInt8], expected: PlanDocument) -> String? {
    let file = SheetFile(name: "sheet.txt", bytes: bytes)
    return difference(
      reading: [file], printedAs: [String(decoding: bytes, as: UTF8.self)], expected: expected)
  }

  private static func difference(
    reading files: [SheetFile], printedAs texts: [String], expected: PlanDocument
  ) -> String? {
    do throws(SheetError) {
      let reading = try SheetReader.read(files)
      return difference(between: reading.document, and: expected, in: texts)
    } catch {
      return "refused: \(error)\n\(texts.joined(separator: "\n—— next file ——\n"))"
    }
  }

  private static func difference(
    between plan: PlanDocument, and expected: PlanDocument, in texts: [String]
  ) -> String? {
    let read = PlanStatement.all(of: plan)
    let said = PlanStatement.all(of: expected)
    guard read != said else { return nil }
    let index = zip(read, said).enumerated().first { $1.0 != $1.1 }?.offset ?? min(read.count, said.count)
    let wanted = index < said.count ? said[index] : PlanStatement(text: "nothing more", anchor: "")
    let got = index < read.count ? read[index].text : "nothing more"
    return "expected \(wanted.text)\nread     \(got)\n\n" + passage(around: wanted.anchor, in: texts)
  }

  /// The lines about the place where `anchor` begins, which line ends may have cut.
  private static func passage(around anchor: String, in texts: [String]) -> String {
    let lines = texts.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let place = lines.firstIndex { !anchor.isEmpty && $0.contains(anchor.prefix(5)) } ?? 10
    return lines[max(0, place - 10)..<min(lines.count, place + 50)].joined(separator: "\n")
  }
}
