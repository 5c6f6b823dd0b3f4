extension Plan.RatingTerms: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("keepWithin", keepWithin)
    json.member("lowest", lowest)
    json.member("highest", highest)
    json.member("limit", limit)
    json.member("isSurvey", isSurvey)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      keepWithin: try json.optionalDecimal("keepWithin"), lowest: try json.optionalDecimal("lowest"),
      highest: try json.optionalDecimal("highest"), limit: try json.optionalDecimal("limit"),
      isSurvey: try json.flag("isSurvey"))
  }
}

extension Plan.Judgement: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("kind", kind)
    json.member("letter", letter)
    json.member("reason", reason)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      kind: try json.word("kind"), letter: try json.string("letter"), reason: try json.string("reason"))
  }

  /// The judgement without the text a person typed.
  var redacted: Plan.Judgement {
    Plan.Judgement(kind: kind, letter: letter, reason: Rule.redactedText)
  }
}

extension Plan.Survey: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("respondents", respondents)
    json.member("margin", margin)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      respondents: try json.optionalInteger("respondents"), margin: try json.optionalDecimal("margin"))
  }
}

extension Plan.RatingRuleChoice: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("rule", rule)
    // Versions were numbers first.
    if let number = Int(version), String(number) == version {
      json.member("version", number)
    } else {
      json.member("version", version)
    }
    json.member("digest", digest)
    json.member("text", text)
  }

  init(_ json: JSONObject) throws(JSONError) {
    let version: String
    if case .number(let digits) = try json.value("version") {
      version = digits
    } else {
      version = try json.string("version")
    }
    self.init(
      rule: try json.string("rule"), version: version, digest: try json.string("digest"),
      text: try json.optionalString("text"))
  }
}
