internal import PlanModel

extension PlanReading {
  func comments() throws -> [CommentID: Plan.Comment] {
    var comments: [CommentID: Plan.Comment] = [:]
    try each(.comment) { row in
      let topic: Plan.CommentTopic
      if let pillar: PillarID = try row.optionalIdentifier(5) {
        topic = .pillar(pillar)
      } else if let measure: MeasureID = try row.optionalIdentifier(6) {
        topic = .measure(measure)
      } else if let indicator: IndicatorID = try row.optionalIdentifier(7) {
        topic = .indicator(indicator)
      } else {
        topic = .plan
      }
      let answer = try row.date(13).map {
        Plan.CommentAnswer(text: row.text(11), department: row.optionalText(12), date: $0)
      }
      comments[try row.identifier(1)] = Plan.Comment(
        remark: Plan.Remark(
          meeting: Plan.Meeting(name: row.text(2), date: try row.day(3)), topic: topic,
          kind: try row.word(8), speaker: row.optionalText(9), text: row.text(10)),
        position: row.number(4), answer: answer)
    }
    return comments
  }
}
