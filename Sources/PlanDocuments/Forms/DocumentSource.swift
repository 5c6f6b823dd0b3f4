public import PlanModel

/// What documents are made of: one edition of a plan, and what is kept beside it.
public struct DocumentSource: Sendable {
  public var document: PlanDocument
  /// The edition's name; empty for what no edition was made of.
  public var edition: String
  /// Whether it is marked （案）.
  public var isDraft: Bool
  /// The day of the edition, which the document is dated with; `nil` where there is none.
  public var day: CalendarDate?
  /// What was frozen; `nil` for what no edition was made of.
  public var frozen: Plan.Edition?
  /// What the document is about where it does not print the whole plan.
  public var subject: DocumentSubject?
  /// Why targets were revised, by indicator, where it was told when they were.
  public var revisionReasons: [IndicatorID: String] = [:]
  /// What the edition printed wrongly.
  public var corrections: [PrintedCorrection] = []
  /// What was said in a meeting; `nil` where there was none, or it is not to be printed.
  public var comments: PrintedComments?
  /// What is still doubted, where it is to be printed.
  public var findings: [PrintedFinding] = []

  public init(document: PlanDocument, edition: String, isDraft: Bool, day: CalendarDate?) {
    self.document = document
    self.edition = edition
    self.isDraft = isDraft
    self.day = day
  }

  /// A line of a 正誤表.
  public struct PrintedCorrection: Sendable {
    public var indicator: IndicatorID
    /// `2:Ⅰ-ⅲ`.
    public var place: String
    public var name: String
    /// 令和5年度の値.
    public var item: String
    public var wrong: String
    public var right: String
    public var reason: String?
    /// The editions that printed what was wrong.
    public var editions: [String]

    public init(
      indicator: IndicatorID, place: String, name: String, item: String, wrong: String, right: String,
      reason: String?, editions: [String]
    ) {
      self.indicator = indicator
      self.place = place
      self.name = name
      self.item = item
      self.wrong = wrong
      self.right = right
      self.reason = reason
      self.editions = editions
    }
  }

  /// The comments of a meeting as they are printed.
  public struct PrintedComments: Sendable {
    public var group: CommentRegister.Group
    /// Whether it is the last meeting before the edition, and not another one that a person chose.
    public var isLastMeeting: Bool

    public init(group: CommentRegister.Group, isLastMeeting: Bool) {
      self.group = group
      self.isLastMeeting = isLastMeeting
    }
  }

  /// A doubt as it is printed.
  public struct PrintedFinding: Sendable {
    /// `2:Ⅰ-ⅲ`; empty where it is about no row.
    public var place: String
    public var message: String

    public init(place: String, message: String) {
      self.place = place
      self.message = message
    }
  }
}
