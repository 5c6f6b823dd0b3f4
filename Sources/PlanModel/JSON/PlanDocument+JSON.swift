extension PlanDocument {
  /// Whether identifiers are written too.
  public enum Naming: Sendable {
    /// As sheets name things: by pillar and code.
    case asPrinted
    /// With the indicators' identifiers, where they have some.
    case withIdentifiers
  }

  /// Writes the document as `plan-document/1`.
  ///
  /// - Parameters:
  ///   - json: where to.
  ///   - naming: whether identifiers are written too.
  ///   - more: writes members that stand behind the document's own.
  public func write(
    to json: inout JSONWriter, naming: Naming = .asPrinted, more: (inout JSONWriter) -> Void = { _ in }
  ) {
    json.object { json in
      json.key("schema")
      json.string("plan-document/1")
      json.key("title")
      json.string(title)
      json.key("organization")
      json.string(organization)
      json.key("columns")
      json.array(columns) { $1.write(to: &$0) }
      json.key("pillars")
      json.array(pillars) { $1.write(to: &$0, naming: naming) }
      more(&json)
    }
  }
}

extension Column {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("fiscalYear")
      json.integer(fiscalYear.westernYear)
      json.key("role")
      json.string(role.rawValue)
      json.key("label")
      json.string(label)
    }
  }
}

extension Pillar {
  func write(to json: inout JSONWriter, naming: PlanDocument.Naming) {
    json.object { json in
      json.key("number")
      json.integer(number)
      json.key("title")
      json.string(title)
      json.key("tag")
      json.string(tag)
      json.key("measures")
      json.array(measures) { $1.write(to: &$0) }
      json.key("indicators")
      json.array(indicators) { $1.write(to: &$0, naming: naming) }
      json.key("footnotes")
      json.array(footnotes) { $1.write(to: &$0) }
      source?.write(to: &json)
    }
  }
}

extension Measure {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("number")
      json.string(number)
      json.key("title")
      json.string(title)
      json.key("issue")
      json.string(issue)
      json.key("direction")
      json.string(direction)
      source?.write(to: &json)
    }
  }
}

extension Footnote {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("sheet")
      json.string(sheet)
      json.key("mark")
      json.string(mark)
      json.key("text")
      json.string(text)
      source?.write(to: &json)
    }
  }
}

extension Source {
  /// Writes the member `source`.
  func write(to json: inout JSONWriter) {
    json.key("source")
    json.object { json in
      json.key("file")
      json.string(file)
      json.key("lines")
      json.array([firstLine, lastLine]) { $0.integer($1) }
      guard let characters else { return }
      json.key("characters")
      json.array([characters.begin, characters.end]) { $0.integer($1) }
    }
  }
}
