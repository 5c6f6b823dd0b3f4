public import PlanModel

/// What a document is about where it does not print the whole plan.
public enum DocumentSubject: Hashable, Sendable {
  /// The pillar's number and the row's code.
  case indicator(pillar: Int, code: String, id: IndicatorID?)
  /// By its name as the edition prints it.
  case department(String)

  /// As registers name it: the indicator's id, or the department's name.
  public var name: String {
    switch self {
    case .indicator(let pillar, let code, let id): id?.text ?? "\(pillar):\(code)"
    case .department(let name): name
    }
  }

  func covers(_ row: Indicator, of pillar: Pillar) -> Bool {
    switch self {
    case .indicator(let number, let code, _): pillar.number == number && row.code == code
    case .department(let name): row.departments.contains { $0.name == name }
    }
  }
}

extension PlanDocument {
  /// Finds rows by what a person types: pillar and code (`2:Ⅰ-ⅲ`, `2:i-iii`), the code alone, the name, or the id.
  public func subjects(named text: String) -> [DocumentSubject] {
    let code = FoldedText(code: text)
    let name = FoldedText(text)
    let rows = pillars.flatMap { pillar in pillar.indicators.map { (pillar.number, $0) } }
    for fits in [
      rows.filter { $0.1.id?.text == text },
      rows.filter { FoldedText(code: "\($0.0):\($0.1.code)") == code },
      rows.filter { FoldedText(code: $0.1.code) == code }, rows.filter { FoldedText($0.1.name) == name },
    ] where !fits.isEmpty {
      return fits.map { .indicator(pillar: $0.0, code: $0.1.code, id: $0.1.id) }
    }
    return []
  }

  /// The departments in the order that they are printed first.
  public var departmentNames: [String] {
    var seen: Set<String> = []
    return pillars.flatMap(\.indicators).flatMap(\.departments).map(\.name).filter {
      seen.insert($0).inserted
    }
  }

  /// Only the rows that a subject covers, with their measures, and the notes that they bear.
  func narrowed(to subject: DocumentSubject?) -> PlanDocument {
    guard let subject else { return self }
    var document = self
    document.pillars = pillars.compactMap { pillar in
      var pillar = pillar
      pillar.indicators = pillar.indicators.filter { subject.covers($0, of: pillar) }
      guard !pillar.indicators.isEmpty else { return nil }
      let measures = Set(pillar.indicators.compactMap(\.measure))
      pillar.measures = pillar.measures.filter { measures.contains($0.number) }
      pillar.footnotes = pillar.footnotes.filter { note in
        pillar.indicators.contains { $0.sheet == note.sheet && $0.marks.contains(note.mark) }
      }
      return pillar
    }
    return document
  }
}

extension Indicator {
  /// The marks on the name, the values and the targets.
  var marks: [String] {
    let cells = values.map(\.cell) + [target.original] + (target.revised.map { [$0] } ?? [])
    return footnotes + cells.flatMap(\.footnotes)
  }
}
