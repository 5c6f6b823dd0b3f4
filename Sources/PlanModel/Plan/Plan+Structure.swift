extension Plan {
  /// 柱: the top level.
  public struct Pillar: Hashable, Sendable {
    public var number: Int
    public var title: String
    /// The word in 【】, without the brackets.
    public var tag: String?
    public var source: Source?
    public var isRetired = false

    public init(number: Int, title: String, tag: String?, source: Source? = nil) {
      self.number = number
      self.title = title
      self.tag = tag
      self.source = source
    }
  }

  /// 施策.
  public struct Measure: Hashable, Sendable {
    public var pillar: PillarID
    /// `4-①`.
    public var number: String
    public var title: String
    /// 課題.
    public var issue: String?
    /// 施策の方向性.
    public var direction: String?
    public var source: Source?
    public var isRetired = false

    public init(
      pillar: PillarID, number: String, title: String, issue: String?, direction: String?,
      source: Source? = nil
    ) {
      self.pillar = pillar
      self.number = number
      self.title = title
      self.issue = issue
      self.direction = direction
      self.source = source
    }
  }

  /// A note printed below a sheet's table.
  public struct Footnote: Hashable, Sendable {
    public var pillar: PillarID
    /// The label of the sheet it stands on.
    public var sheet: String
    /// The mark without its asterisk: `1`.
    public var mark: String
    public var text: String
    /// Notes stand in the order of their positions.
    public var position: Int
    public var source: Source?

    public init(
      pillar: PillarID, sheet: String, mark: String, text: String, position: Int, source: Source? = nil
    ) {
      self.pillar = pillar
      self.sheet = sheet
      self.mark = mark
      self.text = text
      self.position = position
      self.source = source
    }
  }

  /// Something that can be taken out of use, and back into it; what was recorded of it stays.
  public enum Part: Hashable, Sendable {
    case pillar(PillarID)
    case measure(MeasureID)
    case indicator(IndicatorID)
    case series(IndicatorID, SeriesID)
    case department(DepartmentID)
    case programme(ProgrammeID)
  }
}
