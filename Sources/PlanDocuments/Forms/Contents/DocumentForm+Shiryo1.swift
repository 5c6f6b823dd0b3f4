internal import PlanModel

extension DocumentForm {
  /// 資料１ as the assembly knows it.
  public static let shiryo1 = DocumentForm(
    name: "shiryo1",
    title: Wording(japanese: "資料１", english: "Shiryō 1 (the sheet)"),
    purpose: Wording(
      japanese: "柱と施策ごとに、活動指標の値、目標、分析、所管課を並べた資料。議会や審議会に出す形です。",
      english:
        "indicators by pillar and measure with values, targets, analyses and departments, as laid before the assembly"
    ),
    scope: .plan, hasSheets: true, settings: SheetsForm.settings,
    template: #"""
      // 資料１の様式。この上の部分を書き換えると、プログラムを直さずに様式を変えられます。
      #let settings = (
      \#(SheetsForm.settings.paperSetting)
      \#(SheetsForm.setting)
      )

      #import "hashira.typ": *
      #import "sheets.typ": sheets

      #show: document-frame.with(settings)
      #sheets(settings)

      """#)
}

/// How the sheets of 資料１ are set, in every form that has them.
enum SheetsForm {
  static let settings = FormSettings(isLandscape: true, margins: (9, 9, 11), size: 9)

  /// The sizes of text to choose from, in points, the largest first.
  static let sizes = [9, 8.5, 8, 7.5, 7]

  /// The columns from the left; the title is the plan's own where there is none here.
  static let columns: [(part: String, title: String?, width: ColumnWidth)] = [
    ("measure", "施策名", .millimetres(42)), ("name", nil, .millimetres(33)),
    ("values", nil, .millimetres(20.4)), ("target", nil, .millimetres(20.4)), ("analysis", nil, .share(1)),
    ("departments", "所管課", .millimetres(24)),
  ]

  static func width(_ part: String) -> ColumnWidth { columns.first { $0.part == part }?.width ?? .share(1) }

  static var setting: String {
    let columns = columns.map {
      "    (part: \"\($0.part)\", title: \($0.title.map { "\"\($0)\"" } ?? "auto"), width: \($0.width.setting)),"
    }
    return #"""
        sizes: (\#(sizes.map { "\(FormSettings.short($0))pt" }.joined(separator: ", "))),   // 文字の大きさ。シートが一頁に収まる、いちばん大きいものを使います
        // 列。並べ替え、消し、見出しと幅を変えられます。見出しの auto は計画のとおり、幅の 1fr は残り全部。
        columns: (
      \#(columns.joined(separator: "\n"))
        ),
        issue: "\#(PrintedCells.issueHead)",
        direction: "\#(PrintedCells.directionHead)",
        continued: "（続き）",
        changed: "\#(PrintedCells.changed)",
      """#
  }
}
