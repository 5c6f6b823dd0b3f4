import PlanModel

/// What findings are listed under: a row, a measure, a pillar, a sheet, or the plan.
struct FindingSubject: Hashable {
  private let pillar: Int?
  private let code: String?
  private let sheet: String?

  init(_ finding: Finding) {
    pillar = finding.pillar
    code = finding.code
    sheet = finding.pillar == nil ? finding.sheet : nil
  }

  private init(pillar: Int, code: String?) {
    self.pillar = pillar
    self.code = code
    sheet = nil
  }

  /// The parts of a document in the order in which they are read: a pillar, its measures, its rows.
  static func all(in document: PlanDocument) -> [FindingSubject] {
    document.pillars.flatMap { pillar in
      [FindingSubject(pillar: pillar.number, code: nil)]
        + (pillar.measures.map(\.number) + pillar.indicators.map(\.code)).map {
          FindingSubject(pillar: pillar.number, code: $0)
        }
    }
  }

  /// The place with its name, and for a row with the departments that answer for it.
  func heading(in document: PlanDocument, _ phrases: CommandPhrases) -> String {
    switch part(of: document) {
    case .row(let row): phrases.row(row, place: place(phrases))
    case .measure(let measure): phrases.measure(measure)
    case .pillar(let pillar): phrases.pillar(pillar)
    case nil: place(phrases)
    }
  }

  /// A finding's sentence without the place at its beginning, which the heading says.
  func message(of finding: Finding, in document: PlanDocument, _ phrases: CommandPhrases) -> String {
    let message = TerminalText.line(finding.message.text(in: phrases.language))
    var place = place(phrases)
    if case .measure(let measure) = part(of: document) { place = phrases.place(measure) }
    return message.hasPrefix(place + ": ") ? String(message.dropFirst(place.count + 2)) : message
  }

  private func place(_ phrases: CommandPhrases) -> String {
    pillar.map { phrases.place(pillar: $0, code: code) } ?? sheet ?? phrases.wholePlan
  }

  private enum Part {
    case pillar(Pillar)
    case measure(Measure)
    case row(Indicator)
  }

  private func part(of document: PlanDocument) -> Part? {
    guard let found = document.pillars.first(where: { $0.number == pillar }) else { return nil }
    guard let code else { return .pillar(found) }
    return found.indicators.first { $0.code == code }.map { .row($0) }
      ?? found.measures.first { $0.number == code }.map { .measure($0) }
  }
}
