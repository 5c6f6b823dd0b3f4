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

  /// An indicator in its pillar; an object, as a page of an answer names it many times.
  final class Row: Sendable {
    let pillar: Int
    let indicator: Indicator
    /// How its target was changed last.
    let revision: PublishedRevision?
    /// One for each series, where the city publishes grades.
    let grades: [PublishedRating.Grade]

    init(
      pillar: Int, indicator: Indicator, revision: PublishedRevision?, grades: [PublishedRating.Grade]
    ) {
      self.pillar = pillar
      self.indicator = indicator
      self.revision = revision
      self.grades = grades
    }
  }

  private struct GradedPlace: Hashable {
    let pillar: Int
    let code: String
  }

  let edition: PublishedEdition
  /// The rule of its grades, where they are published.
  let rule: RatingRule?
  let rows: [Row]
  let observations: [Observation]
  private let places: [String: Int]
  private let rowLists: PlaceLists<APIFilter.Key>
  private let observationLists: PlaceLists<APIFilter.Key>

  init(_ edition: PublishedEdition) {
    self.edition = edition
    rule = edition.rating.flatMap { try? RatingRule(yaml: $0.rule, file: edition.name) }
    var rows: [Row] = []
    var observations: [Observation] = []
    var places: [String: Int] = [:]
    var rowLists = PlaceLists<APIFilter.Key>()
    var observationLists = PlaceLists<APIFilter.Key>()
    let revisions = Dictionary(edition.revisions.map { ($0.indicator, $0) }) { first, _ in first }
    let grades = Dictionary(grouping: edition.rating?.grades ?? []) {
      GradedPlace(pillar: $0.pillar, code: $0.code)
    }
    for pillar in edition.document.pillars {
      for indicator in pillar.indicators {
        if let id = indicator.id { places[id.text] = rows.count }
        let departments = Set(indicator.departments.map { FoldedText($0.name) })
        let keys = [.pillar(pillar.number)] + departments.map(APIFilter.Key.department)
        let begin = observations.count
        for (index, value) in indicator.values.enumerated() {
          for series in indicator.series.isEmpty ? [-1] : Array(indicator.series.indices) {
            for key in [.year(value.fiscalYear), .role(value.role), APIFilter.Key.state(value.cell.state)] {
              observationLists.mark(observations.count, bearing: key)
            }
            observations.append(
              Observation(row: Int32(rows.count), series: Int16(series), value: Int16(index)))
          }
        }
        observationLists.append(observations.count - begin, bearing: keys)
        rowLists.append(bearing: keys)
        rows.append(
          Row(
            pillar: pillar.number, indicator: indicator, revision: indicator.id.flatMap { revisions[$0] },
            grades: grades[GradedPlace(pillar: pillar.number, code: indicator.code)] ?? []))
      }
    }
    self.rows = rows
    self.observations = observations
    self.places = places
    self.rowLists = rowLists
    self.observationLists = observationLists
  }

  func row(_ id: Substring) -> Row? { places[String(id)].map { rows[$0] } }

  /// The rows that a filter leaves, from a place on, with the place to go on at.
  func rows(_ filter: APIFilter) -> (items: [Row], next: Int?) {
    let (found, next) = rowLists.places(bearing: filter.keys, from: filter.begin, limit: filter.limit)
    return (found.map { rows[$0] }, next)
  }

  /// The observations that a filter leaves, from a place on, with the place to go on at.
  func observations(_ filter: APIFilter) -> (items: [Observation], next: Int?) {
    let (found, next) = observationLists.places(bearing: filter.keys, from: filter.begin, limit: filter.limit)
    return (found.map { observations[$0] }, next)
  }
}
