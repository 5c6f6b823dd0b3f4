import Markup
public import PlanModel

/// The public part of a plan as pages: every file is a function of its published editions.
public struct PublicSite: Sendable {
  public let plan: PublishedPlan
  private let extras: EditionExtras
  private let form: PublicForm
  private let contents: [EditionID: EditionContents]

  /// - Parameters:
  ///   - plan: what is published of it.
  ///   - extras: the files of each edition, and what is read aloud; by default the edition's document alone.
  ///   - form: how the pages reach the reader.
  public init(
    _ plan: PublishedPlan, extras: EditionExtras = EditionExtras(), form: PublicForm = .served
  ) {
    self.plan = plan
    self.extras = extras
    self.form = form
    contents = Dictionary(
      plan.editions.map { ($0.id, EditionContents($0, of: plan)) }, uniquingKeysWith: { $1 })
  }

  func editionContents(_ id: EditionID) -> EditionContents? { contents[id] }

  func files(of edition: PublishedEdition) -> [EditionFile] { extras.files(plan, edition) }

  /// What stands at an address.
  public enum Answer: Hashable, Sendable {
    case file(SiteFile)
    /// The page has another address.
    case moved(to: PublicAddress)
    case missing
  }

  /// What is searched for, and the words to search in.
  public struct Search: Sendable {
    public var typed: String
    public var index: SearchIndex

    public init(typed: String, index: SearchIndex) {
      self.typed = typed
      self.index = index
    }
  }

  /// The words of an edition, made ready for searching; `nil` where it is not published.
  public func searchIndex(of edition: EditionID) -> SearchIndex? {
    contents[edition].map { SearchIndex($0.rows) }
  }

  /// Finds an edition by what stands in an address: its id, or the fiscal year it reports.
  public static func edition(_ name: Substring, of plan: PublishedPlan) -> EditionID? {
    if let id = EditionID(String(name)), plan.edition(id) != nil { return id }
    guard let year = PublicRoute.year(name) else { return nil }
    let ofYear = plan.editions.filter { $0.reportingYear == year }
    return (ofYear.last { $0.kind == .annual } ?? ofYear.last)?.id
  }

  /// Makes the file that belongs to an address of this plan.
  ///
  /// - Parameters:
  ///   - address: one of the plan's own.
  ///   - search: what is searched for, on the page for it.
  /// - Returns: the file, or where else it is, or that there is none.
  /// - Throws: what making a file of an edition throws.
  public func answer(to address: PublicAddress, search: Search? = nil) throws -> Answer {
    let voice = PublicVoice(address.language, here: address.route, form: form)
    switch address.route {
    case .front, .stylesheet, .icon, .searchScript: return .missing
    case .plan: return page(PlanPage.frame(plan, in: voice), nil, at: address, in: voice)
    case .indicator(_, let name, let year): return leadOn(name, year, at: address, in: voice)
    case .edition(_, let id, let part):
      guard let contents = contents[id] else { return .missing }
      return try answer(to: part, contents, search, at: address, in: voice)
    }
  }

  private func page(
    _ frame: PublicFrame?, _ contents: EditionContents?, at address: PublicAddress, in voice: PublicVoice
  ) -> Answer {
    guard let frame else { return .missing }
    return file(
      frame.document(of: contents, plan: plan, in: voice).rendered(), SharedFile.pageType, at: address)
  }

  private func file(_ bytes: [UInt8], _ mediaType: String, at address: PublicAddress) -> Answer {
    .file(SiteFile(path: address.path, mediaType: mediaType, bytes: bytes))
  }

  private func drawing(_ chart: (any Chart)?, at address: PublicAddress) -> Answer {
    guard let chart else { return .missing }
    return file(ChartFile(chart: chart).view().rendered(), "image/svg+xml", at: address)
  }

  private func answer(
    to part: EditionPart, _ contents: EditionContents, _ search: Search?, at address: PublicAddress,
    in voice: PublicVoice
  ) throws -> Answer {
    func page(_ frame: PublicFrame?) -> Answer { self.page(frame, contents, at: address, in: voice) }
    switch part {
    case .overview: return page(EditionPage.frame(contents, in: voice))
    case .pillar(let number): return page(PillarPage.frame(number, contents, in: voice))
    case .pillarDrawing(let number):
      return drawing(PartDrawing.dots(ofPillar: number, contents, in: voice)?.chart(.wide), at: address)
    case .measureDrawing(let slug):
      return drawing(PartDrawing.bars(ofMeasure: slug, contents, in: voice)?.chart(.wide), at: address)
    case .measure(let slug): return page(MeasurePage.frame(slug, contents, in: voice))
    case .indicator(let name), .chart(let name), .drawing(let name, _), .readAloud(let name):
      guard contents.rows.place(of: name) != nil else { return moved(name, part, contents, at: address) }
      return try indicator(name, part, contents, at: address, in: voice)
    case .departments: return page(PublicDepartmentsPage.frame(contents, in: voice))
    case .department(let number): return page(PublicDepartmentsPage.frame(number, contents, in: voice))
    case .revisions: return page(PublicRevisionsPage.frame(contents, in: voice))
    case .corrections: return page(CorrectionsPage.frame(contents, in: voice))
    case .comparison(let other):
      let base = other.map { plan.edition($0) } ?? contents.before
      guard let base, base.id != contents.edition.id else {
        return other == nil ? page(ComparisonPage.frameWithoutBase(in: voice)) : .missing
      }
      return page(ComparisonPage.frame(ComparisonPage.Model(contents, against: base), in: voice))
    case .search:
      let query = SearchIndex.Query(search?.typed ?? "")
      return page(SearchPage.frame(query, search?.index, contents, in: voice))
    case .searchRows:
      return file(SearchScript.rows(of: contents), "text/javascript; charset=utf-8", at: address)
    case .print(let pillar): return page(PrintPage.frame(pillar, contents, in: voice))
    case .method: return page(MethodPage.frame(contents, in: voice))
    case .data: return page(DataPage.frame(extras.files(plan, contents.edition), contents, in: voice))
    case .file(let name):
      guard let found = extras.files(plan, contents.edition).first(where: { $0.name == name }) else {
        return .missing
      }
      return file(try found.bytes(), found.mediaType, at: address)
    }
  }

  private func indicator(
    _ name: String, _ part: EditionPart, _ contents: EditionContents, at address: PublicAddress,
    in voice: PublicVoice
  ) throws -> Answer {
    switch part {
    case .chart:
      guard let chart = try ChartPage.frame(name, contents, in: voice) else { return .missing }
      return file(chart.rendered(), SharedFile.pageType, at: address)
    case .drawing(_, let series):
      return drawing(try ChartPage.drawing(name, series: series, contents, in: voice), at: address)
    case .readAloud:
      guard let text = readAloud(name, contents) else { return .missing }
      return file(Array(text.utf8), "text/plain; charset=utf-8", at: address)
    default:
      return page(
        try PublicIndicatorPage.frame(name, contents, isReadAloud: isReadAloud, in: voice), contents,
        at: address, in: voice)
    }
  }

  /// An indicator in sentences; `nil` where nobody tells them.
  private func readAloud(_ name: String, _ contents: EditionContents) -> String? {
    guard let tell = extras.readAloud, let place = contents.rows.place(of: name) else { return nil }
    let entry = contents.rows.entries[place]
    return tell(entry.indicator, contents.rows.pillar(of: entry))
  }

  /// What the files of editions are made of besides them.
  var settings: String { extras.settings }

  var isReadAloud: Bool { extras.readAloud != nil }

  /// A code in place of an id leads to the page of the id.
  private func moved(
    _ slug: String, _ part: EditionPart, _ contents: EditionContents, at address: PublicAddress
  ) -> Answer {
    guard let entry = contents.rows.entries.first(where: { $0.slug == slug }) else { return .missing }
    let found: EditionPart =
      switch part {
      case .chart: .chart(entry.name)
      case .drawing(_, let series): .drawing(entry.name, series)
      case .readAloud: .readAloud(entry.name)
      default: .indicator(entry.name)
      }
    return .moved(to: PublicAddress(contents.route(found), in: address.language))
  }

  private func has(_ name: String, _ edition: PublishedEdition) -> Bool {
    contents[edition.id]?.rows.place(of: name) != nil
  }

  /// An address without an edition leads to the edition that reports the year, or to the newest that has the row.
  private func leadOn(
    _ name: String, _ year: FiscalYear?, at address: PublicAddress, in voice: PublicVoice
  ) -> Answer {
    let editions = plan.editions.filter { year == nil || $0.reportingYear == year }
    let found =
      editions.last { $0.kind == .annual && has(name, $0) } ?? editions.last { has(name, $0) }
    guard let found else { return .missing }
    let route = PublicRoute.edition(plan.id, found.id, .indicator(name))
    guard form == .files else { return .moved(to: PublicAddress(route, in: address.language)) }
    var frame = PublicFrame(
      title: voice.words.leadsOn, kind: "part-page",
      main: .several([
        element(.h1) { voice.words.leadsOn },
        element(.p) { element(.a, voice.link(route), voice.planLanguage) { found.name } },
      ]))
    frame.leadsOn = route
    return page(frame, nil, at: address, in: voice)
  }
}
