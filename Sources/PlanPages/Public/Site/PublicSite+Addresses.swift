public import PlanModel

extension PublicSite {
  /// Every address of an edition, in both languages.
  public func addresses(of edition: PublishedEdition) -> [PublicAddress] {
    addresses(of: edition, in: Language.allCases)
  }

  /// Every address of an edition, in some languages.
  func addresses(of edition: PublishedEdition, in languages: [Language]) -> [PublicAddress] {
    guard let contents = editionContents(edition.id) else { return [] }
    var parts: [EditionPart] = [
      .overview, .departments, .revisions, .corrections, .comparison(nil), .search, .searchRows,
      .print(pillar: nil), .method, .data,
    ]
    parts += contents.document.pillars.flatMap { [.pillar($0.number), .print(pillar: $0.number)] }
    parts += contents.measures.map { .measure($0.slug) }
    parts += contents.document.pillars.filter { PartDrawing.hasDots($0.indicators) }
      .map { .pillarDrawing($0.number) }
    parts += contents.measures.filter { PartDrawing.hasBars(contents.indicators(of: $0)) }
      .map { .measureDrawing($0.slug) }
    parts += contents.departments.indices.map { .department($0 + 1) }
    parts += plan.editions.filter { $0.id != edition.id }.map { .comparison($0.id) }
    parts += files(of: edition).map { .file($0.name) }
    for entry in contents.rows.entries {
      parts += [.indicator(entry.name), .chart(entry.name)] + (isReadAloud ? [.readAloud(entry.name)] : [])
      parts += entry.indicator.series.indices.compactMap { series in
        entry.indicator.isDrawable(series: series) ? .drawing(entry.name, series + 1) : nil
      }
    }
    var seen = Set<EditionPart>(minimumCapacity: parts.count)
    return inLanguages(
      parts.filter { seen.insert($0).inserted }.map { .edition(plan.id, edition.id, $0) }, languages)
  }

  /// Every address of the plan that belongs to no single edition.
  public func planAddresses(in languages: [Language] = Language.allCases) -> [PublicAddress] {
    var routes: [PublicRoute] = [.plan(plan.id)]
    var all: Set<String> = []
    var ofYears: [FiscalYear: Set<String>] = [:]
    for edition in plan.editions.reversed() {
      let year = edition.reportingYear
      for row in edition.document.pillars.lazy.flatMap(\.indicators) {
        guard let name = row.id?.text, ofYears[year, default: []].insert(name).inserted else { continue }
        routes.append(.indicator(plan.id, name, year))
        if all.insert(name).inserted { routes.append(.indicator(plan.id, name, nil)) }
      }
    }
    return inLanguages(routes, languages)
  }

  /// The addresses of routes that are all different; what all languages share is told among the Japanese.
  private func inLanguages(_ routes: [PublicRoute], _ languages: [Language]) -> [PublicAddress] {
    languages.flatMap { language in
      routes.lazy.filter { language == .japanese || !$0.isShared }
        .map { PublicAddress($0, in: language) }
    }
  }
}

extension Indicator {
  /// Whether there is anything of a series to draw.
  fileprivate func isDrawable(series: Int) -> Bool {
    values.contains { $0.cell.amount(series) != nil } || target.current.amount(series) != nil
  }
}
