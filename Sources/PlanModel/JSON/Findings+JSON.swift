extension Sequence where Element == Finding {
  /// Writes the findings as `findings/1`, with the messages in one language.
  public func write(to json: inout JSONWriter, in language: Language) {
    json.object { json in
      json.key("schema")
      json.string("findings/1")
      json.key("findings")
      json.array(self) { json, finding in
        json.object { finding.writeMembers(to: &$0, in: language) }
      }
    }
  }
}

extension Finding {
  func writeMembers(to json: inout JSONWriter, in language: Language) {
    json.key("pillar")
    if let pillar { json.integer(pillar) } else { json.null() }
    json.key("code")
    json.string(code)
    if let fiscalYear {
      json.key("fiscalYear")
      json.integer(fiscalYear.westernYear)
    }
    json.key("kind")
    json.string(kind.rawValue)
    json.key("verdict")
    json.string(verdict.rawValue)
    json.key("severity")
    json.string(severity.rawValue)
    json.key("sheet")
    json.string(sheet)
    if let series {
      json.key("series")
      json.integer(series)
    }
    if let passage {
      json.key("quote")
      json.string(passage.quote)
      json.key("range")
      json.array([passage.range.lowerBound, passage.range.upperBound]) { $0.integer($1) }
    }
    if !readings.isEmpty {
      json.key("readings")
      json.array(readings) { json, reading in
        json.object { json in
          json.key("working")
          json.string(reading.working.text(in: language))
          json.key("holds")
          json.boolean(reading.holds)
        }
      }
    }
    json.key("message")
    json.string(message.text(in: language))
    if !rows.isEmpty {
      json.key("rows")
      json.array(rows) { json, row in
        json.object { json in
          json.key("pillar")
          json.integer(row.pillar)
          json.key("code")
          json.string(row.code)
        }
      }
    }
    source?.write(to: &json)
  }
}
