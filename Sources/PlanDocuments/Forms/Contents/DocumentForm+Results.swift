internal import PlanModel

extension DocumentForm {
  /// The results of the main measures, as annexed to the accounts.
  public static let results = DocumentForm(
    name: "results",
    title: Wording(japanese: "主要な施策の成果", english: "Results of the main measures"),
    purpose: Wording(
      japanese: "施策ごとに、取り組みの実績と目標、成果を並べた一覧。決算の附属資料の形です。",
      english: "results by measure, as annexed to the accounts"),
    scope: .plan, settings: ResultsContent.settings, sections: { [ResultsContent.section($0)] },
    template: #"""
      // 主要な施策の成果の一覧。決算の附属資料の形。この上の部分を書き換えると、様式を変えられます。
      #let settings = (
      \#(ResultsContent.settings.setting)
        title: "\#(ResultsContent.title)",
        label: "",
        // 表の列。並べ替え、消し、見出しと幅を変えられます。幅の 1fr は残り全部。
        tables: (
      \#(ResultsContent.table.setting)  ),
      )

      #import "hashira.typ": *
      #import "lists.typ": sections

      #show: document-frame.with(settings)
      #sections(settings)

      """#)
}

/// What was done, what was reached, and what came of it, by measure.
enum ResultsContent {
  static let title = "主要な施策の成果"
  static let settings = FormSettings(isLandscape: false, margins: (14, 13, 13), size: 9)

  static var table: TableForm<PlanRow> {
    TableForm(
      "results",
      [
        .init(part: "name", head: "取り組み（所管課）", width: .millimetres(48), reading: .title) { row in
          let departments = row.indicator.departments.map(\.name).joined(separator: "、")
          return [.name(row.indicator)]
            + (departments.isEmpty ? [] : [.small("（\(departments)）", spoken: "所管課は\(departments)")])
        },
        .actual("実績", 24, .center),
        .init(part: "target", head: "目標", width: .millimetres(24), alignment: .center, reading: .value("目標"))
        {
          [.value($0.indicator.target.current, of: $0.indicator)]
        },
        .init(part: "analysis", head: "成果", width: .share(1), reading: .text("成果")) {
          $0.indicator.analysis.text.isEmpty ? [] : [.text($0.indicator.analysis.text)]
        },
      ])
  }

  static func section(_ source: DocumentSource) -> DocumentSection {
    let rows = PlanRow.rows(of: source)
    let made = table.table(rows) { row in
      TableForm<PlanRow>.Band(
        key: [String(row.pillar.number), row.measureName],
        lines: [row.pillarName] + (row.measureName.isEmpty ? [] : [row.measureName]),
        spoken: IndicatorReader.pillar(row.pillar) + row.spokenMeasure)
    }
    return DocumentSection(
      title: .ofForm(title), blocks: [rows.isEmpty ? .empty("指標がありません。") : .table(made)])
  }
}
