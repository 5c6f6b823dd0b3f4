internal import PlanModel

extension DocumentForm {
  /// The results of the main measures, as annexed to the accounts.
  public static let results = DocumentForm(
    name: "results",
    title: Wording(japanese: "主要な施策の成果", english: "Results of the main measures"),
    purpose: Wording(
      japanese: "施策ごとに、取り組みの実績と目標、成果を並べた一覧。決算の附属資料の形です。",
      english: "results by measure, as annexed to the accounts"),
    scope: .plan,
    template: #"""
      // 主要な施策の成果の一覧。決算の附属資料の形。この上の部分を書き換えると、様式を変えられます。
      #let settings = (
        paper: "a4", landscape: false,
        margin: (x: 14mm, top: 13mm, bottom: 13mm),
        size: 9pt,
        digits: "printed",
        title: "主要な施策の成果",
        label: "",
      )

      #import "hashira.typ": *
      #import "lists.typ": *

      #show: document-frame.with(settings)
      #set text(size: settings.size)
      #document-head(settings)
      #let bands = ()
      #let place = none
      #for row in all-rows() {
        let here = (row.part.pillar.number, row.measure)
        if here != place {
          place = here
          bands.push((band: words(pillar-name(row.part)) + if row.measure != none { linebreak() + "　" + words(measure-name(row.measure)) }))
        }
        let actual = cell-of(row, "actual")
        let target = if row.target.revised != none { row.target.revised } else { row.target.original }
        bands.push((
          { words(row.name); linebreak(); text(size: 0.88em, { "（"; row.departments.map(d => d.name).join("、", default: ""); "）" }) },
          width => if actual != none { value-of(settings, width, actual) },
          width => value-of(settings, width, target),
          words(row.analysis),
        ))
      }
      #if bands.len() == 0 { empty-note("指標がありません。") } else {
        list-table(
          settings,
          ((head: "取り組み（所管課）", width: 48mm, align: left), (head: "実績", width: 24mm, align: center), (head: "目標", width: 24mm, align: center), (head: "成果", width: 1fr, align: left)),
          bands,
        )
      }

      """#)
}
