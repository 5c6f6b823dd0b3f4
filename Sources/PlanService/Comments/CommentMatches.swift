internal import PlanModel

/// Which comments the rows of a sheet mean that say the same as these; every comment is meant by one row at most.
struct CommentMatches {
  /// By the numbers of the rows.
  private(set) var comments: [Int: CommentID] = [:]
  /// For rows that mean none: a comment that says the same by another speaker, and that no other row means.
  private(set) var others: [Int: CommentID] = [:]

  /// What rows and comments have to agree in; members may say the same.
  private struct Saying: Hashable {
    let meeting: FoldedText
    let date: CalendarDate
    let topic: Plan.CommentTopic
    let text: FoldedText

    init(_ remark: Plan.Remark) {
      meeting = FoldedText(remark.meeting.name)
      date = remark.meeting.date
      topic = remark.topic
      text = FoldedText(remark.text)
    }
  }

  init() {}

  /// - Parameters:
  ///   - rows: what those without an id say, by their numbers, in order.
  ///   - comments: which they may mean.
  init(of rows: [(row: Int, remark: Plan.Remark)], among comments: [CommentID: Plan.Comment]) {
    var left = Dictionary(
      grouping: comments.sorted { ($0.value.position, $0.key) < ($1.value.position, $1.key) }
    ) {
      Saying($0.value.remark)
    }
    // Who fits best comes first, so that a row does not take the comment of a later one.
    let fits: [(Plan.Remark, Plan.Remark) -> Bool] = [
      { Self.haveOneSpeaker($0, $1) && $0.kind == $1.kind },
      { Self.haveOneSpeaker($0, $1) },
      { $0.speaker == nil || $1.speaker == nil },
    ]
    for fit in fits {
      for (row, remark) in rows where self.comments[row] == nil {
        let saying = Saying(remark)
        guard let place = left[saying]?.firstIndex(where: { fit($0.value.remark, remark) }) else { continue }
        self.comments[row] = left[saying]?.remove(at: place).key
      }
    }
    for (row, remark) in rows where self.comments[row] == nil {
      others[row] = left[Saying(remark)]?.first?.key
    }
  }

  private static func haveOneSpeaker(_ first: Plan.Remark, _ second: Plan.Remark) -> Bool {
    FoldedText.areSame(first.speaker ?? "", second.speaker ?? "")
  }
}
