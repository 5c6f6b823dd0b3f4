/// A plan as it is at one moment: everything that was decided about it up to then.
///
/// It is changed by `apply(_:)` alone. Whether a change may be made is told by `refusal(of:)`.
public struct Plan: Hashable, Sendable {
  public let id: PlanID
  /// The sequence of the last entry that was applied; 0 before the first.
  public internal(set) var version = 0
  /// When the last entry was recorded; `nil` before the first.
  public internal(set) var changed: Moment?
  public internal(set) var title = ""
  /// The municipality or body.
  public internal(set) var organization = ""
  /// The first and the last fiscal year of the plan, where they were told.
  public internal(set) var period: ClosedRange<FiscalYear>?
  /// The value columns as they are shown now, in printed order; editions keep their own.
  public internal(set) var columns: [Column] = []
  public internal(set) var pillars: [PillarID: Pillar] = [:]
  public internal(set) var measures: [MeasureID: Measure] = [:]
  public internal(set) var indicators: [IndicatorID: Indicator] = [:]
  public internal(set) var footnotes: [FootnoteID: Footnote] = [:]
  public internal(set) var departments: [DepartmentID: Department] = [:]
  public internal(set) var programmes: [ProgrammeID: Programme] = [:]
  public internal(set) var editions: [EditionID: Edition] = [:]
  public internal(set) var comments: [CommentID: Comment] = [:]
  public internal(set) var answers: [FindingKey: FindingAnswer] = [:]
  public internal(set) var ratingRule: RatingRuleChoice?
  /// How words of degree in analyses are taken, where that was decided.
  public internal(set) var decidedTolerances: DegreeTolerances?

  /// Makes a plan of which nothing is decided yet.
  public init(id: PlanID) {
    self.id = id
  }

  /// How words of degree in analyses are taken: as decided, else the usual way.
  public var degreeTolerances: DegreeTolerances { decidedTolerances ?? DegreeTolerances() }

  /// Whether it was made, if only in a copy that nobody recorded yet; a made plan has a title.
  public var isMade: Bool { version > 0 || !title.isEmpty }
}
