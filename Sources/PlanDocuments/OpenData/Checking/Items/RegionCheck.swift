import PlanModel

/// 1-12: which place the data are about.
enum RegionCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    short(in: sheet) + missing(in: sheet)
  }

  private static func missing(in sheet: CheckedSheet) -> [TableFinding] {
    if sheet.columns.contains(where: { column in ColumnWords.places.contains { column.title.contains($0) } })
    {
      return []
    }
    let outside = sheet.titles + sheet.notes + sheet.heads
    if outside.contains(where: { $0.cells.contains { hasPlace($0.value.text) } }) { return [] }
    let some = sheet.data.prefix(200)
    if some.contains(where: { $0.cells.contains { isPlace($0.value.text) } }) { return [] }
    return [
      TableFinding(
        .region, cells: [],
        Wording(japanese: "どの地域のデータか書いてありません。", english: "It is not said which place the data are about."),
        mend: Wording(
          japanese: "「全国地方公共団体コード」と「地方公共団体名」の列を作ってください。",
          english: "Make columns 全国地方公共団体コード and 地方公共団体名."))
    ].map {
      var finding = $0
      finding.count = 1
      return finding
    }
  }

  /// Names of prefectures without 都, 府 or 県.
  private static func short(in sheet: CheckedSheet) -> [TableFinding] {
    var groups = FindingGroups()
    let named = sheet.columns.filter { $0.title.contains("都道府県") && !$0.title.contains("コード") }
    guard !named.isEmpty else { return [] }
    let columns = Set(named.map(\.number))
    for row in sheet.data {
      for cell in row.cells where columns.contains(cell.column) {
        guard case .text(let text) = cell.value, shortNames.contains(text.trimmingSpaces) else { continue }
        groups.add(.region, kind: 1, at: CellAddress(row.number, cell.column), seen: text) {
          (
            Wording(japanese: "都道府県名が略されています。", english: "The name of a prefecture is shortened."),
            Wording(
              japanese: "「東京都」「大阪府」のように正式の名称か、地域コードを書いてください。",
              english: "Write the full name (東京都), or the code.")
          )
        }
      }
    }
    return groups.findings
  }

  private static func isPlace(_ text: String) -> Bool {
    (2...8).contains(text.count) && text.last.map { "都道府県市区町村".contains($0) } == true
      && text.unicodeScalars.allSatisfy { $0.value >= 0x3041 }
  }

  /// Whether a title has the name of a place in it: みなも区の人口.
  private static func hasPlace(_ text: String) -> Bool {
    text.split { " 　（）()「」、・のにおける".contains($0) }.contains { isPlace(String($0)) }
  }

  private static let shortNames: Set<String> = [
    "青森", "岩手", "宮城", "秋田", "山形", "福島", "茨城", "栃木", "群馬", "埼玉", "千葉", "東京", "神奈川", "新潟", "富山", "石川", "福井",
    "山梨",
    "長野", "岐阜", "静岡", "愛知", "三重", "滋賀", "京都", "大阪", "兵庫", "奈良", "和歌山", "鳥取", "島根", "岡山", "広島", "山口", "徳島",
    "香川", "愛媛",
    "高知", "福岡", "佐賀", "長崎", "熊本", "大分", "宮崎", "鹿児島", "沖縄",
  ]
}
