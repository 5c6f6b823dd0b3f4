public import PlanModel

extension Sequence where Element == TableFileCheck {
  /// Writes what was found in files as `open-data-check/1`.
  public func write(to json: inout JSONWriter, in language: Language) {
    json.object { json in
      json.text("schema", "open-data-check/1")
      json.key("files")
      json.array(self) { json, check in json.object { check.writeMembers(to: &$0, in: language) } }
    }
  }
}

extension TableFileCheck {
  fileprivate func writeMembers(to json: inout JSONWriter, in language: Language) {
    json.text("file", file)
    json.key("holds")
    json.boolean(holds)
    json.key("items")
    json.array(CheckItem.allCases) { json, item in
      json.object { json in
        json.text("item", item.rawValue)
        json.text("title", item.title.text(in: language))
        json.key("holds")
        json.boolean(holds(item))
      }
    }
    json.key("findings")
    json.array(findings) { json, finding in
      json.object { json in
        json.text("item", finding.item.rawValue)
        json.text("severity", finding.severity.rawValue)
        json.key("sheet")
        json.string(finding.sheet)
        json.key("cells")
        json.strings(finding.cells)
        json.key("count")
        json.integer(finding.count)
        json.key("seen")
        json.string(finding.seen)
        json.text("message", finding.message.text(in: language))
        json.text("mending", finding.mending.text(in: language))
      }
    }
  }
}
