import PlanModel

/// 1-5: spaces and line breaks that only look well.
enum LayoutCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    var groups = FindingGroups()
    for row in sheet.heads + sheet.data {
      for cell in row.cells {
        guard case .text(let text) = cell.value, let kind = kind(of: text) else { continue }
        groups.add(.layout, kind: kind.rawValue, at: CellAddress(row.number, cell.column), seen: text) {
          kind.wording
        }
      }
    }
    return groups.findings
  }

  private enum Kind: Int {
    case edge
    case between
    case lineBreak

    var wording: (Wording, Wording) {
      switch self {
      case .edge:
        (
          Wording(japanese: "文字の前か後ろにスペースがあります。", english: "Spaces stand before or behind the text."),
          Wording(
            japanese: "スペースを取り、字下げはセルの書式（インデント）でしてください。",
            english: "Take them out; indent by the format of the cell.")
        )
      case .between:
        (
          Wording(japanese: "文字の間をスペースで空けています。", english: "Letters are spaced out."),
          Wording(
            japanese: "スペースを取ってください（「合　計」は「合計」）。そろえるのはセルの書式（均等割り付け）でできます。",
            english: "Take the spaces out; spread text by the format of the cell.")
        )
      case .lineBreak:
        (
          Wording(japanese: "セルの中に改行があります。", english: "There is a line break in the cell."),
          Wording(
            japanese: "改行を取り、折り返しはセルの書式（折り返して全体を表示する）でしてください。",
            english: "Take it out; wrap text by the format of the cell.")
        )
      }
    }
  }

  private static func kind(of text: String) -> Kind? {
    if text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" || $0 == "\t" || $0 == "\u{2028}" }) {
      return .lineBreak
    }
    let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\u{3000}" || scalar == "\u{A0}" }
    guard text.unicodeScalars.contains(where: isSpace) else { return nil }
    if text.unicodeScalars.first.map(isSpace) == true || text.unicodeScalars.last.map(isSpace) == true {
      return .edge
    }
    let words = text.unicodeScalars.split(whereSeparator: isSpace)
    let areLetters = words.allSatisfy { $0.count == 1 && $0.allSatisfy { $0.value >= 0x3041 } }
    let isRun = zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).contains {
      isSpace($0) && isSpace($1)
    }
    return areLetters || isRun ? .between : nil
  }
}
