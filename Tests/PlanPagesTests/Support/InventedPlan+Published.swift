import PlanModel
import PlanPages

extension InventedPlan {
  /// Two editions of the plan, the later one with a correction.
  var published: PublishedPlan {
    get throws {
      let document = Importing(self.document).document
      let editions = [
        Self.edition("e2022", "令和4年度版", 2022, of: Self.earlier(document)),
        Self.edition("e2023", "令和5年度版", 2023, of: document, corrections: [try Self.correction(in: document)]),
      ]
      guard let plan = PublishedPlan(id: Self.id, editions: editions) else { throw Missing() }
      return plan
    }
  }

  struct Missing: Error {}

  /// Files in a folder too, and a sentence to read aloud.
  static let extras = EditionExtras(
    files: { _, edition in
      [
        .document(of: edition),
        EditionFile(
          name: "cp932/a.csv", title: Wording(japanese: "表", english: "Table"), mediaType: "text/csv",
          bytes: { Array("a".utf8) }),
      ]
    }, readAloud: { $0.name + "、" + $1.title })

  static func edition(
    _ id: String, _ name: String, _ year: Int, kind: Plan.Edition.Kind = .annual, of document: PlanDocument,
    corrections: [PublishedCorrection] = []
  ) -> PublishedEdition {
    let publication = Plan.Publication(
      date: CalendarDate("\(year + 1)-09-30") ?? Moment(milliseconds: 0).dayInJapan)
    return PublishedEdition(
      id: Importing.id(id),
      edition: Plan.Edition(
        name: name, kind: kind, reportingYear: FiscalYear(year), documentDigest: "0a0a", chainHead: "b1b1",
        planVersion: year, publication: publication),
      publication: publication, frozen: document, corrections: corrections,
      revisions: document.pillars.flatMap(\.indicators).compactMap { row in
        guard let id = row.id, row.target.revised != nil else { return nil }
        return PublishedRevision(
          indicator: id, fiscalYear: row.target.fiscalYear, reason: "苗が増えた", meeting: "推進会議")
      })
  }

  /// The document a year before: other values, one row less, another department.
  private static func earlier(_ document: PlanDocument) -> PlanDocument {
    var earlier = document
    earlier.pillars[0].indicators.removeLast()
    earlier.pillars[0].indicators[0].values[2].cell.amounts = [Amount(coefficient: 1400)]
    earlier.pillars[0].indicators[0].target.original.amounts = [Amount(coefficient: 14)]
    earlier.pillars[0].indicators[1].departments = [Department(name: "みどり課")]
    return earlier
  }

  private static func correction(in document: PlanDocument) throws -> PublishedCorrection {
    guard let row = document.pillars.first?.indicators.first, let id = row.id, let value = row.values.last,
      let day = CalendarDate("2024-11-01")
    else { throw Missing() }
    return PublishedCorrection(
      indicator: id, item: .value(value.fiscalYear), wrong: value.cell.printed, right: "1,499回",
      cell: Cell(printed: "1,499回", state: .number, amounts: [Amount(coefficient: 1499)]), reason: "数え直した",
      date: day)
  }

  /// Every public page by its address, and in a site of files by its file.
  static func read(_ plan: PublishedPlan, form: PublicForm = .served) throws -> [String: Page] {
    let site = PublicSite(plan, extras: extras, form: form)
    var pages: [String: Page] = [:]
    for address in site.planAddresses() + plan.editions.flatMap(site.addresses) {
      guard case .file(let file) = try site.answer(to: address) else { continue }
      pages[form == .files ? "/" + address.file.joined(separator: "/") : address.path] = Page(file)
    }
    for language in Language.allCases {
      let address = PublicShared.front(in: language)
      pages[form == .files ? "/" + address.file.joined(separator: "/") : address.path] = Page(
        PublicShared.front(of: [plan], in: language, form: form))
    }
    for asset in PublicShared.assets() { pages[asset.path] = Page(asset) }
    return pages
  }
}
