extension DegreeTolerances: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("level", level)
    json.member("about", about)
    json.member("large", large)
    json.member("slight", slight)
    json.member("farFromTarget", farFromTarget)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      level: try json.decimal("level"), about: try json.decimal("about"), large: try json.decimal("large"),
      slight: try json.decimal("slight"), farFromTarget: try json.decimal("farFromTarget"))
  }
}
