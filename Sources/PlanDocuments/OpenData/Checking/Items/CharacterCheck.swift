import PlanModel

/// 1-10: symbols that depend on the machine, and characters that not every program has.
enum CharacterCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    var groups = FindingGroups()
    for row in sheet.sheet.rows {
      for cell in row.cells {
        guard case .text(let text) = cell.value, !text.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
        let address = CellAddress(row.number, cell.column)
        if let scalar = text.unicodeScalars.first(where: { PlainText.replacement(of: $0) != nil }) {
          let plain = PlainText.replacement(of: scalar) ?? ""
          groups.add(.characters, at: address, seen: text) {
            (
              Wording(
                japanese: "機種依存文字「\(scalar)」があります。", english: "\(scalar) depends on the machine."),
              Wording(
                japanese: "ふつうの文字にしてください（「\(scalar)」は「\(plain)」）。",
                english: "Write it in plain characters (\(plain)).")
            )
          }
        }
        if text.unicodeScalars.contains(where: isPrivate) {
          groups.add(.characters, kind: 1, at: address, seen: text) {
            (
              Wording(japanese: "外字があり、ほかのコンピューターでは表示されません。", english: "A character is a private one."),
              Wording(
                japanese: "公開されている文字か、かなにしてください。", english: "Write it in a public character, or in kana.")
            )
          }
        } else if text.unicodeScalars.contains(where: isRare) {
          groups.add(.characters, kind: 2, at: address, seen: text, severity: .look) {
            (
              Wording(
                japanese: "古いソフトウェアでは表示されないことのある文字（異体字、絵文字など）があります。",
                english: "A character may not be shown by old programs."),
              Wording(
                japanese: "人名や地名でなければ、ふつうの文字にしてください。",
                english: "Unless it is a name, write it in a plain character.")
            )
          }
        }
      }
    }
    return groups.findings
  }

  private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .privateUse
  }

  private static func isRare(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFFFF || (0xFE00...0xFE0F).contains(scalar.value)
      || (0xF900...0xFAFF).contains(scalar.value) && !(0xFA0E...0xFA2D).contains(scalar.value)
  }
}
