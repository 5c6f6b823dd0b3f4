extension NamedProgramme: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("id", id)
    json.member("names", programme.names)
    json.member("terms", programme.terms)
    json.member("begins", programme.begins)
    json.member("ends", programme.ends)
    json.member("indicators", programme.indicators)
    json.member("isRetired", programme.isRetired)
  }

  init(_ json: JSONObject) throws(JSONError) {
    var programme = Plan.Programme(
      names: try json.records("names"), terms: try json.records("terms"),
      begins: try json.optionalDate("begins"),
      ends: try json.optionalDate("ends"), indicators: try json.identifiers("indicators"))
    programme.isRetired = try json.flag("isRetired")
    self.init(id: try json.identifier("id"), programme: programme)
  }

  /// The programme without its names and terms.
  var redacted: NamedProgramme {
    var named = self
    named.programme.names = programme.names.map(\.redacted)
    named.programme.terms = programme.terms.map(\.redacted)
    return named
  }
}
