import PlanModel

/// csv-metadata.json: the description by which tools of the W3C's CSV on the Web read and check the tables.
struct TabularMetadata {
  let edition: DataEdition
  let settings: OpenDataSettings
  let tables: [(table: DataTable, file: OpenDataFile)]

  func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("@context")
      json.array([true, false]) { json, isAddress in
        if isAddress {
          json.string("http://www.w3.org/ns/csvw")
        } else {
          json.object { $0.text("@language", "ja") }
        }
      }
      json.text("dc:title", edition.fullTitle)
      json.text("dc:description", edition.summary)
      json.text("dc:publisher", edition.organization)
      json.key("dc:license")
      json.object { $0.text("@id", settings.licence.address) }
      if let date = edition.edition?.publication?.date { json.text("dc:issued", date.description) }
      json.key("tables")
      json.array(tables) { json, described in
        json.object { write(described.table, described.file, &$0) }
      }
    }
    json.newline()
    return json.bytes
  }

  private func write(_ table: DataTable, _ file: OpenDataFile, _ json: inout JSONWriter) {
    json.text("url", file.name)
    json.text("dc:title", table.title.japanese)
    json.text("dc:description", table.about.japanese)
    json.key("tableSchema")
    json.object { json in
      json.key("columns")
      json.array(table.columns) { json, column in json.object { Self.write(column, &$0) } }
      if !table.primaryKey.isEmpty {
        json.key("primaryKey")
        json.strings(table.primaryKey)
      }
      guard !table.foreignKeys.isEmpty else { return }
      json.key("foreignKeys")
      json.array(table.foreignKeys) { json, key in
        json.object { json in
          json.key("columnReference")
          json.strings(key.columns)
          json.key("reference")
          json.object { json in
            json.text("resource", tables.first { $0.table.name == key.table }?.file.name ?? key.table)
            json.key("columnReference")
            json.strings(key.referenced)
          }
        }
      }
    }
  }

  private static func write(_ column: DataColumn, _ json: inout JSONWriter) {
    json.text("name", column.name)
    json.text("titles", column.title)
    json.text("dc:description", "\(column.about.japanese) \(column.about.english)")
    switch column.kind {
    case .text where column.choices.isEmpty: json.text("datatype", "string")
    case .text:
      json.key("datatype")
      json.object { json in
        json.text("base", "string")
        json.text("format", column.choices.joined(separator: "|"))
      }
    case .integer: json.text("datatype", "integer")
    case .number: json.text("datatype", "decimal")
    case .date: json.text("datatype", "date")
    }
    if column.isRequired {
      json.key("required")
      json.boolean(true)
    }
  }
}
