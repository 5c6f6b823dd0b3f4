/// 活動指標 or 成果指標: one row of the sheet.
public struct Indicator: Hashable, Sendable {
  /// 活動指標 or 成果指標, as the sheet's headings say.
  public enum Kind: String, CaseIterable, Sendable {
    case activity
    case outcome
  }

  /// The label of the sheet it stands on, digits and letters half-width; empty where none is printed.
  public var sheet: String
  public var kind: Kind
  /// The row's code, `Ⅰ-ⅰ`; unique within the pillar.
  public var code: String
  /// Without line breaks and footnote marks.
  public var name: String
  /// The measure's number; `nil` where the sheets print no such measure.
  public var measure: String?
  /// One for each counted thing; empty for a qualitative indicator.
  public var series: [Series]
  /// 累計: each value includes those before it.
  public var cumulative: Bool
  /// The marks on the name.
  public var footnotes: [String]
  /// One for each column but the target's, in column order.
  public var values: [ColumnValue]
  public var target: Target
  public var analysis: Analysis
  /// 所管課.
  public var departments: [Department]
  public var source: Source?
  /// What the plan calls it for good; `nil` in what was read and not kept yet.
  public var id: IndicatorID?

  public init(
    sheet: String, kind: Kind, code: String, name: String, measure: String?, series: [Series],
    cumulative: Bool, footnotes: [String], values: [ColumnValue], target: Target,
    analysis: Analysis, departments: [Department], source: Source? = nil, id: IndicatorID? = nil
  ) {
    self.id = id
    self.sheet = sheet
    self.kind = kind
    self.code = code
    self.name = name
    self.measure = measure
    self.series = series
    self.cumulative = cumulative
    self.footnotes = footnotes
    self.values = values
    self.target = target
    self.analysis = analysis
    self.departments = departments
    self.source = source
  }
}

/// One counted thing of an indicator; 「5,957人（30回）」 is two.
public struct Series: Hashable, Sendable {
  /// `nil` where the indicator's own name says it.
  public var name: String?
  /// As printed, width kept: 件, ％.
  public var unit: String

  public init(name: String?, unit: String) {
    self.name = name
    self.unit = unit
  }
}

/// What was printed in one place of the table, and what it means.
public struct Cell: Hashable, Sendable {
  /// "Not measured" is never zero.
  public enum State: String, CaseIterable, Sendable {
    /// At least one amount.
    case number
    /// A word: 実施.
    case qualitative
    /// ―
    case notAvailable
    /// 集計中
    case pending
  }

  /// As printed, widths kept, without line breaks, footnote marks, ↓ and に変更.
  public var printed: String
  public var state: State
  /// One for each series of the indicator, `nil` where not available.
  public var amounts: [Amount?]
  /// The marks on the value.
  public var footnotes: [String]
  public var source: Source?
  /// 暫定 or 確定; sheets print no provisional values.
  public var finality: Finality
  /// Why it is not available, or not yet, where a person said so.
  public var reason: String?
  /// The day by which a pending value is expected.
  public var expected: CalendarDate?

  public init(
    printed: String, state: State, amounts: [Amount?], footnotes: [String] = [],
    source: Source? = nil, finality: Finality = .final, reason: String? = nil, expected: CalendarDate? = nil
  ) {
    self.printed = printed
    self.state = state
    self.amounts = amounts
    self.footnotes = footnotes
    self.source = source
    self.finality = finality
    self.reason = reason
    self.expected = expected
  }
}

/// A cell in its column.
public struct ColumnValue: Hashable, Sendable {
  public var fiscalYear: FiscalYear
  public var role: ColumnRole
  public var cell: Cell

  public init(fiscalYear: FiscalYear, role: ColumnRole, cell: Cell) {
    self.fiscalYear = fiscalYear
    self.role = role
    self.cell = cell
  }
}

/// 目標値, with the one it replaces where it was revised this year.
public struct Target: Hashable, Sendable {
  public var fiscalYear: FiscalYear
  public var original: Cell
  /// The target that replaces `original`: 「２０社 ↓ ３社に変更」.
  public var revised: Cell?

  public init(fiscalYear: FiscalYear, original: Cell, revised: Cell? = nil) {
    self.fiscalYear = fiscalYear
    self.original = original
    self.revised = revised
  }

  /// The target that counts now.
  public var current: Cell { revised ?? original }
}

/// 活動指標分析: what the section says about one fiscal year.
public struct Analysis: Hashable, Sendable {
  public var fiscalYear: FiscalYear
  /// Line breaks of the sheet removed.
  public var text: String

  public init(fiscalYear: FiscalYear, text: String) {
    self.fiscalYear = fiscalYear
    self.text = text
  }
}

/// 所管課: the section responsible, which may be outside the city hall.
public struct Department: Hashable, Sendable {
  public var name: String
  /// The words between ← and ）.
  public var formerName: String?

  public init(name: String, formerName: String? = nil) {
    self.name = name
    self.formerName = formerName
  }
}
