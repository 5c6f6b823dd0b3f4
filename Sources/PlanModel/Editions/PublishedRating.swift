/// The grades of an edition, where the city has chosen to publish them; as they were frozen.
public struct PublishedRating: Hashable, Sendable {
  /// What the rule gave one series, or a row that has none.
  public struct Grade: Hashable, Sendable {
    public var pillar: Int
    public var code: String
    /// The place of the series; `nil` for a qualitative row.
    public var series: Int?
    /// `nil` where refused.
    public var letter: String?
    public var letterBeforeRevision: String?
    /// A status in the words of grades/1.
    public var status: String
    public var working: Wording
    /// Why there is no grade.
    public var refusal: Wording?

    public init(
      pillar: Int, code: String, series: Int?, letter: String?, letterBeforeRevision: String?, status: String,
      working: Wording, refusal: Wording?
    ) {
      self.pillar = pillar
      self.code = code
      self.series = series
      self.letter = letter
      self.letterBeforeRevision = letterBeforeRevision
      self.status = status
      self.working = working
      self.refusal = refusal
    }
  }

  /// The rule's file, with what was set of its parameters.
  public var rule: String
  /// In the order of the document.
  public var grades: [Grade]

  public init(rule: String, grades: [Grade]) {
    self.rule = rule
    self.grades = grades
  }
}
