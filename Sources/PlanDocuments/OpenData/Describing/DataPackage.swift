import PlanModel

/// datapackage.json: the description by which Frictionless tools read and check the tables.
struct DataPackage {
  let edition: DataEdition
  let settings: OpenDataSettings
  let tables: [(table: DataTable, file: OpenDataFile)]

  func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("$schema")
      json.string("https://datapackage.org/profiles/2.0/datapackage.json")
      json.key("name")
      json.string(Self.name(edition, settings))
      json.text("title", edition.fullTitle)
      json.text("description", edition.summary)
      if !edition.name.isEmpty { json.text("version", edition.name) }
      if let date = edition.edition?.publication?.date {
        json.key("created")
        json.string("\(date)T00:00:00+09:00")
      }
      json.key("licenses")
      json.array([settings.licence]) { json, licence in
        json.object { json in
          json.key("name")
          json.string(licence.rawValue)
          json.key("title")
          json.string(licence.title)
          json.key("path")
          json.string(licence.address)
        }
      }
      writeContributors(&json)
      json.key("keywords")
      json.strings(["計画", "指標", "行政評価"])
      writeFacts(&json)
      json.key("resources")
      json.array(tables) { json, described in
        json.object { writeResource(described.table, described.file, &$0) }
      }
    }
    json.newline()
    return json.bytes
  }

  /// A name of letters, digits and dashes, from the code of the municipality, the plan's year and kind.
  static func name(_ edition: DataEdition, _ settings: OpenDataSettings) -> String {
    (["plan", settings.municipality?.digits, edition.reportingYear.map { "fy\($0.westernYear)" }]
      + [edition.isDraft ? "draft" : nil]).compactMap { $0 }.joined(separator: "-")
  }

  private func writeContributors(_ json: inout JSONWriter) {
    guard !edition.organization.isEmpty else { return }
    json.key("contributors")
    json.array([edition.organization]) { json, name in
      json.object { json in
        json.text("title", name)
        if let mail = settings.contactMail { json.text("email", mail) }
        json.key("roles")
        json.strings(["publisher"])
      }
    }
    if let contact = settings.contact { json.text("contact", contact) }
  }

  /// What Frictionless has no word for.
  private func writeFacts(_ json: inout JSONWriter) {
    if let code = settings.municipality {
      json.text("municipalityCode", code.digits)
    }
    guard let frozen = edition.edition else { return }
    json.text("edition", frozen.name)
    json.key("draft")
    json.boolean(edition.isDraft)
    json.text("documentDigest", frozen.documentDigest)
    json.text("chainHead", frozen.chainHead)
  }

  private func writeResource(_ table: DataTable, _ file: OpenDataFile, _ json: inout JSONWriter) {
    json.text("name", table.name)
    json.text("type", "table")
    json.text("path", file.name)
    json.text("title", table.title.japanese)
    json.text("description", "\(table.about.japanese) \(table.about.english)")
    json.text("format", "csv")
    json.text("mediatype", "text/csv")
    json.text("encoding", "utf-8")
    json.key("bytes")
    json.integer(file.bytes.count)
    json.text("hash", "sha256:\(file.digest)")
    json.key("dialect")
    json.object { $0.text("lineTerminator", "\r\n") }
    json.key("schema")
    json.object { json in
      json.key("fields")
      json.array(table.columns) { json, column in json.object { Self.writeField(column, &$0) } }
      json.key("missingValues")
      json.strings([""])
      if !table.primaryKey.isEmpty {
        json.key("primaryKey")
        json.strings(table.primaryKey.map(table.title(of:)))
      }
      if !table.foreignKeys.isEmpty { writeForeignKeys(of: table, &json) }
    }
  }

  private func writeForeignKeys(of table: DataTable, _ json: inout JSONWriter) {
    json.key("foreignKeys")
    json.array(table.foreignKeys) { json, key in
      json.object { json in
        json.key("fields")
        json.strings(key.columns.map(table.title(of:)))
        json.key("reference")
        json.object { json in
          json.text("resource", key.table)
          json.key("fields")
          let referenced = tables.first { $0.table.name == key.table }
          json.strings(key.referenced.map { referenced?.table.title(of: $0) ?? $0 })
        }
      }
    }
  }

  private static func writeField(_ column: DataColumn, _ json: inout JSONWriter) {
    json.text("name", column.title)
    let type =
      switch column.kind {
      case .text: "string"
      case .integer: "integer"
      case .number: "number"
      case .date: "date"
      }
    json.text("type", type)
    json.text("description", "\(column.about.japanese) \(column.about.english)")
    guard column.isRequired || !column.choices.isEmpty else { return }
    json.key("constraints")
    json.object { json in
      if column.isRequired {
        json.key("required")
        json.boolean(true)
      }
      if !column.choices.isEmpty {
        json.key("enum")
        json.strings(column.choices)
      }
    }
  }
}

extension DataTable {
  /// The head of a column by its name.
  func title(of name: String) -> String { columns.first { $0.name == name }?.title ?? name }
}

extension JSONWriter {
  /// A member whose value is a text.
  mutating func text(_ key: StaticString, _ text: String) {
    self.key(key)
    string(text)
  }
}
