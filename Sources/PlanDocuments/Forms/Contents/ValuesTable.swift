internal import PlanModel
internal import PlanPages

extension TableForm<PlanRow> {
  /// The values of one row, a column each, and its target: what a card and a hand-over show; with years of the era, and where they are
  /// wanted the western ones.
  static func values(of row: PlanRow?, showsWesternYears: Bool) -> TableForm<PlanRow> {
    func head(_ label: String, _ year: FiscalYear?) -> String {
      guard let year else { return label }
      return ([label] + (showsWesternYears ? ["\(year.westernYear)年度"] : []) + [year.japaneseName])
        .joined(separator: "\n")
    }
    func spoken(_ label: String, _ year: FiscalYear?) -> String {
      year.map { "\(label)、\($0.japaneseName)" } ?? label
    }
    // A template names the columns of no plan.
    let columns: [SheetColumn?] = row.map { $0.columns } ?? [nil]
    let target = row?.indicator.target.fiscalYear
    let targetLabel = row?.targetLabel ?? TableWords.role(.target)
    return TableForm(
      "values",
      columns.map { column in
        Column(
          part: "values", head: head(column?.printedLabel ?? "", column?.fiscalYear), isFixed: false,
          width: .share(1), alignment: .center,
          reading: .value(spoken(column?.printedLabel ?? "", column?.fiscalYear))
        ) { row in column.map { [.value($0.cell(of: row.indicator), of: row.indicator)] } ?? [] }
      } + [
        Column(
          part: "target", head: head(targetLabel, target), isFixed: false, width: .share(1.15),
          alignment: .center, reading: .value(spoken(targetLabel, target))
        ) { .target(of: $0.indicator) }
      ])
  }
}

extension DocumentSection.Title {
  /// As in 「Ⅰ-ⅰ　桟橋の点検」.
  static func indicator(_ indicator: Indicator) -> Self {
    .subject(
      "\(indicator.code)　\(indicator.name)",
      spoken: TableWords.kind(indicator.kind) + SpokenText.code(indicator.code)
        + SpokenText.behind(indicator.name))
  }
}

extension [DocumentSection.Paragraph] {
  /// 課題 and 施策の方向性, as far as there are any.
  static func measure(_ measure: Measure) -> [DocumentSection.Paragraph] {
    [
      (DocumentSection.Caption(PrintedCells.issueHead, spoken: "課題"), measure.issue),
      (DocumentSection.Caption(PrintedCells.directionHead, spoken: "施策の方向性"), measure.direction),
    ].compactMap { label, text in text.map { DocumentSection.Paragraph(label: label, text: $0) } }
  }

  /// The text, or that there is none.
  static func text(_ text: String) -> [DocumentSection.Paragraph] {
    [DocumentSection.Paragraph(text: text.isEmpty ? "記載なし" : text)]
  }
}
