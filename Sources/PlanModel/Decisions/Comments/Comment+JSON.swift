extension Plan.Meeting: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("name", name)
    json.member("date", date)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(name: try json.string("name"), date: try json.date("date"))
  }
}

extension Plan.Remark: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("meeting", meeting)
    json.member("about", topic.part)
    json.member("kind", kind)
    json.member("speaker", speaker)
    json.member("text", text)
  }

  init(_ json: JSONObject) throws(JSONError) {
    let topic: Plan.CommentTopic
    switch try json.optionalRecord("about") as Plan.Part? {
    case nil: topic = .plan
    case .pillar(let id): topic = .pillar(id)
    case .measure(let id): topic = .measure(id)
    case .indicator(let id): topic = .indicator(id)
    case .series, .department, .programme:
      throw JSONError(place: "about", expectation: "expected a pillar, a measure or an indicator")
    }
    self.init(
      meeting: try json.record("meeting"), topic: topic, kind: try json.word("kind"),
      speaker: try json.optionalString("speaker"), text: try json.string("text"))
  }

  /// The remark without what was said and by whom; the meeting stays, as lists and documents are made by it.
  var redacted: Plan.Remark {
    Plan.Remark(
      meeting: meeting, topic: topic, kind: kind, speaker: speaker.map { _ in Rule.redactedText },
      text: Rule.redactedText)
  }
}

extension Plan.CommentAnswer: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("text", text)
    json.member("department", department)
    json.member("date", date)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      text: try json.string("text"), department: try json.optionalString("department"),
      date: try json.date("date"))
  }

  /// The answer without the texts a person typed.
  var redacted: Plan.CommentAnswer {
    Plan.CommentAnswer(
      text: Rule.redactedText, department: department.map { _ in Rule.redactedText }, date: date)
  }
}
