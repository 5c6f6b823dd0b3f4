extension Plan {
  /// What is written down of a meeting speaks of parts that are there; such as went out of use since may be spoken of.
  func remarkRefusal(_ remark: Remark) -> Refusal? {
    remark.topic.part.flatMap(partRefusal) ?? Rule.name(remark.meeting.name, "会議名", "name of the meeting")
      ?? Rule.year(remark.meeting.date.fiscalYear)
      ?? remark.speaker.flatMap { Rule.name($0, "発言者", "name of the speaker") }
      ?? Rule.passage(remark.text, "意見", "comment")
  }
}

extension Plan.Remark {
  /// Whether anything is written differently.
  package func differs(from other: Plan.Remark) -> Bool {
    self != other || Rule.differ(text, other.text) || Rule.differ(speaker, other.speaker)
      || Rule.differ(meeting.name, other.meeting.name)
  }
}

extension Plan.CommentAnswer {
  /// Whether anything is written differently.
  package func differs(from other: Plan.CommentAnswer) -> Bool {
    self != other || Rule.differ(text, other.text) || Rule.differ(department, other.department)
  }
}
