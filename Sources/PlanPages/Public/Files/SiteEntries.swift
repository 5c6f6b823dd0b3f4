public import PlanModel

/// A file of a site of files, and what it is made of.
public struct SiteEntry: Sendable {
  public let address: PublicAddress
  /// Where it stands below the folder, with slashes.
  public let path: String
  /// Changes whenever the bytes may change.
  public let fingerprint: Fingerprint
  /// Whether making it takes much longer than others.
  public let takesLong: Bool

  init(_ address: PublicAddress, madeOf print: Fingerprint, takesLong: Bool = false) {
    self.address = address
    self.takesLong = takesLong
    var path = ""
    for segment in address.file {
      if !path.isEmpty { path += "/" }
      path += segment
    }
    self.path = path
    fingerprint = print.with(path)
  }
}

extension PublicSite {
  /// Every file of the plan with its fingerprint, so that those whose fingerprint stayed need not be made anew.
  ///
  /// - Parameters:
  ///   - build: names the program that makes the pages; another one makes other pages.
  ///   - languages: of which files are told; each can be done by itself.
  /// - Returns: the files, those of the plan first, then edition by edition.
  public func entries(build: String, in languages: [Language] = Language.allCases) -> [SiteEntry] {
    let prints = plan.editions.compactMap { editionContents($0.id) }.map {
      EditionPrints(of: $0, build: build)
    }
    let all = Dictionary(prints.map { ($0.edition.id, $0) }, uniquingKeysWith: { $1 })
    var whole = Fingerprint()
    for edition in prints { whole.add(edition.listed) }
    // The plan's own page also says how many corrections there are.
    let counts = plan.editions.map { String($0.corrections.count) }.joined(separator: " ")
    let own = planAddresses(in: languages).map { address in
      let print = if case .plan = address.route { whole.with(counts) } else { whole }
      return SiteEntry(address, madeOf: print)
    }
    return own + plan.editions.flatMap { edition in entries(of: edition, in: languages, whole, all) }
  }

  private func entries(
    of edition: PublishedEdition, in languages: [Language], _ listed: Fingerprint,
    _ all: [EditionID: EditionPrints]
  ) -> [SiteEntry] {
    guard let contents = editionContents(edition.id), let prints = all[edition.id] else { return [] }
    let neighbourhood = rowPrints(contents, prints, listed)
    let long = files(of: edition).filter(\.takesLong).map { EditionPart.file($0.name) }
    return addresses(of: edition, in: languages).map { address in
      guard case .edition(_, _, let part) = address.route else {
        return SiteEntry(address, madeOf: listed)
      }
      let print: Fingerprint
      switch part {
      case .indicator(let name), .chart(let name), .drawing(let name, _), .readAloud(let name):
        print = neighbourhood[name] ?? prints.whole
      case .pillar(let number), .pillarDrawing(let number), .print(pillar: .some(let number)):
        print = contents.document.pillars.indices.filter { contents.document.pillars[$0].number == number }
          .reduce(prints.head) { $0.with(prints.pillars[$1]) }
      case .measure(let slug), .measureDrawing(let slug):
        let place = contents.measure(slug: slug)
        let own = place.map { contents.rows.entries(ofPillar: $0.pillarIndex) } ?? []
        print = prints.rows(own.filter { $0.indicator.measure == place?.measure.number }.map(\.name))
          .with(prints.head).with(place.map { prints.words[$0.pillarIndex] } ?? Fingerprint())
      case .department(let number):
        let own = contents.departments[number - 1].entries.map { contents.rows.entries[$0].name }
        print = prints.rows(own).with(prints.head).with(contents.departments[number - 1].name)
      case .comparison(let other):
        let base = other ?? contents.before?.id
        print = prints.whole.with(base.flatMap { all[$0]?.whole } ?? Fingerprint())
      case .file: print = prints.whole.with(settings)
      default: print = prints.whole
      }
      return SiteEntry(address, madeOf: print.with(listed), takesLong: long.contains(part))
    }
  }

  /// For each row what its own page shows: the row, what stands around it, and the other editions that have it.
  private func rowPrints(
    _ contents: EditionContents, _ prints: EditionPrints, _ listed: Fingerprint
  ) -> [String: Fingerprint] {
    let others = plan.editions.filter { $0.id != contents.edition.id }
    let names = others.map { edition in
      Set(edition.document.pillars.flatMap(\.indicators).compactMap { $0.id?.text })
    }
    let entries = contents.rows.entries
    var result: [String: Fingerprint] = [:]
    for (place, entry) in entries.enumerated() {
      var print = prints.rows([entry.name]).with(prints.head)
        .with(prints.words[entry.pillarIndex])
      for neighbour in [place - 1, place + 1] where entries.indices.contains(neighbour) {
        let indicator = entries[neighbour].indicator
        print.add("\(entries[neighbour].name) \(indicator.code) \(indicator.name)")
      }
      for (index, edition) in others.enumerated() where names[index].contains(entry.name) {
        print.add(edition.id.text)
      }
      result[entry.name] = print
    }
    return result
  }
}

/// The fingerprints of an edition's parts.
struct EditionPrints {
  let edition: PublishedEdition
  /// What the frame of its pages shows.
  let head: Fingerprint
  /// What other pages say of it.
  let listed: Fingerprint
  /// All of it.
  let whole: Fingerprint
  /// What the pages of each pillar show besides rows.
  let words: [Fingerprint]
  /// Each pillar with its rows.
  let pillars: [Fingerprint]
  private let rows: [String: Fingerprint]

  init(of contents: EditionContents, build: String) {
    let edition = contents.edition
    self.edition = edition
    var head = Fingerprint()
    for text in [
      build, edition.id.text, edition.name, edition.kind.rawValue, edition.publication.date.description,
    ] {
      head.add(text)
    }
    head.add(edition.reportingYear.westernYear)
    head.add(edition.document.title)
    head.add(edition.document.organization)
    for column in edition.document.columns {
      head.add("\(column.fiscalYear.westernYear) \(column.role.rawValue) \(column.label)")
    }
    head.add(edition.rating?.rule)
    self.head = head
    listed = head.with(contents.document.pillars.map { String($0.indicators.count) }.joined(separator: " "))
    var whole = head.with(edition.documentDigest).with(edition.chainHead)
    let words = contents.document.pillars.indices.map { Self.words(ofPillar: $0, contents) }
    for pillar in words { whole.add(pillar) }
    var rows: [String: Fingerprint] = [:]
    rows.reserveCapacity(contents.rows.entries.count)
    var json = JSONWriter(reservingCapacity: 1 << 14)
    let numbers = Dictionary(
      zip(contents.departments.map(\.name), 1...), uniquingKeysWith: { first, _ in first })
    let revisions = Dictionary(edition.revisions.map { ($0.indicator, $0) }, uniquingKeysWith: { $1 })
    for entry in contents.rows.entries {
      json.removeAll()
      entry.indicator.write(to: &json)
      var row = Fingerprint(of: json.bytes)
      row.add("\(entry.name) \(entry.slug) \(contents.rows.isRepeated(entry))")
      for grade in contents.grades(of: entry) { Self.add(grade, to: &row) }
      for department in entry.indicator.departments { row.add(numbers[department.name] ?? 0) }
      for correction in contents.corrections(of: entry) {
        row.add("\(correction.item) \(correction.wrong) \(correction.right) \(correction.date)")
        row.add(correction.reason)
      }
      if let revision = entry.indicator.id.flatMap({ revisions[$0] }) {
        row.add("\(revision.reason ?? "") \(revision.meeting ?? "") \(revision.date?.description ?? "")")
      }
      whole.add(row)
      rows[entry.name] = row
    }
    self.whole = whole
    self.rows = rows
    self.words = words
    pillars = words.enumerated().map { place, words in
      contents.rows.entries(ofPillar: place).reduce(words) { $0.with(rows[$1.name] ?? whole) }
    }
  }

  /// What a pillar's pages show besides its rows.
  private static func words(ofPillar place: Int, _ contents: EditionContents) -> Fingerprint {
    var json = JSONWriter()
    var bare = contents.document.pillars[place]
    bare.indicators = []
    PlanDocument(title: nil, organization: nil, columns: [], pillars: [bare]).write(to: &json)
    var words = Fingerprint(of: json.bytes)
    for measure in bare.measures {
      words.add(contents.route(of: measure, in: place).map { $0.segments.joined(separator: "/") })
    }
    return words
  }

  private static func add(_ grade: PublishedRating.Grade, to row: inout Fingerprint) {
    row.add(grade.series ?? -1)
    for text in [
      grade.letter, grade.letterBeforeRevision, grade.status, grade.working.japanese, grade.working.english,
      grade.refusal?.japanese, grade.refusal?.english,
    ] {
      row.add(text)
    }
  }

  /// Some rows by the last segments of their addresses; a row without an id counts as the whole edition.
  func rows(_ names: [String]) -> Fingerprint {
    var print = Fingerprint()
    for name in names { print.add(rows[name] ?? whole) }
    return print
  }
}

extension Fingerprint {
  func with(_ text: String) -> Fingerprint {
    var copy = self
    copy.add(text)
    return copy
  }

  func with(_ other: Fingerprint) -> Fingerprint {
    var copy = self
    copy.add(other)
    return copy
  }
}
