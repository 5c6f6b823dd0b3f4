internal import PlanModel
internal import PlanPages

extension DocumentForm {
  /// A measure on one sheet, with boxes to be filled in.
  public static let evaluation = DocumentForm(
    name: "evaluation",
    title: Wording(japanese: "施策評価シート", english: "Measure evaluation sheet"),
    purpose: Wording(
      japanese: "施策ごとに、課題、指標の実績と分析、評価を書き込む欄をまとめた用紙。",
      english: "a sheet for each measure: issue, indicators, analyses, and boxes for the assessment"),
    scope: .plan, settings: EvaluationContent.settings, sections: EvaluationContent.sections,
    template: #"""
      // 施策評価シート。施策ごとに一枚。この上の部分を書き換えると、様式を変えられます。
      #let settings = (
      \#(EvaluationContent.settings.setting)
        label: "",
        title-size: 1.5em, value-size: 1em,
        // 表の列。並べ替え、消し、見出しと幅を変えられます。幅の 1fr は残り全部。
        tables: (
      \#(EvaluationContent.measure.setting)\#(EvaluationContent.rows.setting)\#(EvaluationContent.boxes.setting)  ),
      )

      #import "hashira.typ": *
      #import "lists.typ": sections

      #show: document-frame.with(settings)
      #sections(settings)

      """#)
}

/// A measure with its indicators, and boxes for the assessment.
enum EvaluationContent {
  static let settings = FormSettings(isLandscape: false, margins: (14, 13, 13), size: 8.5)
  static let title = "施策評価シート"

  /// What is to be written in, with what stands in the box already.
  private static let questions = [
    Question(name: "一次評価（所管課）"), Question(name: "二次評価（会議）"),
    Question(name: "今後の方向性", choices: ["拡充", "継続", "見直し", "終了"]),
  ]

  struct Question {
    var name: String
    var choices: [String] = []
  }

  static var measure: TableForm<PlanRow> {
    func text(_ row: PlanRow, _ part: (Measure) -> String?) -> [DocumentCell.Line] {
      guard case .measure(let measure) = row.measure, let text = part(measure) else { return [.text("記載なし")] }
      return [.text(text)]
    }
    return TableForm(
      "measure",
      [
        .init(part: "issue", head: "課題", width: .share(1), reading: .text("課題")) { text($0, \.issue) },
        .init(part: "direction", head: "施策の方向性", width: .share(1), reading: .text("施策の方向性")) {
          text($0, \.direction)
        },
      ])
  }

  static var rows: TableForm<PlanRow> {
    TableForm(
      "rows",
      [
        .init(part: "name", head: "指標", width: .millimetres(44), reading: .title) {
          [.code($0.indicator), .name($0.indicator, marks: $0.indicator.footnotes)]
        },
        .actual("実績値", 25, .center, showsYear: true),
        .init(
          part: "target", head: "目標値", width: .millimetres(25), alignment: .center, reading: .value("目標値")
        ) { [.year($0.indicator.target.fiscalYear)] + .target(of: $0.indicator) },
        .init(part: "analysis", head: "分析", width: .share(1), reading: .text("分析")) {
          $0.indicator.analysis.text.isEmpty ? [] : [.text($0.indicator.analysis.text)]
        },
        .departments(24),
      ])
  }

  static var boxes: TableForm<Question> {
    TableForm(
      "boxes",
      [
        .init(part: "item", head: "評価", width: .millimetres(34), reading: .title) { [.text($0.name)] },
        .init(
          part: "box", head: "内容", width: .share(1), reading: .value("内容"),
          lines: choices
        ) { _ in 18 },
      ])
  }

  private static func choices(_ question: Question) -> [DocumentCell.Line] {
    guard !question.choices.isEmpty else { return [] }
    return [
      DocumentCell.Line(
        content: .text(
          question.choices.map { "□ \($0)" }.joined(separator: "　"), marks: [],
          spoken: question.choices.joined(separator: "、") + "から選びます。"))
    ]
  }

  static func sections(_ source: DocumentSource) -> [DocumentSection] {
    var groups: [[PlanRow]] = []
    var places: [String: Int] = [:]
    for row in PlanRow.rows(of: source) {
      let key = "\(row.pillar.number)\n\(row.measureName)"
      if let place = places[key] {
        groups[place].append(row)
      } else {
        places[key] = groups.count
        groups.append([row])
      }
    }
    guard !groups.isEmpty else {
      return [DocumentSection(title: .ofForm(title), blocks: [.empty("施策がありません。")])]
    }
    return groups.map(section)
  }

  private static func section(_ group: [PlanRow]) -> DocumentSection {
    let first = group[0]
    var blocks: [DocumentSection.Block] = [.table(rows.table(group)), .table(boxes.table(questions))]
    if case .measure = first.measure { blocks.insert(.table(measure.table([first])), at: 0) }
    var notes: [DocumentSection.Caption] = []
    for note in group.flatMap(\.ownNotes) where !notes.contains(note) { notes.append(note) }
    if !notes.isEmpty { blocks.insert(.notes(notes), at: blocks.count - 1) }
    let name = first.measureName
    return DocumentSection(
      tab: name.isEmpty ? "柱\(first.pillar.number)" : "柱\(first.pillar.number) \(first.measureNumber)",
      above: [.init(title), .init(first.pillarName, spoken: IndicatorReader.pillar(first.pillar))],
      title: .subject(
        name.isEmpty ? "（施策の記載なし）" : name, spoken: name.isEmpty ? "施策の記載なし。" : first.spokenMeasure),
      blocks: blocks)
  }
}
