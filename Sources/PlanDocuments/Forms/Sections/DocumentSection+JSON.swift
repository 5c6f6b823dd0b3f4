internal import PlanModel

/// What a template is given of a section.
extension DocumentSection {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("above")
      json.strings(above.map { PrintableText.clean($0.text) })
      json.printable("title", title.text)
      json.key("ofForm")
      json.boolean(title.isOfForm)
      json.printable("label", label)
      json.printable("lead", lead)
      json.key("blocks")
      json.array(blocks) { $1.write(to: &$0) }
    }
  }
}

extension DocumentSection.Title {
  var isOfForm: Bool {
    switch self {
    case .ofForm: true
    case .subject: false
    }
  }
}

extension DocumentSection.Block {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .table(let table):
        json.member("kind", "table")
        table.write(to: &json)
      case .text(let head, let paragraphs):
        json.member("kind", "text")
        json.printable("head", head.text)
        json.key("paragraphs")
        json.array(paragraphs) { json, paragraph in
          json.object { json in
            json.printable("label", paragraph.label?.text)
            json.printable("text", paragraph.text)
          }
        }
      case .chart(let chart):
        json.member("kind", "chart")
        chart.write(to: &json)
      case .notes(let notes):
        json.member("kind", "notes")
        json.key("notes")
        json.strings(notes.map { PrintableText.clean($0.text) })
      case .empty(let text):
        json.member("kind", "empty")
        json.printable("text", text)
      }
    }
  }
}

extension DocumentTable {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("name", name)
    json.key("columns")
    json.array(columns) { json, column in
      json.object { json in
        json.member("part", column.part)
        json.printable("head", column.head)
        json.member("align", column.alignment.rawValue)
      }
    }
    json.key("rows")
    json.array(rows) { json, row in
      switch row {
      case .band(let lines, _):
        json.object { json in
          json.key("band")
          json.strings(lines.map(PrintableText.clean))
        }
      case .cells(let cells): json.array(cells) { $1.write(to: &$0) }
      }
    }
  }
}

extension DocumentCell {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      if let room {
        json.key("room")
        json.raw(FormSettings.short(room))
      }
      json.key("lines")
      json.array(lines.filter(\.isPrinted)) { json, line in
        json.object { json in
          json.member("weight", line.weight.rawValue)
          switch line.content {
          case .text(let text, let marks, _):
            json.printable("text", text)
            json.key("marks")
            json.strings(marks.map(PrintableText.clean))
          case .value(let cell, let indicator):
            json.key("value")
            PrintedCell(cell, isPair: indicator.series.count > 1).write(to: &json)
          }
        }
      }
    }
  }
}

extension DocumentCell.Line {
  /// What is only said has no text.
  var isPrinted: Bool {
    switch content {
    case .text(let text, _, _): !text.isEmpty
    case .value: true
    }
  }
}

extension DocumentChart {
  fileprivate func write(to json: inout JSONWriter) {
    json.printable("title", title)
    json.printable("unit", unit)
    json.key("points")
    json.array(points) { json, point in
      json.object { json in
        json.member("kind", point.kind.rawValue)
        json.key("year")
        json.integer(point.year.westernYear)
        json.member("era", point.year.japaneseName)
        // As text: a template makes exact decimals of it.
        json.key("amount")
        json.string(point.amount?.description)
      }
    }
  }
}
