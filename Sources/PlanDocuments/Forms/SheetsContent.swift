internal import PlanModel
internal import PlanPages

/// The sheets of 資料１ as their template takes them.
struct SheetsContent {
  private let contents: PlanContents

  init(_ document: PlanDocument) {
    contents = PlanContents(document: document)
  }

  func write(to json: inout JSONWriter) {
    json.key("sheets")
    json.array(contents.sheets.compactMap { SheetPage.Model($0.number, of: contents) }) { json, sheet in
      json.object { json in
        json.printable("label", PrintedForm.wide(sheet.sheet.label))
        json.key("parts")
        json.array(sheet.parts) { write($1, to: &$0) }
      }
    }
  }

  private func write(_ part: SheetPage.Model.Part, to json: inout JSONWriter) {
    json.object { json in
      json.key("pillar")
      json.object { json in
        json.member("number", PrintedForm.wide(String(part.pillar.number)))
        json.printable("title", part.pillar.title)
        json.printable("tag", part.pillar.tag)
      }
      json.member("kind", part.kinds.count > 1 ? "both" : part.kinds.first?.rawValue ?? "activity")
      json.key("columns")
      json.array(part.columns) { json, column in
        json.object { json in
          json.member("role", column.role)
          json.printable("label", column.printedLabel)
          json.years("year", column.fiscalYear)
        }
      }
      if let year = part.target?.fiscalYear {
        json.key("target")
        json.object { json in
          json.printable("label", contents.document.label(year, .target) ?? TableWords.role(.target))
          json.years("year", year)
        }
      }
      if let year = part.entries.first?.indicator.analysis.fiscalYear { json.years("analysisYear", year) }
      json.key("groups")
      json.array(part.groups) { write($1, columns: part.columns, to: &$0) }
      json.key("notes")
      json.array(part.notes) { json, note in
        json.object { json in
          json.printable("mark", note.mark)
          json.printable("text", note.text)
        }
      }
    }
  }

  private func write(_ group: MeasureGroup, columns: [SheetColumn], to json: inout JSONWriter) {
    json.object { json in
      json.key("measure")
      switch group.box {
      case .measure(let measure): measure.writePrinted(to: &json)
      case .named(let number):
        Measure(number: number, title: "", issue: nil, direction: nil).writePrinted(to: &json)
      case .none: json.null()
      }
      json.key("rows")
      json.array(group.entries) { json, entry in
        entry.indicator.writePrinted(to: &json, columns: columns)
      }
    }
  }
}

extension Measure {
  fileprivate func writePrinted(to json: inout JSONWriter) {
    json.object { json in
      json.printable("number", PrintedForm.wide(number))
      json.printable("title", title)
      json.printable("issue", issue)
      json.printable("direction", direction)
    }
  }
}

extension Indicator {
  fileprivate func writePrinted(to json: inout JSONWriter, columns: [SheetColumn]) {
    let isPair = series.count > 1
    json.object { json in
      json.member("kind", kind)
      json.printable("code", code)
      json.printable("name", name)
      json.key("marks")
      json.strings(footnotes.map(PrintableText.clean))
      json.key("values")
      json.array(columns) { json, column in
        PrintedCell(column.cell(of: self), isPair: isPair).write(to: &json)
      }
      json.key("target")
      json.object { json in
        json.key("original")
        PrintedCell(target.original, isPair: isPair).write(to: &json)
        json.key("revised")
        if let revised = target.revised {
          PrintedCell(revised, isPair: isPair).write(to: &json)
        } else {
          json.null()
        }
      }
      json.printable("analysis", analysis.text)
      json.key("departments")
      json.array(departments) { json, department in
        json.object { json in
          json.printable("name", department.name)
          json.printable("former", department.formerName)
        }
      }
    }
  }
}
