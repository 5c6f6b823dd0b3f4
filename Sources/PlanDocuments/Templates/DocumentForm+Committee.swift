internal import PlanModel

extension DocumentForm {
  /// What a committee is laid before.
  public static let committee = DocumentForm(
    name: "committee",
    title: Wording(japanese: "会議の資料一式", english: "Committee pack"),
    purpose: Wording(
      japanese: "資料１、目標値の新旧対照、前年度からの増減を一つにした、会議の資料。確認中の点は、選んだときだけ載せます。",
      english: "the sheets, revised targets and moves since last year; open findings only where chosen"),
    scope: .plan,
    template: #"""
      // 会議の資料一式: 資料１、目標値の新旧対照、前年度からの増減、（選んだときだけ）確認中の点。
      #let settings = (
        paper: "a4", landscape: true,
        margin: (x: 9mm, top: 9mm, bottom: 11mm),
        size: 9pt,
        sizes: (9pt, 8.5pt, 8pt, 7.5pt, 7pt),
        digits: "printed",
        columns: (
          (part: "measure", title: "施策名", width: 42mm),
          (part: "name", title: auto, width: 33mm),
          (part: "values", title: auto, width: 20.4mm),
          (part: "target", title: auto, width: 20.4mm),
          (part: "analysis", title: auto, width: 1fr),
          (part: "departments", title: "所管課", width: 24mm),
        ),
        issue: "≪課題≫", direction: "≪施策の方向性≫", continued: "（続き）", changed: "に変更",
        label: "",
      )

      #import "hashira.typ": *
      #import "sheets.typ": sheets
      #import "lists.typ": *

      #show: document-frame.with(settings)
      #sheets(settings)
      #set text(size: settings.size)
      #let rows = all-rows()
      #pagebreak()
      #document-head(settings, title: "目標値の新旧対照表")
      #let revised = rows.filter(row => row.target.revised != none)
      #if revised.len() > 0 { revisions-table(settings, revised) } else { empty-note("目標値の変更はありません。") }
      #pagebreak()
      #document-head(settings, title: "前年度からの増減")
      #moves-table(settings, rows)
      #if data.findings.len() > 0 {
        pagebreak()
        document-head(settings, title: "確認中の点", lead: "分析と表を照らし合わせて、確かめている点です。")
        list-table(
          settings, ((head: "箇所", width: 34mm, align: left), (head: "内容", width: 1fr, align: left)),
          data.findings.map(f => (words(f.place), words(f.message))),
        )
      }

      """#)
}
