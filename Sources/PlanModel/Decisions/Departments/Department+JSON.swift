extension Plan.DatedText: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("text", text)
    json.member("from", from)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(try json.string("text"), from: try json.optionalDate("from"))
  }

  /// The day without the text.
  var redacted: Plan.DatedText { Plan.DatedText(Rule.redactedText, from: from) }
}

extension NamedDepartment: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("id", id)
    json.member("names", department.names)
    json.member("begins", department.begins)
    json.member("ends", department.ends)
    json.member("isOutside", department.isOutside)
    json.member("succeeds", department.succeeds)
    json.member("isRetired", department.isRetired)
  }

  init(_ json: JSONObject) throws(JSONError) {
    var department = Plan.Department(
      names: try json.records("names"), begins: try json.optionalDate("begins"),
      ends: try json.optionalDate("ends"),
      isOutside: try json.flag("isOutside"), succeeds: try json.identifiers("succeeds"))
    department.isRetired = try json.flag("isRetired")
    self.init(id: try json.identifier("id"), department: department)
  }

  /// The department without its names.
  var redacted: NamedDepartment {
    var named = self
    named.department.names = department.names.map(\.redacted)
    return named
  }
}
