import Markup
import PlanModel
import PlanRatings

/// A published edition with what its pages need to find.
struct EditionContents: Sendable {
  let plan: PublishedPlan
  let edition: PublishedEdition
  /// The edition's document, corrections made; without findings, entries and printed texts, of which the public
  /// sees nothing.
  let rows: PlanContents
  let departments: [DepartmentRows]
  /// The slugs of the measures, by pillar's place and measure's number.
  private let slugs: [MeasureKey: String]
  private let corrections: [IndicatorID: [PublishedCorrection]]
  /// The rule by which the edition is rated, where its grades are published.
  let rule: RatingRule?
  /// The grades of each row, by pillar's number and code.
  private let grades: [GradeKey: [PublishedRating.Grade]]

  private struct GradeKey: Hashable {
    let pillar: Int
    let code: String
  }

  private struct MeasureKey: Hashable {
    let pillar: Int
    let number: String
  }

  /// 所管課 with the rows it answers for.
  struct DepartmentRows: Sendable {
    let name: String
    /// Places among the entries.
    var entries: [Int]
  }

  /// A measure in its place.
  struct MeasurePlace {
    let pillarIndex: Int
    let measure: Measure
    let slug: String
  }

  init(_ edition: PublishedEdition, of plan: PublishedPlan) {
    self.plan = plan
    self.edition = edition
    rows = PlanContents(ShownPlan(plan: Plan(id: plan.id), document: edition.document))
    corrections = Dictionary(grouping: edition.corrections, by: \.indicator)
    rule = edition.rating.flatMap { try? RatingRule(yaml: $0.rule, file: edition.name) }
    grades = Dictionary(grouping: rule == nil ? [] : edition.rating?.grades ?? []) {
      GradeKey(pillar: $0.pillar, code: $0.code)
    }
    var departments: [DepartmentRows] = []
    var places: [String: Int] = [:]
    for (index, entry) in rows.entries.enumerated() {
      for department in entry.indicator.departments where !department.name.isEmpty {
        let place = places[department.name] ?? departments.count
        if place == departments.count {
          places[department.name] = place
          departments.append(DepartmentRows(name: department.name, entries: []))
        }
        if departments[place].entries.last != index { departments[place].entries.append(index) }
      }
    }
    self.departments = departments
    var slugs: [MeasureKey: String] = [:]
    var taken: Set<String> = []
    for (index, pillar) in edition.document.pillars.enumerated() {
      for measure in pillar.measures {
        let slug = MeasureSlug.slug(of: measure.number)
        guard taken.insert(slug).inserted else { continue }
        slugs[MeasureKey(pillar: index, number: measure.number)] = slug
      }
    }
    self.slugs = slugs
  }

  var document: PlanDocument { edition.document }
  var title: String? { rows.title }

  /// The address of a part of the edition.
  func route(_ part: EditionPart) -> PublicRoute { .edition(plan.id, edition.id, part) }

  func route(of entry: PlanContents.Entry) -> PublicRoute { route(.indicator(entry.name)) }

  /// The address of a measure; `nil` where another one took it.
  func route(of measure: Measure, in pillar: Int) -> PublicRoute? {
    slugs[MeasureKey(pillar: pillar, number: measure.number)].map { route(.measure($0)) }
  }

  func measure(slug: String) -> MeasurePlace? {
    for (index, pillar) in document.pillars.enumerated() {
      for measure in pillar.measures where slugs[MeasureKey(pillar: index, number: measure.number)] == slug {
        return MeasurePlace(pillarIndex: index, measure: measure, slug: slug)
      }
    }
    return nil
  }

  /// The rows of a measure.
  func indicators(of place: MeasurePlace) -> [Indicator] {
    document.pillars[place.pillarIndex].indicators.filter { $0.measure == place.measure.number }
  }

  var measures: [MeasurePlace] {
    document.pillars.enumerated().flatMap { index, pillar in
      pillar.measures.compactMap { measure in
        slugs[MeasureKey(pillar: index, number: measure.number)].map {
          MeasurePlace(pillarIndex: index, measure: measure, slug: $0)
        }
      }
    }
  }

  /// The number of a department in addresses.
  func number(ofDepartment name: String) -> Int? {
    departments.firstIndex { $0.name == name }.map { $0 + 1 }
  }

  func corrections(of entry: PlanContents.Entry) -> [PublishedCorrection] {
    entry.indicator.id.flatMap { corrections[$0] } ?? []
  }

  /// What the rule gave a row's series, as it was frozen; empty where no grades are published.
  func grades(of entry: PlanContents.Entry) -> [PublishedRating.Grade] {
    grades[GradeKey(pillar: rows.pillar(of: entry).number, code: entry.indicator.code)] ?? []
  }

  /// The marks of a row's series, a line each.
  func statusMarks(of entry: PlanContents.Entry, in voice: Voice) -> HTML {
    let series = entry.indicator.series
    return .several(
      grades(of: entry).map { grade in
        let name = grade.series.flatMap { place in
          series.count > 1 && place < series.count ? series[place].name ?? series[place].unit : nil
        }
        return element(.span, .class("status-line")) { StatusMark(grade, series: name).view(in: voice) }
      })
  }

  /// The edition before this one.
  var before: PublishedEdition? { plan.edition(before: edition.id) }

  /// The newest edition, where it is another one.
  var newer: PublishedEdition? { plan.newest.id == edition.id ? nil : plan.newest }

  /// Whether all rows fit on one page.
  var fitsOnePage: Bool { rows.entries.count <= Self.rowsOnPage }

  /// How many rows a page shows at most; beyond it, pages go by pillar.
  static let rowsOnPage = 120
}

/// The last segment of a measure's address: 4-① → `4-1`.
enum MeasureSlug {
  static func slug(of number: String) -> String {
    var slug = ""
    for scalar in FoldedText(number).text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: slug.unicodeScalars.append(scalar)
      case 0x41...0x5A: slug += String(scalar).lowercased()
      // ① to ⑳.
      case 0x2460...0x2473: slug += String(scalar.value - 0x245F)
      case 0x2D, 0x2010...0x2015, 0x2212, 0x30FC: slug += "-"
      default: slug += "x" + String(scalar.value, radix: 16)
      }
    }
    return slug.isEmpty ? "x" : slug
  }
}
