extension Plan.Publication: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("date", date)
    json.member("showsFindings", showsFindings)
    json.member("showsPersons", showsPersons)
    json.member("showsGrades", showsGrades)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      date: try json.date("date"), showsFindings: try json.flag("showsFindings"),
      showsPersons: try json.flag("showsPersons"), showsGrades: try json.flag("showsGrades"))
  }
}

extension Plan.FindingKey: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("kind", kind)
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("words", words)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      kind: try json.string("kind"), indicator: try json.optionalIdentifier("indicator"),
      fiscalYear: try json.optionalFiscalYear("fiscalYear"), words: try json.optionalString("words"))
  }

  /// The finding without the words that raised it.
  var redacted: Plan.FindingKey {
    Plan.FindingKey(
      kind: kind, indicator: indicator, fiscalYear: fiscalYear, words: words.map { _ in Rule.redactedText })
  }
}

extension Plan.FindingAnswer: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("kind", kind)
    json.member("note", note)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(kind: try json.word("kind"), note: try json.string("note"))
  }

  /// The answer without its note.
  var redacted: Plan.FindingAnswer { Plan.FindingAnswer(kind: kind, note: Rule.redactedText) }
}
