extension Plan.Placement: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("pillar", pillar)
    json.member("measure", measure)
    json.member("code", code)
    json.member("sheet", sheet)
    json.member("position", position)
    json.member("footnotes", footnotes)
    if let columns { json.member("columns", columns) }
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      pillar: try json.identifier("pillar"), measure: try json.optionalIdentifier("measure"),
      code: try json.string("code"), sheet: try json.string("sheet"), position: try json.integer("position"),
      footnotes: try json.optionalStrings("footnotes"),
      columns: json.optional("columns") == nil ? nil : try json.records("columns"))
  }
}

extension Plan.ColumnKey: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("fiscalYear", fiscalYear)
    json.member("role", role)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(fiscalYear: try json.fiscalYear("fiscalYear"), role: try json.word("role"))
  }
}

extension Plan.Series: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("id", id)
    json.member("name", name)
    json.member("unit", unit)
    if counting != .unknown { json.member("counting", counting) }
    json.member("isRetired", isRetired)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      id: try json.identifier("id"), name: try json.optionalString("name"), unit: try json.string("unit"))
    if json.optional("counting") != nil { counting = try json.word("counting") }
    isRetired = try json.flag("isRetired")
  }

  /// The series without its name and unit.
  var redacted: Plan.Series {
    var series = self
    series.name = name.map { _ in Rule.redactedText }
    series.unit = Rule.redactedText
    return series
  }
}

extension Plan.Responsibility: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("department", department)
    json.member("formerName", formerName)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      department: try json.identifier("department"), formerName: try json.optionalString("formerName"))
  }

  /// The responsibility without the printed former name.
  var redacted: Plan.Responsibility {
    Plan.Responsibility(department: department, formerName: formerName.map { _ in Rule.redactedText })
  }
}

extension Plan.IndicatorReference: JSONRecord {
  func writeMembers(to json: inout JSONWriter) {
    json.member("plan", plan)
    json.member("indicator", indicator)
  }

  init(_ json: JSONObject) throws(JSONError) {
    self.init(plan: try json.identifier("plan"), indicator: try json.identifier("indicator"))
  }
}
