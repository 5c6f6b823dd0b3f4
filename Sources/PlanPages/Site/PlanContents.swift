package import PlanModel
import PlanRatings

/// The plan with what pages need to find: its sheets, its rows with their addresses, and what concerns each.
package struct PlanContents: Sendable {
  let shown: ShownPlan
  let place: PlanPlace
  package let document: PlanDocument
  /// Those that nobody has answered.
  let findings: [Finding]
  /// Those that somebody has said may stay, with the reason.
  let answered: [(finding: Finding, answer: Plan.FindingAnswer)]
  let answers: FindingAnswers
  let printed: [PrintedText]
  package let sheets: [Sheet]
  /// Every indicator, in the order of the pillars and of print.
  let entries: [Entry]
  /// The grades by the rule that the plan's owner has chosen; `nil` until then.
  private(set) var rating: ShownRating?
  /// Why the chosen rule cannot be read.
  private(set) var ruleFault: Wording?
  /// What was said in meetings.
  let comments: CommentRegister
  /// How many findings ask for what.
  let counts: CheckCounts
  /// The first row of each code, by its place among the entries.
  private let rows: [Place: Int]
  /// How many rows of a pillar have a code and a name.
  private let sameNames: [RowName: Int]
  /// The places of each pillar's entries, which follow one another.
  private let pillarRows: [Range<Int>]
  /// The places of each sheet's entries.
  private let sheetRows: [[Int]]
  /// The place of each entry by the last segment of its address.
  private let places: [String: Int]

  /// A printed sheet.
  package struct Sheet: Hashable {
    /// Its place among the sheets, from 1.
    package let number: Int
    /// As the indicators carry it; may be empty.
    package let label: String
  }

  /// An indicator in its place.
  package struct Entry: Sendable {
    let pillarIndex: Int
    package let indicator: Indicator
    /// Pillar and code as they stood in addresses before indicators had ids; still led on from.
    let slug: String
    /// The columns its row has; `nil` where only the document is known.
    let columns: [Plan.ColumnKey]?
    let sheet: Int
    /// The places, in `findings`, of those that concern it.
    let findings: [Int]

    /// The last segment of its address.
    var name: String { indicator.id?.text ?? slug }
  }

  package init(_ shown: ShownPlan) {
    self.shown = shown
    place = PlanPlace(id: shown.id, day: shown.asOf?.dayInJapan)
    document = shown.document
    let answers = FindingAnswers(shown.plan)
    self.answers = answers
    let findings = shown.findings.filter { answers[$0] == nil }
    self.findings = findings
    answered = shown.findings.compactMap { finding in answers[finding].map { (finding, $0) } }
    printed = shown.printed
    counts = CheckCounts(findings)
    comments = CommentRegister(shown.plan)

    var numbers: [String: Int] = [:]
    var sheets: [Sheet] = []
    var entries: [Entry] = []
    var pillarRows: [Range<Int>] = []
    var sheetRows: [[Int]] = []
    var slugs = SlugMaker()
    let concerns = Dictionary(grouping: findings.indices) { Place(findings[$0]) }
    for (pillarIndex, pillar) in shown.document.pillars.enumerated() {
      pillarRows.append(entries.count..<(entries.count + pillar.indicators.count))
      for indicator in pillar.indicators {
        let number = numbers[indicator.sheet] ?? sheets.count + 1
        if number > sheets.count {
          numbers[indicator.sheet] = number
          sheets.append(Sheet(number: number, label: indicator.sheet))
          sheetRows.append([])
        }
        sheetRows[number - 1].append(entries.count)
        entries.append(
          Entry(
            pillarIndex: pillarIndex, indicator: indicator,
            slug: slugs.slug(pillar: pillar.number, code: indicator.code),
            columns: Self.columns(of: indicator, in: shown), sheet: number,
            findings: concerns[Place(pillar: pillar.number, code: indicator.code)] ?? []))
      }
    }
    self.sheets = sheets
    self.entries = entries
    self.pillarRows = pillarRows
    self.sheetRows = sheetRows
    places = Dictionary(zip(entries.map(\.name), 0...), uniquingKeysWith: { first, _ in first })
    sameNames = Dictionary(
      entries.map { (RowName($0, in: shown.document), 1) }, uniquingKeysWith: +)
    rows = Dictionary(
      zip(
        entries.map { Place(pillar: shown.document.pillars[$0.pillarIndex].number, code: $0.indicator.code) },
        0...),
      uniquingKeysWith: { first, _ in first })
    do {
      rating = try shown.plan.chosenRule().map(rating(by:))
    } catch {
      ruleFault =
        (error as? RuleFileError)?.message ?? Wording(japanese: "\(error)", english: "\(error)")
    }
  }

  /// Whether what is typed on its pages can be recorded.
  var acceptsForms: Bool { shown.acceptsForms && shown.asOf == nil }

  /// Of a document alone, without the plan that it was cut from.
  package init(document: PlanDocument) {
    var generator = SystemRandomNumberGenerator()
    self.init(ShownPlan(plan: Plan(id: .random(using: &generator)), document: document))
  }

  private static func columns(of indicator: Indicator, in shown: ShownPlan) -> [Plan.ColumnKey]? {
    guard let kept = indicator.id.flatMap({ shown.plan.indicators[$0] }) else { return nil }
    return kept.placement.columns
      ?? shown.document.columns.filter { $0.role != .target }
      .map { Plan.ColumnKey(fiscalYear: $0.fiscalYear, role: $0.role) }
  }

  private struct RowName: Hashable {
    let pillar: Int
    let code: String
    let name: String

    init(_ entry: Entry, in document: PlanDocument) {
      pillar = document.pillars[entry.pillarIndex].number
      code = entry.indicator.code
      name = entry.indicator.name
    }
  }

  /// Whether another indicator of the same pillar has the same code and name.
  func isRepeated(_ entry: Entry) -> Bool { sameNames[RowName(entry, in: document), default: 0] > 1 }

  /// What a finding names.
  private struct Place: Hashable {
    var pillar: Int?
    var code: String?

    init(pillar: Int?, code: String?) {
      self.pillar = pillar
      self.code = code
    }

    init(_ finding: Finding) {
      self.init(pillar: finding.pillar, code: finding.code)
    }
  }

  /// The plan's title where the sheets print one.
  var title: String? {
    document.title.flatMap { $0.isEmpty ? nil : $0 }
  }

  func pillar(of entry: Entry) -> Pillar {
    document.pillars[entry.pillarIndex]
  }

  /// The rows of a pillar, in printed order.
  func entries(ofPillar index: Int) -> ArraySlice<Entry> { entries[pillarRows[index]] }

  /// The rows on a sheet, in printed order.
  func entries(onSheet number: Int) -> [Entry] { sheetRows[number - 1].map { entries[$0] } }

  func measure(of entry: Entry) -> Measure? {
    guard let number = entry.indicator.measure else { return nil }
    return pillar(of: entry).measures.first { $0.number == number }
  }

  /// The places of the findings that name a pillar, or one of its measures.
  func findings(pillar: Int, measure: String?) -> [Int] {
    findings.indices.filter { findings[$0].pillar == pillar && findings[$0].code == measure }
  }

  /// The place among the entries of the one that an address names.
  func place(of name: String) -> Int? { places[name] }

  /// The row that a pillar's number and a code name.
  func entry(pillar: Int, code: String) -> Entry? {
    rows[Place(pillar: pillar, code: code)].map { entries[$0] }
  }

  /// Places of findings: what somebody must look at, then what is worth knowing, then what agrees.
  func inOrderOfWeight(_ places: [Int]) -> [Int] {
    places.filter { findings[$0].needsLook }
      + places.filter { findings[$0].isDoubt && !findings[$0].needsLook }
      + places.filter { !findings[$0].isDoubt }
  }
}
