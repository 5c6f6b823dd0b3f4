public import PlanModel

extension PublicSite {
  /// Every address of an edition, in both languages.
  public func addresses(of edition: PublishedEdition) -> [PublicAddress] {
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
    parts += fileNames(of: edition).map { .file($0) }
    for entry in contents.rows.entries {
      parts += [.indicator(entry.name), .chart(entry.name)] + (isReadAloud ? [.readAloud(entry.name)] : [])
      parts += entry.indicator.series.indices.compactMap { series in
        entry.indicator.isDrawable(series: series) ? .drawing(entry.name, series + 1) : nil
      }
    }
    return inLanguages(parts.map { .edition(plan.id, edition.id, $0) })
  }

  /// Every address of the plan that belongs to no single edition, in both languages.
  public func planAddresses() -> [PublicAddress] {
    var routes: [PublicRoute] = [.plan(plan.id)]
    var newest: Set<String> = []
    for edition in plan.editions.reversed() {
      for row in edition.document.pillars.flatMap(\.indicators) {
        guard let name = row.id?.text else { continue }
        routes.append(.indicator(plan.id, name, edition.reportingYear))
        if newest.insert(name).inserted { routes.append(.indicator(plan.id, name, nil)) }
      }
    }
    return inLanguages(routes)
  }

  private func inLanguages(_ routes: [PublicRoute]) -> [PublicAddress] {
    var seen: Set<PublicAddress> = []
    return Language.allCases.flatMap { language in routes.map { PublicAddress($0, in: language) } }
      .filter { seen.insert($0).inserted }
  }
}

extension Indicator {
  /// Whether there is anything of a series to draw.
  fileprivate func isDrawable(series: Int) -> Bool {
    values.contains { $0.cell.amount(series) != nil } || target.current.amount(series) != nil
  }
}
