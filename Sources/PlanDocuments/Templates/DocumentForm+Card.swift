internal import PlanModel

extension DocumentForm {
  /// An indicator on one page.
  public static let card = DocumentForm(
    name: "card",
    title: Wording(japanese: "指標の票", english: "Indicator card"),
    purpose: Wording(
      japanese: "指標一つを一頁に、値、推移の図、分析、所管課とともにまとめた票。",
      english: "one indicator a page: values, chart, analysis, department"),
    scope: .indicators,
    template: #"""
      // 指標の票。指標ごとに一頁。この上の部分を書き換えると、様式を変えられます。
      #let settings = (
        paper: "a4", landscape: false,
        margin: (x: 16mm, top: 14mm, bottom: 14mm),
        size: 10pt,
        digits: "printed",
        label: "",
        chart: true,                // 推移の図を入れるか
      )

      #import "hashira.typ": *
      #import "lists.typ": *
      #import "charts.typ": *

      #show: document-frame.with(settings)
      #set text(size: settings.size)
      #let section(title, body) = block(above: 5mm, below: 0mm, breakable: true, {
        show heading: set text(size: 1.1em)
        block(below: 1.8mm, stroke: (bottom: thick), width: 100%, inset: (bottom: 1mm), heading(level: 2, title))
        body
      })

      #for (index, row) in all-rows().enumerate() {
        if index > 0 { pagebreak() }
        [#metadata((row.code + "　" + row.name + "（続き）", row.sheet.label))<page-start>]
        grid(
          columns: (1fr, auto),
          text(size: 0.9em, { words(pillar-name(row.part)); linebreak(); words(measure-name(row.measure)) }),
          if row.sheet.label != "" { text(size: 0.9em, words(row.sheet.label + if data.edition.draft { "（案）" })) },
        )
        v(3mm)
        {
          show heading: set text(size: 1.7em)
          set par(leading: 0.5em)
          heading(level: 1, { row.code + "　"; words(row.name) })
        }
        v(2mm)
        text(size: 0.95em, kind-name(row.kind) + if row.cumulative { "（累計）" } + "　所管課　" + row.departments.map(d => d.name + if d.former != none { "（←" + d.former + "）" }).join("、", default: "―"))

        section("年度ごとの値", list-table(
          settings,
          row.part.columns.map(c => (head: c.label + "\n" + c.year.western + "\n" + c.year.era, width: 1fr, align: center))
            + ((head: row.part.target.label + "\n" + row.part.target.year.western + "\n" + row.part.target.year.era, width: 1.15fr, align: center),),
          ((
            ..row.values.map(cell => width => text(size: 1.1em, value-of(settings, width, cell))),
            width => {
              text(size: 1.1em, value-of(settings, width, row.target.original))
              if row.target.revised != none { linebreak(); "↓"; linebreak(); text(size: 1.1em, weight: "bold", value-of(settings, width, row.target.revised)); linebreak(); "に変更" }
            },
          ),),
        ))
        if settings.chart {
          for (place, series) in row.series.enumerate() {
            let points = chart-points(row, place)
            if points.filter(p => p.amount != none and p.kind == "value").len() > 0 {
              section("推移" + if series.name != none { "（" + series.name + "）" } + "　単位: " + series.unit, line-chart(points, series.unit))
            }
          }
        }
        section(row.part.at("analysisYear", default: (western: "")).western + "　" + kind-name(row.kind) + "分析",
          if row.analysis == "" { "記載なし" } else { par(leading: 0.62em, words(row.analysis)) })
        if row.target.reason != none { section("目標値の変更の理由", words(row.target.reason)) }
        if row.measure != none and (row.measure.issue != none or row.measure.direction != none) {
          section("施策の課題と方向性", {
            set par(leading: 0.55em)
            if row.measure.issue != none { text(weight: "bold", "≪課題≫　"); words(row.measure.issue); parbreak(); v(1.5mm) }
            if row.measure.direction != none { text(weight: "bold", "≪施策の方向性≫　"); words(row.measure.direction) }
          })
        }
        let own = row.marks + row.values.map(v => v.marks).flatten() + row.target.original.marks + if row.target.revised != none { row.target.revised.marks } else { () }
        let notes = row.part.notes.filter(n => n.mark in own)
        if notes.len() > 0 {
          v(4mm)
          text(size: 0.88em, notes.map(n => "＊" + n.mark + " " + words(n.text)).join(linebreak()))
        }
      }
      #if all-rows().len() == 0 { heading(level: 1, "指標の票"); empty-note("指標がありません。") }

      """#)
}
