/// 意見と回答の一覧: the comments of a plan by meeting, the newest meeting first.
public struct CommentRegister: Sendable {
  /// The comments of one meeting.
  public struct Group: Sendable {
    public let meeting: Plan.Meeting
    /// In the order of the meeting.
    public let rows: [Row]

    /// How many the city has not answered yet.
    public var unanswered: Int { rows.count { $0.comment.answer == nil } }

    /// The same meeting with some of its comments.
    public func filtered(by isWanted: (Row) -> Bool) -> Group {
      Group(meeting: meeting, rows: rows.filter(isWanted))
    }
  }

  /// One comment.
  public struct Row: Sendable {
    public let id: CommentID
    /// Its number in its meeting, from 1.
    public let number: Int
    public let comment: Plan.Comment
    /// What it is about, as a person types it: `2:Ⅰ-ⅲ`, `4-①`, `柱2`; `nil` for the plan as a whole.
    public let place: String?
    /// The name of what it is about; `nil` for the plan as a whole.
    public let subject: String?
    /// Which departments are in charge of the indicator it is about.
    public let departments: [String]
  }

  public let groups: [Group]

  public init(_ plan: Plan) {
    let byMeeting = Dictionary(grouping: plan.comments) { $0.value.remark.meeting }
    groups = byMeeting.sorted { $0.key > $1.key }.map { meeting, comments in
      let inOrder = comments.sorted { ($0.value.position, $0.key) < ($1.value.position, $1.key) }
      return Group(
        meeting: meeting,
        rows: Self.numbers(of: inOrder.map(\.value.position)).enumerated().map { place, number in
          Row(id: inOrder[place].key, number: number, comment: inOrder[place].value, in: plan)
        })
    }
  }

  /// The number of each comment, which it keeps when one before it is withdrawn: papers that name it are out by then.
  private static func numbers(of positions: [Int]) -> [Int] {
    var last = 0
    return positions.map { position in
      last = max(last + 1, position)
      return last
    }
  }

  /// All of them, a meeting after the other.
  public var rows: [Row] { groups.flatMap(\.rows) }

  /// The comments of the last meeting, or of the last one before a day.
  public func last(before day: CalendarDate?) -> Group? {
    groups.first { group in day.map { group.meeting.date < $0 } ?? true }
  }

  /// The meetings that a person may mean: those of that name, or of that day (`2026-02-01`).
  public func groups(named text: String) -> [Group] {
    if let day = CalendarDate(text) { return groups.filter { $0.meeting.date == day } }
    let name = FoldedText(text)
    return groups.filter { FoldedText($0.meeting.name) == name }
  }
}

extension CommentRegister.Row {
  fileprivate init(id: CommentID, number: Int, comment: Plan.Comment, in plan: Plan) {
    self.id = id
    self.number = number
    self.comment = comment
    let topic = comment.remark.topic
    place = plan.place(of: topic)
    switch topic {
    case .plan: (subject, departments) = (nil, [])
    case .pillar(let id): (subject, departments) = (plan.pillars[id]?.title, [])
    case .measure(let id): (subject, departments) = (plan.measures[id]?.title, [])
    case .indicator(let id):
      subject = plan.indicators[id]?.name
      departments = (plan.indicators[id]?.responsibilities ?? []).compactMap {
        plan.departments[$0.department]?.name
      }
    }
  }
}

extension Plan {
  /// What a comment is about, as a person types it: `2:Ⅰ-ⅲ`, `4-①`, `柱2`; `nil` for the plan as a whole.
  public func place(of topic: CommentTopic) -> String? {
    switch topic {
    case .plan: nil
    case .pillar(let id): pillars[id].map { "柱\($0.number)" }
    case .measure(let id): measures[id].map(\.number)
    case .indicator(let id):
      indicators[id].map { "\(pillars[$0.placement.pillar]?.number ?? 0):\($0.placement.code)" }
    }
  }

  /// The position of a comment that comes after all others of its meeting.
  public func nextPosition(in meeting: Meeting) -> Int {
    (comments.values.filter { $0.remark.meeting == meeting }.map(\.position).max() ?? 0) + 1
  }
}
