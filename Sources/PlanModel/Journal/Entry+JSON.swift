extension Entry {
  /// Writes the entry as an object, with its change.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("sequence")
      json.integer(sequence)
      json.key("plan")
      json.string(plan.text)
      json.key("recorded")
      json.string(recorded.description)
      json.key("author")
      json.string(author.id)
      json.key("act")
      json.integer(act)
      if let redactedBy {
        json.key("redactedBy")
        json.integer(redactedBy)
      }
      json.key("change")
      change.write(to: &json)
    }
  }
}
