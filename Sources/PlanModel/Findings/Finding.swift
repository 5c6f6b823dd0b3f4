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
  /// The fiscal year it is about, where it is about one.
  public var fiscalYear: FiscalYear?
  /// The words of the analysis it is about.
  public var passage: Passage?
  /// How the words can be read, each with its arithmetic; one unless they are ambiguous, none for a notice.
  public var readings: [Reading] = []
  /// The rows it holds for, where it is about many.
  public var rows: [Row] = []

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

  /// Words of an analysis.
  public struct Passage: Hashable, Sendable {
    /// The words, exactly as they stand there.
    public var quote: String
    /// Where they stand in the analysis, in Unicode scalars from 0.
    public var range: Range<Int>

    public init(quote: String, range: Range<Int>) {
      self.quote = quote
      self.range = range
    }
  }

  /// One way to read a claim.
  public struct Reading: Hashable, Sendable {
    /// The arithmetic: 418件 − 361件 ＝ ＋57件.
    public var working: Wording
    /// Whether the table bears it out.
    public var holds: Bool

    public init(working: Wording, holds: Bool) {
      self.working = working
      self.holds = holds
    }
  }

  /// A row of the plan, as its sheets name it.
  public struct Row: Hashable, Sendable {
    public var pillar: Int
    public var code: String

    public init(pillar: Int, code: String) {
      self.pillar = pillar
      self.code = code
    }
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
  /// What an analysis says of another indicator, or a repeated indicator whose value is not that of the one it repeats.
  case crossIndicator
  /// 「５７件増加」: how far a value moved.
  case difference
  /// 「約２倍」, 「２割増」, 「達成率８０％」: a value as a share of another.
  case ratio
  /// 「１３２社となった」: a value itself.
  case level
  /// 「前年度を上回った」, 「横ばい」: which way a value moved, without a number.
  case direction
  /// 「目標を達成した」: a value beside its target.
  case target
  /// Parts that must add up to a value, to a change or to a stated total.
  case sum
  /// A change of the target that an analysis announces.
  case targetRevision
  /// 「過去最高」: a value beside all that are known.
  case record
  /// A target that was revised without a word in the analysis.
  case unexplainedTargetRevision
  /// An analysis announces a new target, and the sheet prints none.
  case revisionAnnouncedNotPrinted
  /// A revised target that the value had reached already.
  case revisedTargetAlreadyReached
  /// A revised target below a value of an earlier year.
  case revisedTargetBelowPast
  /// A target below the baseline.
  case targetBelowBaseline
  /// A target that was reached years ago and left as it is.
  case targetReachedUnrevised
  /// The halves of a pair whose targets were revised in opposite directions.
  case mixedDirectionRevision
  /// A value over twice or under half of its target.
  case targetFarFromActual
  /// A large move of whose year the analysis does not speak.
  case unexplainedMove
  /// A word of degree that does not suit the figures.
  case wording
  /// A figure in the text with a target of its own, which no row of the table shows.
  case figureOutsideTable
  /// A target for a year after the programme's end.
  case targetAfterProgrammeEnd
  /// The analysis of the year before, word for word.
  case sameTextAsLastYear
  /// 累計 that is lower than the year before.
  case cumulativeFalls
  /// Indicators without a baseline.
  case missingBaseline
  /// Indicators of which nobody has stated which way is good.
  case directionNotStated
  /// A row that prints its department's former name.
  case departmentRenamed
}
