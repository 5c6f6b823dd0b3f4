internal import PlanModel

extension DocumentForm {
  /// All indicators in one list.
  public static let kpi = DocumentForm(
    name: "kpi",
    title: Wording(japanese: "指標の一覧", english: "List of indicators"),
    purpose: Wording(
      japanese: "すべての指標の値と目標を並べた一覧（KPI一覧）。",
      english: "values and targets of all indicators in one list"),
    scope: .plan,
    template: #"""
      // 指標の一覧（KPI一覧）。この上の部分を書き換えると、様式を変えられます。
      #let settings = (
        paper: "a4", landscape: true,
        margin: (x: 10mm, top: 11mm, bottom: 11mm),
        size: 8pt,
        digits: "half",
        title: "指標の一覧",
        label: "",
      )

      #import "hashira.typ": *
      #import "lists.typ": *

      #show: document-frame.with(settings)
      #set text(size: settings.size)
      #let rows = all-rows()
      #document-head(settings)
      #let parts = rows.map(row => row.part)
      #if rows.len() == 0 { empty-note("指標がありません。") } else {
        // 列は、行にある役割と年度のすべて。
        let columns = ()
        for part in parts { for column in part.columns { if column not in columns { columns.push(column) } } }
        let targets = parts.map(part => part.target).dedup()
        let bands = ()
        let pillar = none
        for row in rows {
          if pillar != row.part.pillar.number { pillar = row.part.pillar.number; bands.push((band: pillar-name(row.part))) }
          let cell(column) = { let place = row.part.columns.position(c => c == column); if place == none { none } else { row.values.at(place) } }
          bands.push((
            row.code, words(row.name) + marks(row.marks),
            ..columns.map(column => width => { let c = cell(column); if c != none { value-of(settings, width, c) } }),
            width => value-of(settings, width, row.target.original),
            width => if row.target.revised != none { value-of(settings, width, row.target.revised) },
            departments-of(row),
          ))
        }
        list-table(
          settings,
          ((head: "記号", width: 13mm, align: center), (head: "指標名", width: 1fr, align: left))
            + columns.map(c => (head: c.label + "\n" + c.year.era, width: 23mm, align: right))
            + ((head: targets.first().label + "\n" + targets.first().year.era, width: 23mm, align: right), (head: "変更後の\n目標値", width: 23mm, align: right), (head: "所管課", width: 30mm, align: left)),
          bands,
        )
        let notes = ()
        for part in parts { for note in part.notes { let line = (part.pillar.number, note); if line not in notes { notes.push(line) } } }
        if notes.len() > 0 {
          v(2mm)
          text(size: 0.9em, notes.map(((pillar, note)) => "柱" + pillar + " ＊" + note.mark + " " + words(note.text)).join(linebreak()))
        }
      }

      """#)
}
