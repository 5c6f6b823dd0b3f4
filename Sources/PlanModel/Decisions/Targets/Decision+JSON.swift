extension Plan.Decision: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("outcome", outcome)
    json.member("meeting", meeting)
    json.member("date", date)
    json.member("reason", reason)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      outcome: try json.word("outcome"), meeting: try json.optionalString("meeting"),
      date: try json.optionalDate("date"), reason: try json.optionalString("reason"))
  }

  /// The decision without the texts a person typed.
  var redacted: Plan.Decision {
    Plan.Decision(
      outcome: outcome, meeting: meeting.map { _ in Rule.redactedText }, date: date,
      reason: reason.map { _ in Rule.redactedText })
  }
}
