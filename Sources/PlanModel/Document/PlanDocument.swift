/// One edition of a plan as its printed sheets show it: the interchange form `plan-document/1`.
///
/// It holds one analysis, one target year and at most one revision a row; the plan's history is not in it.
public struct PlanDocument: Hashable, Sendable {
  /// The plan's title, `nil` where the sheets do not print it.
  public var title: String?
  /// The municipality or body, `nil` where the sheets do not print it.
  public var organization: String?
  /// The value columns, in printed order.
  public var columns: [Column]
  /// The pillars, ordered by number.
  public var pillars: [Pillar]

  public init(title: String?, organization: String?, columns: [Column], pillars: [Pillar]) {
    self.title = title
    self.organization = organization
    self.columns = columns
    self.pillars = pillars
  }
}

/// What a column's values are for.
public enum ColumnRole: String, CaseIterable, Sendable {
  /// 基準値
  case baseline
  /// 中間値
  case interim
  /// 参考実績
  case reference
  /// 実績値
  case actual
  /// 目標値
  case target
}

/// A printed value column: a role bound to a fiscal year.
public struct Column: Hashable, Sendable {
  public var fiscalYear: FiscalYear
  public var role: ColumnRole
  /// The head as printed: 参考実績.
  public var label: String

  public init(fiscalYear: FiscalYear, role: ColumnRole, label: String) {
    self.fiscalYear = fiscalYear
    self.role = role
    self.label = label
  }
}

/// 柱: the top level of the plan.
public struct Pillar: Hashable, Sendable {
  public var number: Int
  public var title: String
  /// The word in 【】, without the brackets.
  public var tag: String?
  /// Ordered by number.
  public var measures: [Measure]
  /// In printed order; a pillar may span sheets.
  public var indicators: [Indicator]
  public var footnotes: [Footnote]
  public var source: Source?

  public init(
    number: Int, title: String, tag: String?, measures: [Measure] = [],
    indicators: [Indicator] = [], footnotes: [Footnote] = [], source: Source? = nil
  ) {
    self.number = number
    self.title = title
    self.tag = tag
    self.measures = measures
    self.indicators = indicators
    self.footnotes = footnotes
    self.source = source
  }
}

/// 施策, with what it is up against and where it means to go.
public struct Measure: Hashable, Sendable {
  /// Pillar, hyphen-minus, circled digit: `4-①`.
  public var number: String
  public var title: String
  /// 課題.
  public var issue: String?
  /// 施策の方向性.
  public var direction: String?
  public var source: Source?

  public init(
    number: String, title: String, issue: String?, direction: String?, source: Source? = nil
  ) {
    self.number = number
    self.title = title
    self.issue = issue
    self.direction = direction
    self.source = source
  }
}

/// A note printed below a sheet's table.
public struct Footnote: Hashable, Sendable {
  /// The label of the sheet it stands on.
  public var sheet: String
  /// The mark without its asterisk: `1`.
  public var mark: String
  public var text: String
  public var source: Source?

  public init(sheet: String, mark: String, text: String, source: Source? = nil) {
    self.sheet = sheet
    self.mark = mark
    self.text = text
    self.source = source
  }
}
