internal import PlanModel

extension DocumentForm {
  /// A measure on one sheet, with boxes to be filled in.
  public static let evaluation = DocumentForm(
    name: "evaluation",
    title: Wording(japanese: "施策評価シート", english: "Measure evaluation sheet"),
    purpose: Wording(
      japanese: "施策ごとに、課題、指標の実績と分析、評価を書き込む欄をまとめた用紙。",
      english: "a sheet for each measure: issue, indicators, analyses, and boxes for the assessment"),
    scope: .plan,
    template: #"""
      // 施策評価シート。施策ごとに一枚。この上の部分を書き換えると、様式を変えられます。
      #let settings = (
        paper: "a4", landscape: false,
        margin: (x: 14mm, top: 13mm, bottom: 13mm),
        size: 8.5pt,
        digits: "printed",
        label: "",
        title: "施策評価シート",
        // 書き込む欄と、その高さ
        boxes: (("一次評価（所管課）", 18mm), ("二次評価（会議）", 18mm), ("今後の方向性", 18mm)),
        choices: "□ 拡充　□ 継続　□ 見直し　□ 終了",
      )

      #import "hashira.typ": *
      #import "lists.typ": *

      #show: document-frame.with(settings)
      #set text(size: settings.size)
      #let groups = ()
      #for sheet in data.sheets { for part in sheet.parts { for group in part.groups {
        let same = groups.position(g => g.part.pillar.number == part.pillar.number and g.measure == group.measure)
        let rows = group.rows.map(row => (..row, sheet: sheet, part: part, measure: group.measure))
        if same == none { groups.push((measure: group.measure, part: part, rows: rows)) } else { groups.at(same).rows += rows }
      } } }
      #for (index, group) in groups.enumerate() {
        if index > 0 { pagebreak() }
        let name = if group.measure == none { "（施策の記載なし）" } else { measure-name(group.measure) }
        [#metadata((settings.title + "　" + name + "（続き）", settings.label))<page-start>]
        grid(columns: (1fr, auto), text(weight: "bold", settings.title + if data.edition.draft { "（案）" }), words((data.plan, data.edition.name).filter(p => p != "").join("　", default: "")))
        v(2.5mm)
        text(words(pillar-name(group.part)))
        v(2mm)
        { show heading: set text(size: 1.5em); heading(level: 1, words(name)) }
        v(3mm)
        if group.measure != none {
          list-table(settings, ((head: "課題", width: 1fr, align: left), (head: "施策の方向性", width: 1fr, align: left)), ((
            words(if group.measure.issue == none { "記載なし" } else { group.measure.issue }), words(if group.measure.direction == none { "記載なし" } else { group.measure.direction }),
          ),))
        }
        v(3mm)
        list-table(
          settings,
          (
            (head: "指標", width: 44mm, align: left), (head: "実績値", width: 25mm, align: center), (head: "目標値", width: 25mm, align: center),
            (head: "分析", width: 1fr, align: left), (head: "所管課", width: 24mm, align: left),
          ),
          group.rows.map(row => {
            let actual = cell-of(row, "actual")
            (
              { row.code; linebreak(); words(row.name) },
              width => if actual != none { text(size: 0.85em, year-of(row, "actual").era); linebreak(); value-of(settings, width, actual) },
              width => {
                text(size: 0.85em, row.part.target.year.era); linebreak(); value-of(settings, width, row.target.original)
                if row.target.revised != none { linebreak(); "↓"; linebreak(); value-of(settings, width, row.target.revised); linebreak(); "に変更" }
              },
              words(row.analysis), departments-of(row),
            )
          }),
        )
        v(4mm)
        list-table(
          settings, ((head: "評価", width: 34mm, align: left), (head: "内容", width: 1fr, align: left)),
          settings.boxes.enumerate().map(((i, b)) => (words(b.at(0)), block(height: b.at(1), width: 100%, if i == settings.boxes.len() - 1 { settings.choices }))),
        )
      }
      #if groups.len() == 0 { heading(level: 1, settings.title); empty-note("施策がありません。") }

      """#)
}
