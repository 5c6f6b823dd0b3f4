internal import PlanModel
internal import PlanPages

extension DocumentForm {
  /// All indicators in one list.
  public static let kpi = DocumentForm(
    name: "kpi",
    title: Wording(japanese: "指標の一覧", english: "List of indicators"),
    purpose: Wording(
      japanese: "すべての指標の値と目標を並べた一覧（KPI一覧）。",
      english: "values and targets of all indicators in one list"),
    scope: .plan, settings: KPIContent.settings, sections: { [KPIContent.section($0)] },
    template: #"""
      // 指標の一覧（KPI一覧）。この上の部分を書き換えると、様式を変えられます。
      #let settings = (
      \#(KPIContent.settings.setting)
        title: "\#(KPIContent.title)",
        label: "",
        // 表の列。並べ替え、消し、見出しと幅を変えられます。見出しの auto は計画のとおり、幅の 1fr は残り全部。
        tables: (
      \#(KPIContent.table(of: []).setting)  ),
      )

      #import "hashira.typ": *
      #import "lists.typ": sections

      #show: document-frame.with(settings)
      #sections(settings)

      """#)
}

/// Values and targets of all indicators.
enum KPIContent {
  static let title = "指標の一覧"
  static let settings = FormSettings(isLandscape: true, margins: (10, 11, 11), size: 8, digits: .half)

  /// Every column of values that any row has.
  static func table(of rows: [PlanRow]) -> TableForm<PlanRow> {
    var columns: [SheetColumn?] = []
    for column in rows.flatMap(\.columns) where !columns.contains(column) { columns.append(column) }
    if columns.isEmpty { columns = [nil] }
    let target = rows.first?.indicator.target.fiscalYear
    let targetLabel = rows.first?.targetLabel ?? TableWords.role(.target)
    func head(_ label: String, _ year: FiscalYear?) -> String {
      year.map { "\(label)\n\($0.japaneseName)" } ?? label
    }
    func spoken(_ label: String, _ year: FiscalYear?) -> String {
      year.map { "\(label)、\($0.japaneseName)" } ?? label
    }
    func values(
      _ part: String, _ label: String, _ year: FiscalYear?, isFixed: Bool = false,
      _ lines: @escaping (PlanRow) -> [DocumentCell.Line]
    ) -> TableForm<PlanRow>.Column {
      .init(
        part: part, head: head(label, year), isFixed: isFixed, width: .millimetres(23), alignment: .right,
        reading: .value(spoken(label.replacing("\n", with: ""), year)), lines: lines)
    }
    return TableForm(
      "indicators",
      [
        .init(part: "code", head: "記号", width: .millimetres(13), alignment: .center, reading: .title) {
          [.code($0.indicator)]
        },
        .init(part: "name", head: "指標名", width: .share(1), reading: .title) {
          [.name($0.indicator, marks: $0.indicator.footnotes)]
        },
      ]
        + columns.map { column in
          values("values", column?.printedLabel ?? "", column?.fiscalYear) { row in
            guard let column, row.columns.contains(column) else { return [] }
            return [.value(column.cell(of: row.indicator), of: row.indicator)]
          }
        } + [
          values("target", targetLabel, target) { [.value($0.indicator.target.original, of: $0.indicator)] },
          values("revised", "変更後の\n目標値", nil, isFixed: true) { row in
            row.indicator.target.revised.map { [.value($0, of: row.indicator)] } ?? []
          },
          .departments(30),
        ])
  }

  static func section(_ source: DocumentSource) -> DocumentSection {
    let rows = PlanRow.rows(of: source)
    guard !rows.isEmpty else { return DocumentSection(title: .ofForm(title), blocks: [.empty("指標がありません。")]) }
    var blocks: [DocumentSection.Block] = [.table(table(of: rows).table(rows) { .pillar($0) })]
    var notes: [DocumentSection.Caption] = []
    for row in rows {
      for note in row.notes {
        let line = DocumentSection.Caption(note, pillar: row.pillar.number)
        if !notes.contains(line) { notes.append(line) }
      }
    }
    if !notes.isEmpty { blocks.append(.notes(notes)) }
    return DocumentSection(title: .ofForm(title), blocks: blocks)
  }
}
