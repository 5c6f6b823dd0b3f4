extension Indicator {
  /// Writes the row as it stands in a plan document, with its identifier where it has one.
  public func write(to json: inout JSONWriter) { write(to: &json, naming: .withIdentifiers) }

  func write(to json: inout JSONWriter, naming: PlanDocument.Naming) {
    json.object { json in
      if naming == .withIdentifiers { json.member("id", id) }
      json.key("sheet")
      json.string(sheet)
      json.key("kind")
      json.string(kind.rawValue)
      json.key("code")
      json.string(code)
      json.key("name")
      json.string(name)
      json.key("measure")
      json.string(measure)
      json.key("series")
      json.array(series) { json, series in
        json.object { json in
          json.key("name")
          json.string(series.name)
          json.key("unit")
          json.string(series.unit)
        }
      }
      json.key("cumulative")
      json.boolean(cumulative)
      json.key("footnotes")
      json.strings(footnotes)
      json.key("values")
      json.array(values) { json, value in
        json.object { json in
          json.key("fiscalYear")
          json.integer(value.fiscalYear.westernYear)
          json.key("role")
          json.string(value.role.rawValue)
          value.cell.writeMembers(to: &json)
        }
      }
      json.key("target")
      target.write(to: &json)
      json.key("analysis")
      json.object { json in
        json.key("fiscalYear")
        json.integer(analysis.fiscalYear.westernYear)
        json.key("text")
        json.string(analysis.text)
      }
      json.key("departments")
      json.array(departments) { json, department in
        json.object { json in
          json.key("name")
          json.string(department.name)
          json.key("formerName")
          json.string(department.formerName)
        }
      }
      source?.write(to: &json)
    }
  }
}

extension Target {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("fiscalYear")
      json.integer(fiscalYear.westernYear)
      json.key("original")
      json.object { original.writeMembers(to: &$0) }
      json.key("revised")
      if let revised {
        json.object { revised.writeMembers(to: &$0) }
      } else {
        json.null()
      }
    }
  }
}

extension Cell {
  func writeMembers(to json: inout JSONWriter) {
    json.key("printed")
    json.string(printed)
    json.key("state")
    json.string(state.rawValue)
    json.key("amounts")
    json.array(amounts) { $0.amount($1) }
    json.key("footnotes")
    json.strings(footnotes)
    if finality == .provisional { json.member("finality", finality) }
    json.member("reason", reason)
    json.member("expected", expected)
    source?.write(to: &json)
  }
}
