import PlanModel
import PlanTesting

extension SheetPrinter {
  mutating func printUpperHeads(of sheet: PrintedSheet) {
    switch layout.headPlace {
    case .split: printColumns()
    case .top:
      printColumns()
      printOtherHeads(of: sheet)
    case .end: break
    case .oneLine:
      printKindAlone(of: sheet)
      let labels = layout.columns.map(\.label).joined(separator: " ")
      lines.append(
        "施策名 \(nameHead(sheet)) \(labels) \(yearOfAnalysis) \(sheet.kind.printedName)分析 所管課")
      printYears()
    case .columnByColumn:
      for column in layout.columns {
        lines.append(column.label)
        for form in layout.yearRows { lines.append(form.text(column.fiscalYear)) }
      }
      blank()
      printOtherHeads(of: sheet)
    }
  }

  mutating func printLowerHeads(of sheet: PrintedSheet) {
    switch layout.headPlace {
    case .split: printOtherHeads(of: sheet)
    case .end:
      printColumns()
      printOtherHeads(of: sheet)
    case .top, .oneLine, .columnByColumn: break
    }
  }

  private mutating func printColumns() {
    lines.append(layout.columns.map(\.label).joined(separator: " "))
    if random.chance(1, in: 4) { dispensableBlank() }
    printYears()
  }

  private mutating func printYears() {
    for (index, form) in layout.yearRows.enumerated() {
      if index > 0, random.chance(1, in: 2) { dispensableBlank() }
      lines.append(layout.columns.map { form.text($0.fiscalYear) }.joined(separator: " "))
    }
    blank()
  }

  private mutating func printOtherHeads(of sheet: PrintedSheet) {
    let kindFirst = random.chance(1, in: 2)
    if kindFirst { printKindAlone(of: sheet) }
    lines.append("施策名 \(nameHead(sheet))")
    lines.append(yearOfAnalysis)
    if random.chance(1, in: 2) { blank() }
    lines.append("\(sheet.kind.printedName)分析")
    lines.append("所管課")
    blank()
    if !kindFirst { printKindAlone(of: sheet) }
  }

  private mutating func printKindAlone(of sheet: PrintedSheet) {
    guard layout.kindHead != .inNameHead else { return }
    lines.append(sheet.kind.printedName)
    blank()
  }

  private func nameHead(_ sheet: PrintedSheet) -> String {
    layout.kindHead == .alone ? "指標名" : "\(sheet.kind.printedName)名"
  }

  private var yearOfAnalysis: String { layout.analysisYear.text(layout.yearOfAnalysis) }
}

extension Indicator.Kind {
  var printedName: String {
    switch self {
    case .activity: "活動指標"
    case .outcome: "成果指標"
    }
  }
}

extension SheetLayout.YearForm {
  func text(_ year: FiscalYear) -> String {
    switch self {
    case .western: "\(year.westernYear)年度"
    case .era: year.japaneseName
    case .eraWide: year.japaneseName.fullWidth
    case .eraOfItsBeginning: year.westernYear == 2019 ? "平成31年度" : year.japaneseName
    case .short: year.eraYear.map { "\($0.era.letter)\($0.year)" } ?? "\(year.westernYear)"
    }
  }
}
