import PlanModel

/// Reads one indicator aloud.
struct IndicatorReader {
  private let indicator: Indicator
  private let pillar: Pillar
  /// The years that were told in both forms.
  private(set) var toldYears: Set<FiscalYear>
  private var toldMarks: [String] = []

  init(_ indicator: Indicator, in pillar: Pillar, toldYears: Set<FiscalYear> = []) {
    self.toldYears = toldYears
    self.indicator = indicator
    self.pillar = pillar
  }

  /// The pillar: 柱1、水辺を生かす（底上げ）.
  static func pillar(_ pillar: Pillar) -> String {
    SpokenText.sentence("柱\(pillar.number)、\(pillar.title)" + (pillar.tag.map { "（\($0)）" } ?? "") + "。")
  }

  static func measure(_ measure: Measure?, _ number: String) -> [String] {
    let title = SpokenText.behind(measure?.title ?? "")
    var lines = ["施策\(SpokenText.code(number))\(title)"]
    if let issue = measure?.issue { lines.append("課題。\(SpokenText.sentence(issue))") }
    if let direction = measure?.direction { lines.append("施策の方向性。\(SpokenText.sentence(direction))") }
    return lines
  }

  /// The sentences, each a line.
  mutating func lines() -> [String] {
    var lines = [
      "\(TableWords.kind(indicator.kind))\(SpokenText.code(indicator.code))\(SpokenText.behind(indicator.name))"
    ]
    note(indicator.footnotes)
    if indicator.cumulative { lines.append("値は、前の年度までを含む累計です。") }
    for value in indicator.values { lines.append(tell(value)) }
    lines.append(tell(indicator.target))
    if !indicator.analysis.text.isEmpty {
      lines.append(
        "\(year(indicator.analysis.fiscalYear))の分析。\(SpokenText.sentence(indicator.analysis.text))")
    }
    if !indicator.departments.isEmpty { lines.append(departments()) }
    if !indicator.sheet.isEmpty { lines.append("印刷した資料では、\(SpokenText.label(indicator.sheet))にあります。") }
    return lines + notes()
  }

  private mutating func tell(_ value: ColumnValue) -> String {
    let year = year(value.fiscalYear)
    note(value.cell.footnotes)
    return "\(TableWords.role(value.role))、\(year)は、\(SpokenCell(value.cell, of: indicator).sentence)"
  }

  private mutating func tell(_ target: Target) -> String {
    let year = year(target.fiscalYear)
    note(target.original.footnotes + (target.revised?.footnotes ?? []))
    let original = SpokenCell(target.original, of: indicator)
    guard let revised = target.revised else { return "目標値、\(year)は、\(original.sentence)" }
    return "目標値、\(year)は、当初の\(original.text)から、\(SpokenCell(revised, of: indicator).text)に変更されました。"
  }

  /// 令和5年度、西暦2023年度 the first time; 令和5年度 after that.
  private mutating func year(_ year: FiscalYear) -> String {
    toldYears.insert(year).inserted && year.eraYear != nil
      ? "\(year.japaneseName)、西暦\(year.westernYear)年度" : year.japaneseName
  }

  private func departments() -> String {
    let names = indicator.departments.map { department in
      SpokenText.phrase(department.name)
        + (department.formerName.map { "（前の名称は\(SpokenText.phrase($0))）" } ?? "")
    }
    return "所管課は、\(names.joined(separator: "と、"))です。"
  }

  private mutating func note(_ marks: [String]) {
    for mark in marks where !toldMarks.contains(mark) { toldMarks.append(mark) }
  }

  /// The notes that were met, as they stand below the row's sheet or else below any of the pillar.
  private func notes() -> [String] {
    toldMarks.compactMap { mark in
      let meant = pillar.footnotes.filter { $0.mark == mark }
      guard let note = meant.first(where: { $0.sheet == indicator.sheet }) ?? meant.first else { return nil }
      let text = SpokenText.sentence(note.text)
      return text.isEmpty ? nil : "注\(SpokenText.code(mark))。\(place(of: mark))\(text)"
    }
  }

  /// What the note is on.
  private func place(of mark: String) -> String {
    var places: [String] = []
    if indicator.footnotes.contains(mark) { places.append("指標名") }
    for value in indicator.values where value.cell.footnotes.contains(mark) {
      places.append("\(value.fiscalYear.japaneseName)の\(TableWords.role(value.role))")
    }
    let target = indicator.target
    if target.original.footnotes.contains(mark) || target.revised?.footnotes.contains(mark) == true {
      places.append("目標値")
    }
    return places.isEmpty ? "" : "\(places.joined(separator: "と"))について、"
  }
}
