import PlanModel

/// 1-3: numbers with units, commas or full-width digits, and numbers kept as text.
enum NumberCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    var groups = FindingGroups()
    let columns = Set(sheet.columns.filter { $0.isNumeric && !$0.isName }.map(\.number))
    for row in sheet.data {
      for cell in row.cells where columns.contains(cell.column) {
        let address = CellAddress(row.number, cell.column)
        switch cell.value {
        case .text(let text):
          guard let flaws = NumberText.flaws(text) else { continue }
          groups.add(.numbers, kind: kind(of: flaws), at: address, seen: text) { wording(flaws) }
        case .error(let text):
          groups.add(.numbers, kind: -1, at: address, seen: text) {
            (
              Wording(japanese: "計算の誤りの表示があります。", english: "A cell shows that a calculation failed."),
              Wording(
                japanese: "正しい数値を入れるか、値がなければ空にしてください。", english: "Enter the number, or leave the cell empty.")
            )
          }
        default: continue
        }
      }
    }
    return groups.findings
  }

  /// Numbers with the same flaws are told together.
  private static func kind(of flaws: Set<NumberText.Flaw>) -> Int {
    flaws.reduce(0) { kind, flaw in
      switch flaw {
      case .separator: kind | 1
      case .wideDigits: kind | 2
      case .minus: kind | 4
      case .about: kind | 8
      case .unit: kind | 16
      case .text: kind | 32
      }
    }
  }

  private static func wording(_ flaws: Set<NumberText.Flaw>) -> (Wording, Wording) {
    var japanese: [String] = []
    var english: [String] = []
    for flaw in [NumberText.Flaw.separator, .wideDigits, .minus, .about] where flaws.contains(flaw) {
      japanese.append(name(flaw).japanese)
      english.append(name(flaw).english)
    }
    for case .unit(let unit) in flaws {
      japanese.append("単位「\(unit)」")
      english.append("the unit \(unit)")
    }
    guard !japanese.isEmpty else {
      return (
        Wording(japanese: "数が文字として入っています。", english: "A number is kept as text."),
        Wording(
          japanese: "セルの書式を標準か数値にし、数を入れ直してください。", english: "Make the cell a number and enter it again.")
      )
    }
    return (
      Wording(
        japanese: "数に\(japanese.joined(separator: "、"))が付いていて、数値として読めません。",
        english: "The number has \(english.joined(separator: ", ")) and is not read as a number."),
      Wording(
        japanese: "半角の数字だけを入れてください（負の数は半角の - ）。単位は項目名か別の列に書き、桁区切りはセルの書式で表示してください。",
        english:
          "Enter plain digits (a hyphen-minus for negative numbers); state units in the head or a column of their own."
      )
    )
  }

  private static func name(_ flaw: NumberText.Flaw) -> Wording {
    switch flaw {
    case .separator: Wording(japanese: "桁区切りのコンマ", english: "commas")
    case .wideDigits: Wording(japanese: "全角の数字", english: "full-width digits")
    case .minus: Wording(japanese: "▲や＋などの符号", english: "a sign that is no minus to programs")
    case .about: Wording(japanese: "「約」などの言葉", english: "words such as about")
    case .unit, .text: Wording(japanese: "", english: "")
    }
  }
}
