import PlanModel

/// 1-9: columns of numbers whose unit nobody states.
enum UnitCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    let said = (sheet.titles + sheet.notes).flatMap(\.cells).contains { $0.value.text.contains("単位") }
    let hasColumn = sheet.columns.contains { $0.title.trimmingSpaces.hasSuffix("単位") }
    guard !said, !hasColumn, let bottom = sheet.heads.last else { return [] }
    let without = sheet.columns.filter { $0.isNumeric && !$0.isName && !states($0) }
    guard let first = without.first else { return [] }
    return [
      TableFinding(
        .units, cells: without.map { "\(CellAddress(bottom.number, $0.number))" }, seen: first.title,
        Wording(japanese: "数値の列の単位が書いてありません。", english: "The unit of a column of numbers is not stated."),
        mend: Wording(
          japanese: "項目名に「人口（人）」のように書くか、「単位」の列を作ってください。",
          english: "Write it in the head, as in 人口（人）, or make a column 単位."))
    ]
  }

  /// Years are known by themselves, also below a head that does not say so.
  private static func states(_ column: CheckedSheet.Column) -> Bool {
    column.hasYearsOnly || column.heads.contains(where: hasUnit)
  }

  /// In brackets, or as what the head ends with: 割合％, 単位：人.
  private static func hasUnit(_ head: String) -> Bool {
    if head.contains("単位") { return true }
    let folded = FoldedText(head).text
    if let open = folded.lastIndex(where: { "([【〔".contains($0) }),
      folded.last.map({ ")]】〕".contains($0) }) == true
    {
      return folded.distance(from: open, to: folded.endIndex) > 2
    }
    return folded.hasSuffix("%")
      || ["率", "割合", "比", "指数"].contains { folded.hasSuffix($0) } && folded.contains("%")
  }
}
