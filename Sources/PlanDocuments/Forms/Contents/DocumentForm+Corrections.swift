internal import PlanModel

extension DocumentForm {
  /// What an edition printed wrongly.
  public static let corrections = DocumentForm(
    name: "corrections",
    title: Wording(japanese: "正誤表", english: "Corrections"),
    purpose: Wording(
      japanese: "版を作ったあとに訂正した値、目標、分析の正誤表。どの版に誤りがあるかも載せます。",
      english: "what was corrected after an edition, and which editions printed it"),
    scope: .corrections, settings: CorrectionsContent.settings,
    sections: { [CorrectionsContent.section($0)] },
    template: #"""
      // 正誤表。この上の部分を書き換えると、様式を変えられます。
      #let settings = (
      \#(CorrectionsContent.settings.setting)
        title: "\#(CorrectionsContent.title)",
        label: "",
        lead: "\#(CorrectionsContent.lead)",
        // 表の列。並べ替え、消し、見出しと幅を変えられます。
        tables: (
      \#(CorrectionsContent.table.setting)  ),
      )

      #import "hashira.typ": *
      #import "lists.typ": sections

      #show: document-frame.with(settings)
      #sections(settings)

      """#)
}

/// What was wrong, what is right, and why.
enum CorrectionsContent {
  static let title = "正誤表"
  static let lead = "次のとおり誤りがありましたので、おわびして訂正します。"
  static let settings = FormSettings(isLandscape: true, margins: (12, 12, 12), size: 9)

  /// A correction with the label of the sheet that its row stands on, half-width.
  typealias Row = (sheet: String, correction: DocumentSource.PrintedCorrection)

  static var table: TableForm<Row> {
    TableForm(
      "corrections",
      [
        .init(part: "sheet", head: "箇所", width: .millimetres(22), reading: .value("箇所")) {
          [.init(content: .text(PrintedCells.label($0.sheet), marks: [], spoken: SpokenText.label($0.sheet)))]
        },
        .init(part: "name", head: "指標", width: .millimetres(52), reading: .title) {
          let place = PrintedPlace($0.correction.place)
          return [.small(place.text, spoken: place.spoken), .text($0.correction.name)]
        },
        .init(part: "item", head: "項目", width: .millimetres(28), reading: .value("項目")) {
          [.text($0.correction.item)]
        },
        .init(part: "wrong", head: "誤", width: .share(1), reading: .text("誤")) {
          [.text($0.correction.wrong)]
        },
        .init(part: "right", head: "正", width: .share(1), reading: .text("正")) {
          [.text($0.correction.right, .strong)]
        },
        .init(part: "reason", head: "理由", width: .millimetres(36), reading: .text("理由")) {
          $0.correction.reason.map { [.text($0)] } ?? []
        },
        .init(part: "editions", head: "誤りのある版", width: .millimetres(30), reading: .value("誤りのある版")) {
          $0.correction.editions.map { .text($0) }
        },
      ])
  }

  static func section(_ source: DocumentSource) -> DocumentSection {
    var sheets: [IndicatorID: String] = [:]
    for row in source.document.pillars.flatMap(\.indicators) {
      if let id = row.id { sheets[id] = row.sheet }
    }
    let rows = source.corrections.map { Row(sheets[$0.indicator] ?? "", $0) }
    return DocumentSection(
      title: .ofForm(title), lead: rows.isEmpty ? nil : lead,
      blocks: [rows.isEmpty ? .empty("訂正はありません。") : .table(table.table(rows))])
  }
}
