/// What was said of a plan in meetings, and what the city answers.
extension Plan {
  /// A meeting, by its name and day: a 第1回審議会 is held every year.
  public struct Meeting: Hashable, Sendable {
    public var name: String
    public var date: CalendarDate

    public init(name: String, date: CalendarDate) {
      self.name = name
      self.date = date
    }
  }

  /// 委員からの意見, with the city's answer.
  public struct Comment: Hashable, Sendable {
    public var remark: Remark
    /// Comments of a meeting stand in the order of their positions.
    public var position: Int
    /// `nil` until the city answers.
    public var answer: CommentAnswer?

    public init(remark: Remark, position: Int, answer: CommentAnswer? = nil) {
      self.remark = remark
      self.position = position
      self.answer = answer
    }
  }

  /// What somebody said in a meeting.
  public struct Remark: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      /// 意見
      case opinion
      /// 質問
      case question
      /// 要望
      case request
    }

    public var meeting: Meeting
    public var topic: CommentTopic
    public var kind: Kind
    /// Who said it, as minutes name them: 委員, 学識経験者; `nil` where they do not.
    public var speaker: String?
    public var text: String

    public init(meeting: Meeting, topic: CommentTopic, kind: Kind, speaker: String? = nil, text: String) {
      self.meeting = meeting
      self.topic = topic
      self.kind = kind
      self.speaker = speaker
      self.text = text
    }
  }

  /// What a comment is about.
  public enum CommentTopic: Hashable, Sendable {
    case plan
    case pillar(PillarID)
    case measure(MeasureID)
    case indicator(IndicatorID)
  }

  /// 回答・対応.
  public struct CommentAnswer: Hashable, Sendable {
    public var text: String
    /// Who answers, as it is printed: a section, several, 事務局; need not be one of the plan's departments.
    public var department: String?
    public var date: CalendarDate

    public init(text: String, department: String? = nil, date: CalendarDate) {
      self.text = text
      self.department = department
      self.date = date
    }
  }
}

extension Plan.Meeting: Comparable {
  /// By their days, those of a day by their names.
  public static func < (left: Plan.Meeting, right: Plan.Meeting) -> Bool {
    (left.date, left.name) < (right.date, right.name)
  }
}

extension Plan.CommentTopic {
  /// The part of the plan; `nil` for the plan as a whole.
  public var part: Plan.Part? {
    switch self {
    case .plan: nil
    case .pillar(let id): .pillar(id)
    case .measure(let id): .measure(id)
    case .indicator(let id): .indicator(id)
    }
  }
}

extension Plan.Remark.Kind {
  /// As lists say it.
  public var wording: Wording {
    switch self {
    case .opinion: Wording(japanese: "意見", english: "opinion")
    case .question: Wording(japanese: "質問", english: "question")
    case .request: Wording(japanese: "要望", english: "request")
    }
  }
}
