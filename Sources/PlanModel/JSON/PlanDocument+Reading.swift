extension PlanDocument {
  /// Reads `plan-document/1`; keys that are not known are passed over.
  ///
  /// - Throws: `JSONError` with the way to what is missing or of another kind.
  public init(json bytes: [UInt8]) throws(JSONError) {
    guard case .object(let json) = try JSONValue(parsing: bytes) else {
      throw JSONError(place: "", expectation: "expected an object")
    }
    let schema = try json.string("schema")
    guard schema == "plan-document/1" else { throw json.expected("plan-document/1", at: "schema") }
    self.init(
      title: try json.optionalString("title"), organization: try json.optionalString("organization"),
      columns: try json.records("columns"), pillars: try json.objects("pillars", Pillar.init))
  }
}

extension Pillar {
  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      number: try json.integer("number"), title: try json.string("title"),
      tag: try json.optionalString("tag"),
      measures: try json.objects("measures", Measure.init),
      indicators: try json.objects("indicators", Indicator.init),
      footnotes: try json.objects("footnotes", Footnote.init),
      source: try json.optionalInside("source", Source.init))
  }
}

extension Measure {
  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      number: try json.string("number"), title: try json.string("title"),
      issue: try json.optionalString("issue"),
      direction: try json.optionalString("direction"), source: try json.optionalInside("source", Source.init))
  }
}

extension Footnote {
  init(_ json: JSONObject) throws(JSONError) {
    self.init(
      sheet: try json.string("sheet"), mark: try json.string("mark"), text: try json.string("text"),
      source: try json.optionalInside("source", Source.init))
  }
}

extension Indicator {
  init(_ json: JSONObject) throws(JSONError) {
    let series = try json.objects("series") { json throws(JSONError) in
      Series(name: try json.optionalString("name"), unit: try json.string("unit"))
    }
    self.init(
      sheet: try json.string("sheet"), kind: try json.word("kind"), code: try json.string("code"),
      name: try json.string("name"), measure: try json.optionalString("measure"), series: series,
      cumulative: try json.flag("cumulative"), footnotes: try json.strings("footnotes"),
      values: try json.objects("values") { json throws(JSONError) in
        ColumnValue(
          fiscalYear: try json.fiscalYear("fiscalYear"), role: try json.word("role"),
          cell: try Cell(json, series: series.count))
      },
      target: try json.inside("target") { json throws(JSONError) in
        Target(
          fiscalYear: try json.fiscalYear("fiscalYear"),
          original: try json.inside("original") { json throws(JSONError) in
            try Cell(json, series: series.count)
          },
          revised: try json.optionalInside("revised") { json throws(JSONError) in
            try Cell(json, series: series.count)
          })
      },
      analysis: try json.inside("analysis") { json throws(JSONError) in
        Analysis(fiscalYear: try json.fiscalYear("fiscalYear"), text: try json.string("text"))
      },
      departments: try json.objects("departments") { json throws(JSONError) in
        Department(name: try json.string("name"), formerName: try json.optionalString("formerName"))
      },
      source: try json.optionalInside("source", Source.init), id: try json.optionalIdentifier("id"))
  }
}

extension Cell {
  init(_ json: JSONObject, series: Int) throws(JSONError) {
    let amounts = try json.array("amounts") { value throws(JSONError) -> Amount? in
      if value == .null { return nil }
      guard case .number(let digits) = value, let amount = Amount(digits) else {
        throw JSONError(
          place: "", expectation: "expected a decimal number with at most nine digits after the point")
      }
      return amount
    }
    guard amounts.count == series else {
      throw json.expected("one amount for each of the \(series) series", at: "amounts")
    }
    self.init(
      printed: try json.string("printed"), state: try json.word("state"), amounts: amounts,
      footnotes: try json.strings("footnotes"), source: try json.optionalInside("source", Source.init),
      finality: json.optional("finality") == nil ? .final : try json.word("finality"),
      reason: try json.optionalString("reason"), expected: try json.optionalDate("expected"))
  }
}
