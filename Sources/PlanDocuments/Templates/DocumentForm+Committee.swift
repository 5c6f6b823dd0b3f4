internal import PlanModel

extension DocumentForm {
  /// What a committee is laid before.
  public static let committee = DocumentForm(
    name: "committee",
    title: Wording(japanese: "会議の資料一式", english: "Committee pack"),
    purpose: Wording(
      japanese: "資料１、目標値の新旧対照、前年度からの増減、前回の会議での意見と回答を一つにした、会議の資料。確認中の点は、選んだときだけ載せます。",
      english:
        "the sheets, revised targets, moves since last year, and the last meeting's comments with their answers; open findings only where chosen"
    ),
    scope: .plan,
    template: #"""
      // 会議の資料一式: 資料１、目標値の新旧対照、前年度からの増減、前回の会議での意見と回答、
      // （選んだときだけ）確認中の点。
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
        unanswered: "回答準備中",
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
      // 意見のあった会議がなければ、載せません。
      #let comments = data.at("comments", default: none)
      #if comments != none {
        pagebreak()
        document-head(
          settings, title: if comments.last { "前回の会議での意見と回答" } else { "会議での意見と回答" },
          lead: comments.meeting + "（" + comments.day + "）で出た意見と、その回答です。",
        )
        list-table(
          settings,
          (
            (head: "番号", width: 10mm, align: center), (head: "対象", width: 46mm, align: left),
            (head: "区分", width: 20mm, align: center), (head: "意見", width: 1fr, align: left),
            (head: "回答・対応", width: 1fr, align: left), (head: "回答課", width: 30mm, align: left),
          ),
          comments.rows.map(c => (
            c.number,
            { words(c.place); if c.subject != none { linebreak(); words(c.subject) } },
            { c.kind; if c.speaker != none { linebreak(); text(size: 0.85em, words(c.speaker)) } },
            words(c.text),
            if c.answer == none { settings.unanswered } else { words(c.answer.text) },
            // 答える前は、担当の課を示します。
            if c.answer == none { c.departments.map(words).join(linebreak()) } else {
              if c.answer.by != none { words(c.answer.by); linebreak() }
              text(size: 0.85em, c.answer.day)
            },
          )),
        )
      }
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
