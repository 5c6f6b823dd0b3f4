import Markup
import PlanModel

/// 資料１'s table: one box for the measure beside its rows.
struct SheetTable {
  let part: SheetPage.Model.Part
  let plan: PlanContents
  let notes: NoteMarks
  let voice: Voice

  private var phrases: Phrases { voice.phrases }
  /// Beside the value columns: measure, name, target, analysis, departments.
  private static let otherColumns = 5

  func view(labelledBy id: String) -> HTML {
    element(.table, .class("sheet columns-\(min(part.columns.count, 8))"), .labelledBy(id)) {
      head
      for group in part.groups {
        element(.tbody, voice.planLanguage) { rows(of: group) }
      }
    }
  }

  private var head: HTML {
    element(.thead) {
      element(.tr) {
        element(.th, .scope(.col), .class("measure")) { phrases.measureHeading }
        element(.th, .scope(.col), .class("name")) { nameHeading }
        for column in part.columns {
          valueHeading(column.fiscalYear, column.role, column.label)
        }
        if let target = part.target {
          let label = plan.document.label(target.fiscalYear, .target)
          valueHeading(target.fiscalYear, .target, label ?? "")
        }
        element(.th, .scope(.col), .class("analysis")) { analysisHeading }
        element(.th, .scope(.col), .class("departments-column")) { phrases.departments }
      }
    }
  }

  private var nameHeading: String {
    part.kinds.count > 1 ? phrases.bothKindsHeading : part.kinds.first.map(phrases.kindHeading) ?? ""
  }

  private var analysisHeading: String {
    guard let first = part.entries.first?.indicator else { return phrases.analysis }
    return phrases.analysisHeading(first.kind, first.analysis.fiscalYear)
  }

  private func valueHeading(_ year: FiscalYear, _ role: ColumnRole, _ label: String) -> HTML {
    element(.th, .scope(.col), .class("number")) {
      element(.span, .class("label"), label.isEmpty ? nil : voice.planLanguage) {
        label.isEmpty ? phrases.role(role) : label
      }
      element(.span) { phrases.otherYear(year) }
      element(.span) { phrases.fiscalYear(year) }
    }
  }

  private func rows(of group: MeasureGroup) -> HTML {
    guard let first = group.entries.first else {
      return element(.tr) {
        MeasureBox(box: group.box, rows: 1, voice: voice).view()
        element(
          .td, .class("without-rows"), .colspan(part.columns.count + Self.otherColumns - 1),
          voice.pageLanguage
        ) { phrases.measureWithoutRows }
      }
    }
    return .several([
      element(.tr) {
        MeasureBox(box: group.box, rows: group.entries.count, voice: voice).view()
        cells(of: first)
      },
      .several(group.entries.dropFirst().map { entry in element(.tr) { cells(of: entry) } }),
    ])
  }

  @HTMLBuilder private func cells(of entry: PlanContents.Entry) -> HTML {
    let indicator = entry.indicator
    let isPair = indicator.series.count > 1
    element(.th, .scope(.row), .class("name")) {
      element(.span, .class("code")) { indicator.code }
      if part.kinds.count > 1 {
        element(.span, .class("kind")) { "〔\(Phrases.japanese.indicatorKind(indicator.kind))〕" }
      }
      element(.a, voice.link(.indicator(entry.name))) { indicator.name }
      notes.view(indicator.footnotes, in: voice)
      if plan.origin(of: entry) != nil {
        element(.span, .class("repeated"), voice.pageLanguage) { phrases.kept.repeated }
      }
      if let mark = FindingMark(entry.findings, of: plan) {
        element(.span, .class("screen"), voice.pageLanguage) {
          mark.view(voice.link(.indicator(entry.name), fragment: "findings"), in: voice)
        }
      }
    }
    for column in part.columns {
      element(.td, .class("number")) {
        if let cell = column.cell(of: indicator) {
          printed(cell, isPair)
        } else {
          element(.span, .class("hint"), voice.pageLanguage) {
            entry.awaits(column.fiscalYear, column.role) ? phrases.kept.notEntered : phrases.partNotPrinted
          }
        }
      }
    }
    element(.td, .class("number target")) { target(indicator.target, isPair) }
    element(.td, .class("analysis")) { indicator.analysis.text }
    element(.td, .class("departments-column")) { DepartmentsView.printed(indicator.departments) }
  }

  private func printed(_ cell: Cell, _ isPair: Bool) -> HTML {
    let shown = ShownValue(cell, series: [])
    guard !cell.printed.isEmpty, cell.reason == nil else {
      return element(.span, voice.pageLanguage) {
        shown.view(in: voice)
        notes.view(cell.footnotes, in: voice)
      }
    }
    let lines = PrintedForm.lines(cell.printed, ofPair: isPair)
    return .several([
      .several(
        lines.enumerated().map { index, line in
          .several([index > 0 ? void(.br) : .nothing, .text(line)])
        }), shown.marks(in: voice), notes.view(cell.footnotes, in: voice),
    ])
  }

  private func target(_ target: Target, _ isPair: Bool) -> HTML {
    guard let revised = target.revised else { return printed(target.original, isPair) }
    return .several([
      printed(target.original, isPair), void(.br), element(.span, .class("arrow")) { "↓" }, void(.br),
      printed(revised, isPair),
      // May move to the next line as a whole.
      element(.span, .class("changed")) { "に変更" },
    ])
  }
}
