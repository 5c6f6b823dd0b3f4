import PlanModel
import PlanRatings

/// A published edition laid out for questions: every value by itself, and where each pillar, department and year is.
struct APIEdition: Sendable {
  /// A value of one counted thing.
  struct Observation: Sendable {
    /// The place of its row.
    let row: Int32
    /// The place of the counted thing, or -1 for a value of words.
    let series: Int16
    /// The place of the value in its row.
    let value: Int16
  }

  /// An indicator in its pillar.
  struct Row: Sendable {
    let pillar: Int
    let indicator: Indicator
    let departments: Set<FoldedText>
  }

  let edition: PublishedEdition
  /// The rule of its grades, where they are published.
  let rule: RatingRule?
  let rows: [Row]
  let observations: [Observation]
  /// For each row, where its observations begin; one more at the end.
  private let begins: [Int32]
  private let places: [String: Int]
  /// Every row's place.
  private let all: [Int32]
  private let byPillar: [Int: [Int32]]
  private let byDepartment: [FoldedText: [Int32]]

  init(_ edition: PublishedEdition) {
    self.edition = edition
    rule = edition.rating.flatMap { try? RatingRule(yaml: $0.rule, file: edition.name) }
    var rows: [Row] = []
    var observations: [Observation] = []
    var begins: [Int32] = []
    var places: [String: Int] = [:]
    var byPillar: [Int: [Int32]] = [:]
    var byDepartment: [FoldedText: [Int32]] = [:]
    for pillar in edition.document.pillars {
      for indicator in pillar.indicators {
        let place = Int32(rows.count)
        let departments = Set(indicator.departments.map { FoldedText($0.name) })
        rows.append(Row(pillar: pillar.number, indicator: indicator, departments: departments))
        if let id = indicator.id { places[id.text] = Int(place) }
        byPillar[pillar.number, default: []].append(place)
        for department in departments { byDepartment[department, default: []].append(place) }
        begins.append(Int32(observations.count))
        for index in indicator.values.indices {
          if indicator.series.isEmpty {
            observations.append(Observation(row: place, series: -1, value: Int16(index)))
          }
          for series in indicator.series.indices {
            observations.append(Observation(row: place, series: Int16(series), value: Int16(index)))
          }
        }
      }
    }
    begins.append(Int32(observations.count))
    self.rows = rows
    all = Array(0..<Int32(rows.count))
    self.observations = observations
    self.begins = begins
    self.places = places
    self.byPillar = byPillar
    self.byDepartment = byDepartment
  }

  func row(_ id: Substring) -> Row? { places[String(id)].map { rows[$0] } }

  /// The rows that a filter leaves, from a place on, with the place to go on at.
  func rows(_ filter: APIFilter, where isWanted: (Row) -> Bool = { _ in true }) -> (items: [Row], next: Int?)
  {
    var found: [Row] = []
    for place in candidates(filter) where place >= filter.begin {
      let row = rows[Int(place)]
      guard passes(row, filter), isWanted(row) else { continue }
      if found.count == filter.limit { return (found, Int(place)) }
      found.append(row)
    }
    return (found, nil)
  }

  /// The observations that a filter leaves, from a place on, with the place to go on at.
  func observations(_ filter: APIFilter) -> (items: [Observation], next: Int?) {
    var found: [Observation] = []
    found.reserveCapacity(filter.limit)
    let places = candidates(filter)
    // Rows before the one that holds the place to begin at are passed over at once.
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if Int(begins[Int(places[middle]) + 1]) > filter.begin { high = middle } else { low = middle + 1 }
    }
    for place in places[low...] {
      let range = Int(begins[Int(place)])..<Int(begins[Int(place) + 1])
      guard range.upperBound > filter.begin, passes(rows[Int(place)], filter) else { continue }
      let values = rows[Int(place)].indicator.values
      for index in max(range.lowerBound, filter.begin)..<range.upperBound {
        let observation = observations[index]
        let value = values[Int(observation.value)]
        if let year = filter.year, value.fiscalYear != year { continue }
        if let role = filter.role, value.role != role { continue }
        if let state = filter.state, value.cell.state != state { continue }
        if found.count == filter.limit { return (found, index) }
        found.append(observation)
      }
    }
    return (found, nil)
  }

  /// The rows worth looking at, in their order.
  private func candidates(_ filter: APIFilter) -> [Int32] {
    let lists = [filter.pillar.map { byPillar[$0] ?? [] }, filter.department.map { byDepartment[$0] ?? [] }]
      .compactMap { $0 }
    return lists.min { $0.count < $1.count } ?? all
  }

  private func passes(_ row: Row, _ filter: APIFilter) -> Bool {
    if let pillar = filter.pillar, row.pillar != pillar { return false }
    if let department = filter.department, !row.departments.contains(department) { return false }
    return true
  }
}
