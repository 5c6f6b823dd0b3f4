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
    json.key("message")
    json.string(message.text(in: language))
    source?.write(to: &json)
  }
}
