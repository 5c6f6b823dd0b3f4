extension Plan.Part {
  var subjects: [Subject] {
    switch self {
    case .pillar(let id): [.pillar(id)]
    case .measure(let id): [.measure(id)]
    case .indicator(let id), .series(let id, _): [.indicator(id)]
    case .department(let id): [.department(id)]
    case .programme(let id): [.programme(id)]
    }
  }
}

extension Plan {
  /// Whether a part is out of use; `nil` where there is no such part.
  func isRetired(_ part: Part) -> Bool? {
    switch part {
    case .pillar(let id): pillars[id]?.isRetired
    case .measure(let id): measures[id]?.isRetired
    case .indicator(let id): indicators[id]?.isRetired
    case .series(let id, let series): indicators[id]?.series.first { $0.id == series }?.isRetired
    case .department(let id): departments[id]?.isRetired
    case .programme(let id): programmes[id]?.isRetired
    }
  }

  mutating func setRetired(_ part: Part, _ isRetired: Bool) {
    switch part {
    case .pillar(let id): pillars[id]?.isRetired = isRetired
    case .measure(let id): measures[id]?.isRetired = isRetired
    case .indicator(let id): indicators[id]?.isRetired = isRetired
    case .series(let id, let series): updateSeries(series, of: id) { $0.isRetired = isRetired }
    case .department(let id): departments[id]?.isRetired = isRetired
    case .programme(let id): programmes[id]?.isRetired = isRetired
    }
  }

  func partRefusal(_ part: Part) -> Refusal? {
    guard isRetired(part) == nil else { return nil }
    switch part {
    case .pillar(let id): return .noPillar(id)
    case .measure(let id): return .noMeasure(id)
    case .indicator(let id): return .noIndicator(id)
    case .series(let id, let series): return .noSeries(id, series)
    case .department(let id): return .noDepartment(id)
    case .programme(let id): return .noProgramme(id)
    }
  }

  /// A pillar or a measure goes out of use only when nothing in use hangs on it.
  func hangingRefusal(_ part: Part) -> Refusal? {
    let isInUse =
      switch part {
      case .pillar(let id):
        measures.values.contains { $0.pillar == id && !$0.isRetired }
          || indicators.values.contains { $0.placement.pillar == id && !$0.isRetired }
      case .measure(let id): indicators.values.contains { $0.placement.measure == id && !$0.isRetired }
      case .indicator, .series, .department, .programme: false
      }
    return isInUse
      ? Refusal(
        .inUse, japanese: "まだ指標または施策が付いています。先にそれを移すか、使わないことにしてください。",
        english: "indicators or measures still hang on it; move or retire them first") : nil
  }

  mutating func updateSeries(_ series: SeriesID, of indicator: IndicatorID, _ update: (inout Series) -> Void)
  {
    guard let index = indicators[indicator]?.series.firstIndex(where: { $0.id == series }) else { return }
    if var changed = indicators[indicator]?.series[index] {
      update(&changed)
      indicators[indicator]?.series[index] = changed
    }
  }

  func revision(_ revision: RevisionID, of indicator: IndicatorID, _ year: FiscalYear) -> Revision? {
    indicators[indicator]?.targets[year]?.revisions.first { $0.id == revision }
  }

  mutating func updateRevision(
    _ revision: RevisionID, of indicator: IndicatorID, _ year: FiscalYear, _ update: (inout Revision) -> Void
  ) {
    guard var ledger = indicators[indicator]?.targets[year],
      let index = ledger.revisions.firstIndex(where: { $0.id == revision })
    else { return }
    update(&ledger.revisions[index])
    indicators[indicator]?.targets[year] = ledger
  }

  /// The change that makes departments again what they are now.
  func restoring(_ ids: [DepartmentID]) -> [PlanChange] {
    let known = ids.compactMap { id in departments[id].map { NamedDepartment(id: id, department: $0) } }
    return known.isEmpty ? [] : [RestoreDepartments(departments: known).change]
  }

  /// The change that makes a programme again what it is now.
  func restoring(_ id: ProgrammeID) -> [PlanChange] {
    programmes[id].map { [RestoreProgramme(programme: NamedProgramme(id: id, programme: $0)).change] } ?? []
  }
}

/// A department with its id.
public struct NamedDepartment: Hashable, Sendable {
  public var id: DepartmentID
  public var department: Plan.Department

  public init(id: DepartmentID, department: Plan.Department) {
    self.id = id
    self.department = department
  }
}

/// A programme with its id.
public struct NamedProgramme: Hashable, Sendable {
  public var id: ProgrammeID
  public var programme: Plan.Programme

  public init(id: ProgrammeID, programme: Plan.Programme) {
    self.id = id
    self.programme = programme
  }
}
