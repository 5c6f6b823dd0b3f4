public import PlanModel

extension RatingRule {
  /// Writes what a list of rules shows of it; the rule itself is its YAML.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(id)
      json.key("version")
      json.string(version)
      json.key("body")
      json.wording(body)
      json.key("title")
      json.wording(title)
      json.key("source")
      json.string(source)
      json.key("note")
      if let note { json.wording(note) } else { json.null() }
      json.key("parameters")
      json.array(parameters) { json, parameter in
        json.object { json in
          json.key("name")
          json.string(parameter.name)
          json.key("value")
          json.string(parameter.value?.description)
          json.key("wording")
          json.wording(parameter.wording)
        }
      }
      json.key("grades")
      json.array(grades) { json, grade in
        json.object { json in
          json.key("letter")
          json.string(grade.letter)
          json.key("wording")
          json.wording(grade.wording)
          json.key("status")
          json.string(grade.status.rawValue)
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func wording(_ wording: Wording) {
    object { json in
      json.key("ja")
      json.string(wording.japanese)
      json.key("en")
      json.string(wording.english)
    }
  }
}
