/// What a proof-reader of the plan would raise, and what it confirmed.
public struct Finding: Hashable, Sendable {
  /// The pillar's number, `nil` for a finding about a sheet or the plan.
  public var pillar: Int?
  /// The indicator's code or the measure's number, `nil` for a finding about a sheet, a pillar or the plan.
  public var code: String?
  public var kind: FindingKind
  public var verdict: Verdict
  public var severity: Severity
  /// One sentence a section can act on.
  public var message: Wording
  /// The sheet's label, where the finding is about a sheet or a row on it.
  public var sheet: String?
  /// The index of the series, where the finding is about one.
  public var series: Int?
  /// The printed lines that raised it.
  public var source: Source?

  public init(
    _ kind: FindingKind, verdict: Verdict = .notice, severity: Severity = .look,
    pillar: Int? = nil, code: String? = nil, sheet: String? = nil, series: Int? = nil,
    source: Source? = nil, message: Wording
  ) {
    self.kind = kind
    self.verdict = verdict
    self.severity = severity
    self.pillar = pillar
    self.code = code
    self.sheet = sheet
    self.series = series
    self.source = source
    self.message = message
  }

  /// How a claim of an analysis ends; `notice` for what the table or the sheet itself shows.
  public enum Verdict: String, CaseIterable, Sendable {
    case agrees
    case disagrees
    case ambiguous
    case notInTable
    case notice
  }

  /// Whether somebody should act on it.
  public enum Severity: String, CaseIterable, Sendable {
    /// Somebody should act on it.
    case look
    /// Worth knowing.
    case note
  }
}

/// What a finding is about, in the words of `findings/1`.
public enum FindingKind: String, CaseIterable, Sendable {
  /// A row's units are not all the same.
  case unitDrift
  /// A row names a measure that no sheet prints.
  case measureNotPrinted
  /// A measure's box lacks 課題 or 施策の方向性.
  case issueOrDirectionMissing
  /// A footnote mark without its note, or a note that nothing is marked with.
  case danglingFootnote
  /// A sheet between the first and the last is absent.
  case sheetMissing
  /// A row was cut, or lacks its target.
  case rowIncomplete
  /// A row has more or fewer cells than the head has columns.
  case cellCountMismatch
  /// A department that looks cut, or none at all.
  case departmentUnclear
  /// A pair of values whose halves have no name.
  case seriesUnclear
  /// An indicator that was met before.
  case indicatorTwice
  /// A repeated indicator whose value is not that of the indicator it repeats.
  case crossIndicator
}
