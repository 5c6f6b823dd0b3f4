extension Plan.Value: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("printed", printed)
    json.member("state", state)
    if finality == .provisional { json.member("finality", finality) }
    if !amounts.isEmpty { json.member("amounts", amounts) }
    json.member("reason", reason)
    json.member("expected", expected)
    json.member("footnotes", footnotes)
    source?.write(to: &json)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      printed: try json.string("printed"), state: try json.word("state"),
      finality: json.optional("finality") == nil ? .final : try json.word("finality"),
      amounts: json.optional("amounts") == nil ? [] : try json.records("amounts"),
      reason: try json.optionalString("reason"), expected: try json.optionalDate("expected"),
      footnotes: try json.optionalStrings("footnotes"), source: try json.optionalInside("source", Source.init)
    )
  }

  /// The value without what a person typed beside its numbers.
  var redacted: Plan.Value {
    var value = self
    value.printed =
      state == .number ? amounts.map(\.amount.description).joined(separator: "／") : Rule.redactedText
    value.reason = reason.map { _ in Rule.redactedText }
    return value
  }
}

extension Plan.SeriesAmount: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("series", series)
    json.member("amount", amount)
  }

  init(_ json: JSONObject) throws(JSONError) {
    let amount = try json.decimal("amount")
    self.init(series: try json.identifier("series"), amount: amount)
  }
}

extension Plan.ValueKey: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("fiscalYear", fiscalYear)
    if let role { json.member("role", role) }
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      try json.fiscalYear("fiscalYear"), role: json.optional("role") == nil ? nil : try json.word("role"))
  }
}
