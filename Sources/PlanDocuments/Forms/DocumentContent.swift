internal import PlanModel
internal import PlanPages

/// What a form's template is given: JSON that is the same for the same edition.
enum DocumentContent {
  static func bytes(of form: DocumentForm, _ source: DocumentSource) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 1 << 16)
    json.object { json in
      json.printable("title", title(of: form, source))
      json.printable("plan", source.document.title ?? "")
      json.printable("organization", source.document.organization ?? "")
      json.key("edition")
      json.object { json in
        json.printable("name", source.edition)
        json.key("draft")
        json.boolean(source.isDraft)
      }
      json.key("date")
      if let day = source.day {
        json.array([day.year, day.month, day.day]) { $0.integer($1) }
      } else {
        json.null()
      }
      if let subject = source.subject {
        json.key("subject")
        json.object { json in
          if case .department(let name) = subject {
            json.printable("department", name)
          } else {
            json.printable("indicator", subject.name)
          }
        }
      }
      SheetsContent(source.document.narrowed(to: source.subject), reasons: source.revisionReasons).write(
        to: &json)
      if form.scope == .corrections { corrections(of: source, to: &json) }
      findings(of: source, to: &json)
      if let comments = source.comments { comments.write(to: &json) }
    }
    return json.bytes
  }

  private static func corrections(of source: DocumentSource, to json: inout JSONWriter) {
    var sheets: [IndicatorID: String] = [:]
    for row in source.document.pillars.flatMap(\.indicators) {
      if let id = row.id { sheets[id] = row.sheet }
    }
    json.key("corrections")
    json.array(source.corrections) { json, correction in
      json.object { json in
        json.printable("sheet", PrintedForm.wide(sheets[correction.indicator] ?? ""))
        json.printable("place", place(correction.place))
        json.printable("name", correction.name)
        json.printable("item", correction.item)
        json.printable("wrong", correction.wrong)
        json.printable("right", correction.right)
        json.printable("reason", correction.reason)
        json.key("editions")
        json.strings(correction.editions.map(PrintableText.clean))
      }
    }
  }

  private static func findings(of source: DocumentSource, to json: inout JSONWriter) {
    json.key("findings")
    json.array(source.findings) { json, finding in
      json.object { json in
        json.printable("place", place(finding.place))
        json.printable("message", finding.message)
      }
    }
  }

  /// 柱２ Ⅰ-ⅲ for `2:Ⅰ-ⅲ`.
  static func place(_ place: String) -> String {
    let parts = place.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return place }
    return "柱\(PrintedForm.wide(String(parts[0])))　\(parts[1])"
  }

  private static func title(of form: DocumentForm, _ source: DocumentSource) -> String {
    let parts = [source.document.title ?? "", form.title.japanese, source.edition].filter { !$0.isEmpty }
    return parts.joined(separator: "　") + (source.isDraft ? "（案）" : "")
  }
}

extension JSONWriter {
  /// Writes both forms of a year: 2023年度, 令和5年度.
  mutating func years(_ key: StaticString, _ year: FiscalYear) {
    self.key(key)
    object { json in
      json.member("western", "\(year.westernYear)年度")
      json.member("era", year.japaneseName)
    }
  }
}
