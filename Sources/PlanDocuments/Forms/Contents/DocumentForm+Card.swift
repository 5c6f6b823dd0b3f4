internal import PlanModel
internal import PlanPages

extension DocumentForm {
  /// An indicator on one page.
  public static let card = DocumentForm(
    name: "card",
    title: Wording(japanese: "指標の票", english: "Indicator card"),
    purpose: Wording(
      japanese: "指標一つを一頁に、値、推移の図、分析、所管課とともにまとめた票。",
      english: "one indicator a page: values, chart, analysis, department"),
    scope: .indicators, settings: CardContent.settings, sections: CardContent.sections,
    template: #"""
      // 指標の票。指標ごとに一頁。この上の部分を書き換えると、様式を変えられます。
      #let settings = (
      \#(CardContent.settings.setting)
        label: "",
        chart: true,                // 推移の図を入れるか
        title-size: 1.7em, value-size: 1.1em,
        // 表の列。並べ替え、消し、見出しと幅を変えられます。見出しの auto は計画のとおり。
        tables: (
      \#(TableForm.values(of: nil, showsWesternYears: true).setting)  ),
      )

      #import "hashira.typ": *
      #import "lists.typ": sections

      #show: document-frame.with(settings)
      #sections(settings)

      """#)
}

/// One indicator with everything that is said of it.
enum CardContent {
  static let settings = FormSettings(isLandscape: false, margins: (16, 14, 14), size: 10)

  static func sections(_ source: DocumentSource) -> [DocumentSection] {
    let rows = PlanRow.rows(of: source)
    guard !rows.isEmpty else {
      return [DocumentSection(title: .ofForm("指標の票"), blocks: [.empty("指標がありません。")])]
    }
    return rows.map(section)
  }

  private static func section(_ row: PlanRow) -> DocumentSection {
    let indicator = row.indicator
    let values = TableForm.values(of: row, showsWesternYears: true)
    var blocks: [DocumentSection.Block] = [.table(values.table([row]))]
    blocks += DocumentChart.charts(of: row).map { .chart($0) }
    blocks.append(.text(head: row.analysisHead, .text(indicator.analysis.text)))
    if indicator.target.revised != nil, let reason = row.reason {
      blocks.append(.text(head: .init("目標値の変更の理由"), .text(reason)))
    }
    if case .measure(let measure) = row.measure, measure.issue != nil || measure.direction != nil {
      blocks.append(.text(head: .init("施策の課題と方向性"), .measure(measure)))
    }
    let departments = indicator.departments.map { $0.name + ($0.formerName.map { "（←\($0)）" } ?? "") }
    if !row.ownNotes.isEmpty { blocks.append(.notes(row.ownNotes)) }
    return DocumentSection(
      tab: "柱\(row.pillar.number) \(indicator.code)",
      above: row.captions, title: .indicator(indicator),
      label: row.sheet,
      lead: TableWords.kind(indicator.kind) + (indicator.cumulative ? "（累計）" : "") + "　所管課　"
        + (departments.isEmpty ? "―" : departments.joined(separator: "、")), blocks: blocks)
  }
}
