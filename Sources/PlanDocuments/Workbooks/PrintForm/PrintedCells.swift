import PlanModel
import PlanPages

/// What stands in the cells of 資料１, as it is printed.
enum PrintedCells {
  static let issueHead = "≪課題≫"
  static let directionHead = "≪施策の方向性≫"
  static let changed = "に変更"

  /// The number, the title, 課題 and 施策の方向性.
  static func box(_ box: MeasureGroup.Box) -> String {
    switch box {
    case .measure(let measure):
      var lines = ["施策\(PrintedForm.wide(measure.number))", measure.title]
      if let issue = measure.issue { lines += ["", issueHead, issue] }
      if let direction = measure.direction { lines += ["", directionHead, direction] }
      return lines.joined(separator: "\n")
    case .named(let number): return "施策\(PrintedForm.wide(number))"
    case .none: return ""
    }
  }

  static func name(_ indicator: Indicator) -> String {
    "\(indicator.code)\n\(indicator.name)\(marks(indicator.footnotes))"
  }

  static func value(_ cell: Cell?, isPair: Bool) -> String { PrintedCell(cell, isPair: isPair).text }

  /// 「２０社 ↓ ３社 に変更」 where it was revised.
  static func target(_ target: Target, isPair: Bool) -> String {
    let original = value(target.original, isPair: isPair)
    guard let revised = target.revised else { return original }
    return "\(original)\n↓\n\(value(revised, isPair: isPair))\n\(changed)"
  }

  static func departments(_ departments: [Department]) -> String {
    departments.map { $0.name + ($0.formerName.map { "\n（←\($0)）" } ?? "") }.joined(separator: "\n")
  }

  static func pillar(_ pillar: Pillar) -> String {
    "柱\(PrintedForm.wide(String(pillar.number)))　\(pillar.title)" + (pillar.tag.map { "【\($0)】" } ?? "")
  }

  static func footnote(_ note: Footnote) -> String { "＊\(note.mark) \(note.text)" }

  /// A sheet's label as printed.
  static func label(_ label: String) -> String { PrintedForm.wide(label) }

  /// 活動指標名, 成果指標名, or 指標名 where both stand on the sheet.
  static func nameHead(_ indicators: [Indicator]) -> String {
    let kinds = Set(indicators.map(\.kind))
    return kinds.count == 1 ? (kinds.first.map(TableWords.kind) ?? "") + "名" : "指標名"
  }

  static func analysisHead(_ indicators: [Indicator]) -> String {
    let years = Set(indicators.map(\.analysis.fiscalYear))
    let kinds = Set(indicators.map(\.kind))
    let kind = kinds.count == 1 ? kinds.first.map(TableWords.kind) ?? "" : "指標"
    return (years.count == 1 ? years.first.map { "\($0.westernYear)年度\n" } ?? "" : "") + kind + "分析"
  }

  static func yearHead(_ year: FiscalYear) -> String { "\(year.westernYear)年度\n\(year.japaneseName)" }

  /// As in 「（*1）」.
  static func marks(_ marks: [String]) -> String { marks.map { "（*\($0)）" }.joined() }
}
