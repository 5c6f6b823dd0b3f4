internal import PlanModel
internal import PlanPages

/// What stands in a cell of a document's table, line by line.
struct DocumentCell {
  var lines: [Line]
  /// In millimetres, what is left free to be written in.
  var room: Double?

  init(_ lines: [Line], room: Double? = nil) {
    self.lines = lines
    self.room = room
  }

  struct Line {
    var content: Content
    var weight = Weight.plain
  }

  enum Content {
    /// A text with the marks of its notes, and how it is said.
    case text(String, marks: [String], spoken: String)
    /// A place of the indicator's row.
    case value(Cell?, of: Indicator)
  }

  enum Weight: String {
    case plain
    case small
    case strong
  }

  static let empty = DocumentCell([])
}

extension DocumentCell.Line {
  static func text(_ text: String, _ weight: DocumentCell.Weight = .plain) -> Self {
    Self(content: .text(text, marks: [], spoken: text), weight: weight)
  }

  static func small(_ text: String, spoken: String? = nil) -> Self {
    Self(content: .text(text, marks: [], spoken: spoken ?? text), weight: .small)
  }

  static func value(
    _ cell: Cell?, of indicator: Indicator, _ weight: DocumentCell.Weight = .plain
  ) -> Self {
    Self(content: .value(cell, of: indicator), weight: weight)
  }

  /// 令和5年度, small above its value.
  static func year(_ year: FiscalYear) -> Self { .small(year.japaneseName, spoken: "\(year.japaneseName)の") }

  /// The code; with the pillar where rows of several stand together.
  static func code(_ indicator: Indicator, pillar: Int? = nil) -> Self {
    let kind = TableWords.kind(indicator.kind)
    return Self(
      content: .text(
        (pillar.map { "柱\(PrintedForm.wide(String($0))) " } ?? "") + indicator.code, marks: [],
        spoken: (pillar.map { "柱\($0)の、" } ?? "") + kind + SpokenText.code(indicator.code) + "、"))
  }

  static func name(_ indicator: Indicator, marks: [String] = []) -> Self {
    Self(content: .text(indicator.name, marks: marks, spoken: indicator.name))
  }
}

extension [DocumentCell.Line] {
  /// 「２０社 ↓ ３社 に変更」 where it was revised.
  static func target(of indicator: Indicator) -> [DocumentCell.Line] {
    let target = indicator.target
    guard let revised = target.revised else { return [.value(target.original, of: indicator)] }
    return [
      .small("", spoken: "当初の"), .value(target.original, of: indicator), .small("↓", spoken: "から、"),
      .value(revised, of: indicator, .strong), .small(PrintedCells.changed, spoken: "に変更されました"),
    ]
  }

  /// 所管課, a line each, with what it was called before.
  static func departments(of indicator: Indicator) -> [DocumentCell.Line] {
    indicator.departments.map { department in
      let former = department.formerName
      return DocumentCell.Line(
        content: .text(
          department.name + (former.map { "（←\($0)）" } ?? ""), marks: [],
          spoken: department.name + (former.map { "（前の名称は\($0)）" } ?? "")))
    }
  }
}
