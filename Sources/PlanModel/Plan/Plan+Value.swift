extension Plan {
  /// What was entered for one fiscal year of an indicator, all its series together.
  public struct Value: Hashable, Sendable {
    /// As printed or typed, widths kept.
    public var printed: String
    public var state: Cell.State
    public var finality: Finality
    /// The numbers, for the series that have one.
    public var amounts: [SeriesAmount]
    /// Why it is not available, or not yet.
    public var reason: String?
    /// The day by which a pending value is expected.
    public var expected: CalendarDate?
    /// The marks on the value.
    public var footnotes: [String]
    public var source: Source?

    public init(
      printed: String, state: Cell.State, finality: Finality = .final, amounts: [SeriesAmount],
      reason: String? = nil, expected: CalendarDate? = nil, footnotes: [String] = [], source: Source? = nil
    ) {
      self.printed = printed
      self.state = state
      self.finality = finality
      self.amounts = amounts
      self.reason = reason
      self.expected = expected
      self.footnotes = footnotes
      self.source = source
    }

    /// Whether it says the same, however it is printed and wherever it was read.
    public func saysTheSame(as other: Value) -> Bool {
      state == other.state && finality == other.finality && amounts == other.amounts && reason == other.reason
        && expected == other.expected && (state != .qualitative || printed == other.printed)
    }

    /// Whether to say something else would be a correction, not an update.
    public var isSettled: Bool {
      finality == .final && (state == .number || state == .qualitative)
    }
  }

  /// The number of one series.
  public struct SeriesAmount: Hashable, Sendable {
    public var series: SeriesID
    public var amount: Amount

    public init(series: SeriesID, amount: Amount) {
      self.series = series
      self.amount = amount
    }
  }

  /// Names a value of an indicator.
  public struct ValueKey: Hashable, Sendable {
    public var fiscalYear: FiscalYear
    /// Only where a sheet prints, for one year, another value in this role than the year's own.
    public var role: ColumnRole?

    public init(_ fiscalYear: FiscalYear, role: ColumnRole? = nil) {
      self.fiscalYear = fiscalYear
      self.role = role
    }
  }

  /// 目標値 for one fiscal year with all that became of it.
  public struct TargetLedger: Hashable, Sendable {
    /// As first set, or as corrected since.
    public var original: Value
    /// In the order proposed.
    public var revisions: [Revision] = []

    public init(original: Value, revisions: [Revision] = []) {
      self.original = original
      self.revisions = revisions
    }

    /// The target that counts: a revision counts when it was accepted.
    public var current: Value { accepted.last?.value ?? original }

    /// The revisions that were accepted, in the order proposed.
    public var accepted: [Revision] { revisions.filter { $0.decision?.outcome == .accepted } }

    /// The target before the revisions that a fiscal year's report shows, and after them where there are any.
    public func targets(reportedIn year: FiscalYear) -> (original: Value, revised: Value?) {
      let accepted = accepted
      guard let first = accepted.firstIndex(where: { $0.reportingYears.contains(year) }) else {
        let before = accepted.last { ($0.reportingYears.first ?? year) < year }
        return (before?.value ?? original, nil)
      }
      let last = accepted.last { $0.reportingYears.contains(year) }
      return (first > 0 ? accepted[first - 1].value : original, last?.value)
    }
  }

  /// 目標値の変更.
  public struct Revision: Hashable, Sendable {
    public let id: RevisionID
    /// The fiscal years whose reports show it, in order; never empty.
    ///
    /// Most print a change once.
    public var reportingYears: [FiscalYear]
    public var value: Value
    public var reason: String?
    /// `nil` until somebody says it.
    public var cause: RevisionCause?
    /// `nil` until it is decided.
    public var decision: Decision?

    public init(
      id: RevisionID, reportingYears: [FiscalYear], value: Value, reason: String?,
      cause: RevisionCause? = nil, decision: Decision? = nil
    ) {
      self.id = id
      self.reportingYears = reportingYears
      self.value = value
      self.reason = reason
      self.cause = cause
      self.decision = decision
    }
  }

  /// What became of a proposal.
  public struct Decision: Hashable, Sendable {
    public enum Outcome: String, CaseIterable, Sendable {
      case accepted
      case rejected
    }

    public var outcome: Outcome
    /// The meeting that decided; `nil` only where a sheet shows the result and nobody knows.
    public var meeting: String?
    public var date: CalendarDate?
    public var reason: String?

    public init(outcome: Outcome, meeting: String?, date: CalendarDate?, reason: String?) {
      self.outcome = outcome
      self.meeting = meeting
      self.date = date
      self.reason = reason
    }
  }
}

/// Whether a value will stay.
public enum Finality: String, CaseIterable, Sendable {
  /// 暫定
  case provisional
  /// 確定
  case final
}
