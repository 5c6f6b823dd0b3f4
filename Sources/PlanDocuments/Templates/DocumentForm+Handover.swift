internal import PlanModel

extension DocumentForm {
  /// What a department hands on in March.
  public static let handover = DocumentForm(
    name: "handover",
    title: Wording(japanese: "引継ぎ資料", english: "Hand-over pack"),
    purpose: Wording(
      japanese: "所管課が担当する指標を、三月に次の担当者へ渡すための資料。",
      english: "the indicators of one department, to be handed on in March"),
    scope: .department,
    template: #"""
      // 所管課の引継ぎ資料。三月に、担当する指標を次の担当者へ渡すため。
      #let settings = (
        paper: "a4", landscape: false,
        margin: (x: 16mm, top: 14mm, bottom: 14mm),
        size: 9.5pt,
        digits: "printed",
        label: "",
        lead: "担当する指標の、今の値と目標、これまでの説明です。引継ぎの欄に、来年度の担当者に伝えることを書いてください。",
        notes: ("値の元になる資料と、その在りか", "数え方で気を付けること", "来年度に予定していること"),
      )

      #import "hashira.typ": *
      #import "lists.typ": *

      #show: document-frame.with(settings)
      #set text(size: settings.size)
      #let rows = all-rows()
      #document-head(settings, title: "引継ぎ資料　" + data.subject.department, lead: settings.lead)
      #list-table(
        settings,
        (
          (head: "指標", width: 1fr, align: left), (head: "今年度の実績", width: 32mm, align: right),
          (head: "目標値", width: 32mm, align: right), (head: "頁", width: 27mm, align: left),
        ),
        rows.map(row => {
          let actual = cell-of(row, "actual")
          let target = if row.target.revised != none { row.target.revised } else { row.target.original }
          (
            { "柱" + row.part.pillar.number + " " + row.code; linebreak(); words(row.name) },
            width => if actual != none { value-of(settings, width, actual) },
            width => { value-of(settings, width, target); if row.target.revised != none { linebreak(); text(size: 0.85em, "（今年度変更）") } },
            words(row.sheet.label),
          )
        }),
      )
      #for row in rows {
        pagebreak()
        [#metadata((row.code + "　" + row.name + "（続き）", data.subject.department))<page-start>]
        text(size: 0.9em, { words(pillar-name(row.part)); linebreak(); words(measure-name(row.measure)) })
        v(2.5mm)
        { show heading: set text(size: 1.5em); heading(level: 2, { row.code + "　"; words(row.name) }) }
        v(3mm)
        list-table(
          settings,
          row.part.columns.map(c => (head: c.label + "\n" + c.year.era, width: 1fr, align: center))
            + ((head: row.part.target.label + "\n" + row.part.target.year.era, width: 1.15fr, align: center),),
          ((
            ..row.values.map(cell => width => value-of(settings, width, cell)),
            width => {
              value-of(settings, width, row.target.original)
              if row.target.revised != none { linebreak(); "↓"; linebreak(); value-of(settings, width, row.target.revised); linebreak(); "に変更" }
            },
          ),),
        )
        block(above: 5mm, below: 2mm, text(weight: "bold", row.part.at("analysisYear", default: (western: "")).western + "の分析"))
        par(leading: 0.6em, words(if row.analysis == "" { "記載なし" } else { row.analysis }))
        if row.target.reason != none {
          block(above: 4mm, below: 2mm, text(weight: "bold", "目標値を変更した理由"))
          par(leading: 0.6em, words(row.target.reason))
        }
        let shared = row.departments.filter(d => d.name != data.subject.department)
        if shared.len() > 0 { block(above: 4mm, text("ほかの所管課　" + shared.map(d => d.name).join("、"))) }
        let former = row.departments.filter(d => d.name == data.subject.department and d.former != none)
        if former.len() > 0 { block(above: 2mm, text("旧所管課　" + former.map(d => d.former).join("、"))) }
        block(above: 5mm, below: 2mm, text(weight: "bold", "引継ぎ"))
        list-table(settings, ((head: "項目", width: 52mm, align: left), (head: "伝えること", width: 1fr, align: left)), settings.notes.map(n => (words(n), v(16mm))))
      }

      """#)
}
