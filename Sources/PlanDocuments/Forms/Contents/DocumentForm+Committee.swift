internal import PlanModel
internal import PlanPages

extension DocumentForm {
  /// What a committee is laid before.
  public static let committee = DocumentForm(
    name: "committee",
    title: Wording(japanese: "会議の資料一式", english: "Committee pack"),
    purpose: Wording(
      japanese: "資料１、目標値の新旧対照、前年度からの増減、前回の会議での意見と回答を一つにした、会議の資料。確認中の点は、選んだときだけ載せます。",
      english:
        "the sheets, revised targets, moves since last year, and the last meeting's comments with their answers; open findings only where chosen"
    ),
    scope: .plan, hasSheets: true, settings: SheetsForm.settings, sections: CommitteeContent.sections,
    template: #"""
      // 会議の資料一式: 資料１、目標値の新旧対照、前年度からの増減、前回の会議での意見と回答、
      // （選んだときだけ）確認中の点。
      #let settings = (
      \#(SheetsForm.settings.setting)
      \#(SheetsForm.setting)
        label: "",
        // ほかの表の列。並べ替え、消し、見出しと幅を変えられます。幅の 1fr は残り全部。
        tables: (
      \#(RevisionsContent.table.setting)\#(CommitteeContent.moves.setting)\#(CommentsContent.table.setting)\#(CommitteeContent.findings.setting)  ),
      )

      #import "hashira.typ": *
      #import "sheets.typ": sheets
      #import "lists.typ": sections

      #show: document-frame.with(settings)
      #sheets(settings)
      #pagebreak()
      #sections(settings)

      """#)
}

/// What stands behind the sheets.
enum CommitteeContent {
  static var moves: TableForm<PlanRow> {
    TableForm(
      "moves",
      [
        .init(part: "name", head: "指標", width: .share(1), reading: .title) {
          let code = DocumentCell.Line.code($0.indicator)
          guard case .text(let text, _, let spoken) = code.content else { return [code] }
          return [
            .init(
              content: .text("\(text)　\($0.indicator.name)", marks: [], spoken: spoken + $0.indicator.name))
          ]
        },
        .init(
          part: "reference", head: "前年度の実績", width: .millimetres(34), alignment: .right,
          reading: .value("前年度の実績")
        ) { row in
          row.column(.reference).map { [.value($0.cell(of: row.indicator), of: row.indicator)] } ?? []
        },
        .actual("今年度の実績", 34, .right),
        .init(
          part: "move", head: "増減", width: .millimetres(34), alignment: .right, reading: .value("増減"),
          lines: { Move.lines($0) }),
        .init(
          part: "target", head: "目標値", width: .millimetres(34), alignment: .right, reading: .value("目標値")
        ) { [.value($0.indicator.target.current, of: $0.indicator)] },
        .departments(32),
      ])
  }

  static var findings: TableForm<DocumentSource.PrintedFinding> {
    TableForm(
      "findings",
      [
        .init(part: "place", head: "箇所", width: .millimetres(34), reading: .title) {
          let place = PrintedPlace($0.place)
          return [.small(place.text, spoken: place.spoken)]
        },
        .init(part: "message", head: "内容", width: .share(1), reading: .text("")) { [.text($0.message)] },
      ])
  }

  static func sections(_ source: DocumentSource) -> [DocumentSection] {
    let rows = PlanRow.rows(of: source)
    var sections = [
      RevisionsContent.section(rows, title: RevisionsContent.title, lead: nil),
      DocumentSection(
        title: .ofForm("前年度からの増減"),
        blocks: [rows.isEmpty ? .empty("指標がありません。") : .table(moves.table(rows) { .pillar($0) })]),
    ]
    if let comments = source.comments { sections.append(CommentsContent.section(comments)) }
    if !source.findings.isEmpty {
      sections.append(
        DocumentSection(
          title: .ofForm("確認中の点"), lead: "分析と表を照らし合わせて、確かめている点です。",
          blocks: [.table(findings.table(source.findings))]))
    }
    return sections
  }
}

/// By how much an indicator moved since the year before.
enum Move {
  /// A line for each counted thing: ＋12件; ― where either year has no number.
  static func lines(_ row: PlanRow) -> [DocumentCell.Line] {
    let (before, now) = (row.cell(.reference), row.cell(.actual))
    return row.indicator.series.enumerated().map { index, series in
      guard let before = amount(before, index), let now = amount(now, index), let by = now.minus(before)
      else { return .init(content: .text("―", marks: [], spoken: "計測なし")) }
      let sign = by.isZero ? "±" : by.isNegative ? "−" : "＋"
      let spoken = SpokenText.amount(by.magnitude, series.unit)
      return .init(
        content: .text(
          sign + by.magnitude.shown + series.unit, marks: [],
          spoken: by.isZero ? "増減なし" : spoken + (by.isNegative ? "の減" : "の増")))
    }
  }

  private static func amount(_ cell: Cell?, _ index: Int) -> Amount? {
    guard let cell, cell.state == .number, cell.amounts.indices.contains(index) else { return nil }
    return cell.amounts[index]
  }
}
