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
    scope: .plan,
    template: #"""
      // 資料１の様式。この上の部分を書き換えると、プログラムを直さずに様式を変えられます。
      #let settings = (
        paper: "a4",                // "a4" か "a3"
        landscape: true,            // true は横、false は縦
        margin: (x: 9mm, top: 9mm, bottom: 11mm),
        sizes: (9pt, 8.5pt, 8pt, 7.5pt, 7pt),   // 文字の大きさ。シートが一頁に収まる、いちばん大きいものを使います
        digits: "printed",          // 数字の幅。"printed" は入力のまま、"half" は半角、"full" は全角
        // 列。並べ替え、消し、見出しと幅を変えられます。見出しの auto は計画のとおり、幅の 1fr は残り全部。
        columns: (
          (part: "measure", title: "施策名", width: 42mm),
          (part: "name", title: auto, width: 33mm),
          (part: "values", title: auto, width: 20.4mm),
          (part: "target", title: auto, width: 20.4mm),
          (part: "analysis", title: auto, width: 1fr),
          (part: "departments", title: "所管課", width: 24mm),
        ),
        issue: "≪課題≫",
        direction: "≪施策の方向性≫",
        continued: "（続き）",
        changed: "に変更",
      )

      #import "hashira.typ": *
      #import "sheets.typ": sheets

      #show: document-frame.with(settings)
      #sheets(settings)

      """#)
}
