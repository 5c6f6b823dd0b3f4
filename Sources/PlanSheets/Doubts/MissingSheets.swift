import PlanModel

/// Sheets whose number is skipped between the first and the last read.
enum MissingSheets {
  /// A label such as P99999 is a misprint, not a plan of so many sheets.
  private static let longestGap = 100

  static func findings(_ labels: [SheetLabel]) -> [Finding] {
    var pages: [String: Set<Int>] = [:]
    var documents: [String] = []
    for label in labels {
      if pages[label.document] == nil { documents.append(label.document) }
      pages[label.document, default: []].insert(label.page)
    }
    return documents.flatMap { document -> [Finding] in
      let present = (pages[document] ?? []).sorted()
      return zip(present, present.dropFirst()).flatMap { before, after -> [Finding] in
        guard after - before <= longestGap else { return [] }
        return (before + 1..<after).map { finding(SheetLabel(document: document, page: $0)) }
      }
    }
  }

  private static func finding(_ label: SheetLabel) -> Finding {
    Finding(
      .sheetMissing, sheet: label.text,
      message: Wording(
        japanese: "\(label.text): このシートがありません。前後のシートはあるため、抜けていないか確かめてください。",
        english: "\(label.text): this sheet is absent, though those before and after it were read."))
  }
}
