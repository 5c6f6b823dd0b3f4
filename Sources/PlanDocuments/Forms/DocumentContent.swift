internal import PlanModel

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
      if form.hasSheets { SheetsContent(source.document.narrowed(to: source.subject)).write(to: &json) }
      json.key("sections")
      json.array(form.sections(source)) { $1.write(to: &$0) }
    }
    return json.bytes
  }

  static func title(of form: DocumentForm, _ source: DocumentSource) -> String {
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
