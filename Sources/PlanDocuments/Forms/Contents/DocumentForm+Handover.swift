internal import PlanModel

extension DocumentForm {
  /// What a department hands on in March.
  public static let handover = DocumentForm(
    name: "handover",
    title: Wording(japanese: "引継ぎ資料", english: "Hand-over pack"),
    purpose: Wording(
      japanese: "所管課が担当する指標を、三月に次の担当者へ渡すための資料。",
      english: "the indicators of one department, to be handed on in March"),
    scope: .department, settings: HandoverContent.settings, sections: HandoverContent.sections,
    template: #"""
      // 所管課の引継ぎ資料。三月に、担当する指標を次の担当者へ渡すため。
      #let settings = (
      \#(HandoverContent.settings.setting)
        label: "",
        lead: "\#(HandoverContent.lead)",
        title-size: 1.5em, value-size: 1em,
        // 表の列。並べ替え、消し、見出しと幅を変えられます。見出しの auto は計画のとおり、幅の 1fr は残り全部。
        tables: (
      \#(HandoverContent.list.setting)\#(TableForm.values(of: nil, showsWesternYears: false).setting)\#(HandoverContent.boxes.setting)  ),
      )

      #import "hashira.typ": *
      #import "lists.typ": sections

      #show: document-frame.with(settings)
      #sections(settings)

      """#)
}

/// The indicators of a department, and boxes for what its next officer must know.
enum HandoverContent {
  static let lead = "担当する指標の、今の値と目標、これまでの説明です。引継ぎの欄に、来年度の担当者に伝えることを書いてください。"
  static let settings = FormSettings(isLandscape: false, margins: (16, 14, 14), size: 9.5)
  private static let questions = ["値の元になる資料と、その在りか", "数え方で気を付けること", "来年度に予定していること"]

  static var list: TableForm<PlanRow> {
    TableForm(
      "list",
      [
        .init(part: "name", head: "指標", width: .share(1), reading: .title) {
          [.code($0.indicator, pillar: $0.pillar.number), .name($0.indicator)]
        },
        .actual("今年度の実績", 32, .right),
        .init(
          part: "target", head: "目標値", width: .millimetres(32), alignment: .right, reading: .value("目標値")
        ) { row in
          let target = row.indicator.target
          return [.value(target.current, of: row.indicator)]
            + (target.revised == nil ? [] : [.small("（今年度変更）")])
        },
        .init(part: "sheet", head: "頁", width: .millimetres(27), reading: .value("印刷した資料の頁")) {
          $0.sheet.isEmpty ? [] : [.small($0.sheet, spoken: SpokenText.label($0.indicator.sheet))]
        },
      ])
  }

  static var boxes: TableForm<String> {
    TableForm(
      "boxes",
      [
        .init(part: "item", head: "項目", width: .millimetres(60), reading: .title) { [.text($0)] },
        .init(part: "box", head: "伝えること", width: .share(1), reading: .value("伝えること"), lines: { _ in [] }) {
          _ in 16
        },
      ])
  }

  static func sections(_ source: DocumentSource) -> [DocumentSection] {
    let rows = PlanRow.rows(of: source)
    let department = source.subject?.name ?? ""
    let first = DocumentSection(
      tab: "一覧", title: .ofForm("引継ぎ資料　\(department)"), lead: lead,
      blocks: [.table(list.table(rows))])
    return [first] + rows.map { section($0, of: department) }
  }

  private static func section(_ row: PlanRow, of department: String) -> DocumentSection {
    let indicator = row.indicator
    let values = TableForm.values(of: row, showsWesternYears: false)
    var blocks: [DocumentSection.Block] = [
      .table(values.table([row])),
      .text(head: row.analysisHead, .text(indicator.analysis.text)),
    ]
    if indicator.target.revised != nil, let reason = row.reason {
      blocks.append(.text(head: .init("目標値を変更した理由"), .text(reason)))
    }
    let others = indicator.departments.map(\.name).filter { $0 != department }
    if !others.isEmpty { blocks.append(.text(head: .init("ほかの所管課"), .text(others.joined(separator: "、")))) }
    let former = indicator.departments.filter { $0.name == department }.compactMap(\.formerName)
    if !former.isEmpty { blocks.append(.text(head: .init("旧所管課"), .text(former.joined(separator: "、")))) }
    if !row.ownNotes.isEmpty { blocks.append(.notes(row.ownNotes)) }
    blocks.append(.table(boxes.table(questions)))
    return DocumentSection(
      tab: "柱\(row.pillar.number) \(indicator.code)",
      above: row.captions, title: .indicator(indicator),
      label: row.sheet, blocks: blocks)
  }
}
