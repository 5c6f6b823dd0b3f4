extension Column: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("fiscalYear", fiscalYear)
    json.member("role", role)
    json.member("label", label)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      fiscalYear: try json.fiscalYear("fiscalYear"), role: try json.word("role"),
      label: try json.string("label"))
  }

  /// The column without its printed head.
  var redacted: Column { Column(fiscalYear: fiscalYear, role: role, label: Rule.redactedText) }
}

extension Plan.Part: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    switch self {
    case .pillar(let id): json.member("pillar", id)
    case .measure(let id): json.member("measure", id)
    case .indicator(let id): json.member("indicator", id)
    case .series(let id, let series):
      json.member("indicator", id)
      json.member("series", series)
    case .department(let id): json.member("department", id)
    case .programme(let id): json.member("programme", id)
    }
  }

  init(_ json: JSONObject) throws(JSONError) {
    if json.optional("series") != nil {
      self = .series(try json.identifier("indicator"), try json.identifier("series"))
    } else if json.optional("indicator") != nil {
      self = .indicator(try json.identifier("indicator"))
    } else if json.optional("measure") != nil {
      self = .measure(try json.identifier("measure"))
    } else if json.optional("department") != nil {
      self = .department(try json.identifier("department"))
    } else if json.optional("pillar") != nil {
      self = .pillar(try json.identifier("pillar"))
    } else {
      self = .programme(try json.identifier("programme"))
    }
  }
}
