internal import PlanModel
internal import PlanPages

/// A row of the plan with what stands around it.
struct PlanRow {
  let indicator: Indicator
  let pillar: Pillar
  let measure: MeasureGroup.Box
  /// The columns of values of its part of the sheet.
  let columns: [SheetColumn]
  /// The label of its sheet, as printed.
  let sheet: String
  /// The notes of its part of the sheet.
  let notes: [Footnote]
  /// What the plan calls its targets' column.
  let targetLabel: String
  /// Why the target was revised, where that was told when it was.
  let reason: String?
}

extension PlanRow {
  /// The rows in the order of the sheets.
  static func rows(of source: DocumentSource) -> [PlanRow] {
    let document = source.document.narrowed(to: source.subject)
    let contents = PlanContents(document: document)
    return contents.sheets.compactMap { SheetPage.Model($0.number, of: contents) }.flatMap { sheet in
      sheet.parts.flatMap { part in
        part.groups.flatMap { group in
          group.entries.map { entry in
            let indicator = entry.indicator
            return PlanRow(
              indicator: indicator, pillar: part.pillar, measure: group.box, columns: part.columns,
              sheet: PrintedForm.wide(sheet.sheet.label), notes: part.notes,
              targetLabel: document.label(indicator.target.fiscalYear, .target) ?? TableWords.role(.target),
              reason: indicator.id.flatMap { source.revisionReasons[$0] })
          }
        }
      }
    }
  }

  func column(_ role: ColumnRole) -> SheetColumn? { columns.first { $0.role == role } }

  func cell(_ role: ColumnRole) -> Cell? { column(role)?.cell(of: indicator) }

  /// As in 「柱１　水辺を生かす【底上げ】」.
  var pillarName: String { PrintedCells.pillar(pillar) }

  /// 施策１-①　桟橋の手入れ; empty where the row names none.
  var measureName: String {
    switch measure {
    case .measure(let measure): "施策\(PrintedForm.wide(measure.number))　\(measure.title)"
    case .named(let number): "施策\(PrintedForm.wide(number))"
    case .none: ""
    }
  }

  var spokenMeasure: String {
    switch measure {
    case .measure(let measure): "施策\(SpokenText.code(measure.number))\(SpokenText.behind(measure.title))"
    case .named(let number): "施策\(SpokenText.code(number))。"
    case .none: ""
    }
  }

  /// The pillar and the measure, as they stand above what is about one row.
  var captions: [DocumentSection.Caption] {
    [
      DocumentSection.Caption(pillarName, spoken: IndicatorReader.pillar(pillar)),
      DocumentSection.Caption(measureName, spoken: spokenMeasure),
    ].filter { !$0.text.isEmpty }
  }

  /// The text of the analysis's head: 2023年度 活動指標分析.
  var analysisHead: DocumentSection.Caption {
    let year = indicator.analysis.fiscalYear
    return DocumentSection.Caption(
      "\(year.westernYear)年度　\(TableWords.kind(indicator.kind))分析", spoken: "\(year.japaneseName)の分析")
  }

  /// The notes whose marks the row bears.
  var ownNotes: [DocumentSection.Caption] {
    let marks = indicator.marks
    return notes.filter { marks.contains($0.mark) }.map { DocumentSection.Caption($0) }
  }
}

extension TableForm<PlanRow>.Band {
  static func pillar(_ row: PlanRow) -> Self {
    Self(
      key: [String(row.pillar.number)], lines: [row.pillarName], spoken: IndicatorReader.pillar(row.pillar))
  }
}

extension DocumentSection.Caption {
  /// A note; with its pillar where the notes of several stand together.
  init(_ note: Footnote, pillar: Int? = nil) {
    self.init(
      (pillar.map { "柱\(PrintedForm.wide(String($0))) " } ?? "") + PrintedCells.footnote(note),
      spoken: (pillar.map { "柱\($0)の" } ?? "") + "注\(SpokenText.code(note.mark))。\(note.text)")
  }
}

extension SheetColumn {
  /// The head as the plan prints it.
  var printedLabel: String { label.isEmpty ? TableWords.role(role) : label }
}

extension PlanRow {
  /// 1-①; empty where the row names none.
  var measureNumber: String {
    switch measure {
    case .measure(let measure): measure.number
    case .named(let number): number
    case .none: ""
    }
  }
}
