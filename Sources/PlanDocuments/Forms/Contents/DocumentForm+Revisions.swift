internal import PlanModel
internal import PlanPages

extension DocumentForm {
  /// A table of old and new targets.
  public static let revisions = DocumentForm(
    name: "revisions",
    title: Wording(japanese: "目標値の新旧対照表", english: "Old and new targets"),
    purpose: Wording(
      japanese: "今年度に変更した目標値を、変更前と変更後、理由とともに並べた表。",
      english: "targets revised this year, before and after, with the reason"),
    scope: .plan, settings: RevisionsContent.settings,
    sections: { source in
      [
        RevisionsContent.section(
          PlanRow.rows(of: source), title: RevisionsContent.title, lead: RevisionsContent.lead)
      ]
    },
    template: #"""
      // 目標値の新旧対照表。この上の部分を書き換えると、様式を変えられます。
      #let settings = (
      \#(RevisionsContent.settings.setting)
        title: "\#(RevisionsContent.title)",
        label: "",                  // 資料番号。例: "資料２"
        lead: "\#(RevisionsContent.lead)",
        // 表の列。並べ替え、消し、見出しと幅を変えられます。見出しの auto は計画のとおり、幅の 1fr は残り全部。
        tables: (
      \#(RevisionsContent.table.setting)  ),
      )

      #import "hashira.typ": *
      #import "lists.typ": sections

      #show: document-frame.with(settings)
      #sections(settings)

      """#)
}

/// The targets that were revised this year, before and after.
enum RevisionsContent {
  static let title = "目標値の新旧対照表"
  static let lead = "今年度、次のとおり目標値を変更します。"
  static let settings = FormSettings(isLandscape: true, margins: (12, 12, 12), size: 9)

  static var table: TableForm<PlanRow> {
    TableForm(
      "revisions",
      [
        .init(part: "name", head: "指標", width: .millimetres(62), reading: .title) {
          [.code($0.indicator), .name($0.indicator)]
        },
        .actual("直近の実績", 26, .center, showsYear: true),
        target("original", "変更前の目標\n（旧）", "変更前の目標", .plain) { $0.original },
        target("revised", "変更後の目標\n（新）", "変更後の目標", .strong) { $0.current },
        .init(part: "reason", head: "変更の理由", width: .share(1), reading: .text("変更の理由"), lines: reason),
        .departments(27),
      ])
  }

  private static func target(
    _ part: String, _ head: String, _ spoken: String, _ weight: DocumentCell.Weight,
    _ cell: @escaping (Target) -> Cell
  ) -> TableForm<PlanRow>.Column {
    .init(
      part: part, head: head, width: .millimetres(27), alignment: .center, reading: .value(spoken)
    ) { row in
      let target = row.indicator.target
      return [.year(target.fiscalYear), .value(cell(target), of: row.indicator, weight)]
    }
  }

  /// As it was told when the target was revised; else the analysis, which says it on most sheets.
  private static func reason(_ row: PlanRow) -> [DocumentCell.Line] {
    if let reason = row.reason { return [.text(reason)] }
    let kind = TableWords.kind(row.indicator.kind)
    return [.small("（\(kind)分析から）", spoken: "\(kind)分析から。"), .text(row.indicator.analysis.text)]
  }

  /// The rows whose targets were revised; the lead is said where there are any.
  static func section(_ rows: [PlanRow], title: String, lead: String?) -> DocumentSection {
    let revised = rows.filter { $0.indicator.target.revised != nil }
    return DocumentSection(
      title: .ofForm(title), lead: revised.isEmpty ? nil : lead,
      blocks: [
        revised.isEmpty
          ? .empty("目標値の変更はありません。") : .table(table.table(revised) { .pillar($0) })
      ])
  }
}

extension TableForm<PlanRow>.Column {
  /// 所管課 with former names, as most tables end.
  static func departments(_ width: Double) -> Self {
    Self(part: "departments", head: "所管課", width: .millimetres(width), reading: .value("所管課")) {
      .departments(of: $0.indicator)
    }
  }

  /// The one actual value.
  static func actual(_ head: String, _ width: Double, _ alignment: ColumnAlignment, showsYear: Bool = false)
    -> Self
  {
    Self(
      part: "actual", head: head, width: .millimetres(width), alignment: alignment, reading: .value(head)
    ) { row in
      guard let column = row.column(.actual) else { return [] }
      return (showsYear ? [.year(column.fiscalYear)] : [])
        + [.value(column.cell(of: row.indicator), of: row.indicator)]
    }
  }
}
