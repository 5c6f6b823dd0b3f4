import PlanModel

/// What the API tells of plans and editions.
enum APIRecords {
  static let plan = APIRecord<PublishedPlan>(
    name: "Plan",
    fields: [
      APIField("id", .text) { .text($0.id.text) },
      APIField("title", .text) { .text($0.title) },
      APIField("organization", .text) { .text($0.organization) },
      APIField("newestEdition", .text) { .text($0.newest.id.text) },
      APIField("editions", .list(.text)) { .texts($0.editions.map(\.id.text)) },
    ])

  static let edition = APIRecord<PublishedEdition>(
    name: "Edition",
    fields: [
      APIField("id", .text) { .text($0.id.text) },
      APIField("name", .text) { .text($0.name) },
      APIField("kind", .word(Plan.Edition.Kind.allCases.map(\.rawValue))) { .text($0.kind.rawValue) },
      APIField("reportingYear", .integer) { .integer($0.reportingYear.westernYear) },
      APIField("published", .day) { .text($0.publication.date.description) },
      APIField("indicators", .integer) { .integer($0.document.pillars.map(\.indicators.count).reduce(0, +)) },
      APIField("corrections", .integer) { .integer($0.corrections.count) },
      APIField("documentDigest", .text) { .text($0.documentDigest) },
      APIField("chainHead", .text) { .text($0.chainHead) },
    ])

  static let pillar = APIRecord<Pillar>(
    name: "Pillar",
    fields: [
      APIField("number", .integer) { .integer($0.number) },
      APIField("title", .text) { .text($0.title) },
      APIField("tag", .optional(.text)) { .text($0.tag) },
      APIField("measures", .list(.record("Measure"))) { pillar in
        .nested { json in json.array(pillar.measures) { measure.write($1, to: &$0) } }
      },
      APIField("indicators", .list(.record("IndicatorName"))) { pillar in
        .nested { json in json.array(pillar.indicators) { indicatorName.write($1, to: &$0) } }
      },
    ])

  static let measure = APIRecord<Measure>(
    name: "Measure",
    fields: [
      APIField("number", .text) { .text($0.number) },
      APIField("title", .text) { .text($0.title) },
      APIField("issue", .optional(.text)) { .text($0.issue) },
      APIField("direction", .optional(.text)) { .text($0.direction) },
    ])

  static let indicatorName = APIRecord<Indicator>(
    name: "IndicatorName",
    fields: [
      APIField("id", .optional(.text)) { .text($0.id?.text) },
      APIField("code", .text) { .text($0.code) },
      APIField("name", .text) { .text($0.name) },
      APIField("measure", .optional(.text)) { .text($0.measure) },
    ])

  static let indicator = APIRecord<APIEdition.Row>(
    name: "Indicator",
    fields: [
      APIField("id", .optional(.text)) { .text($0.indicator.id?.text) },
      APIField("pillar", .integer) { .integer($0.pillar) },
      APIField("measure", .optional(.text)) { .text($0.indicator.measure) },
      APIField("code", .text) { .text($0.indicator.code) },
      APIField("name", .text) { .text($0.indicator.name) },
      APIField("kind", .word(Indicator.Kind.allCases.map(\.rawValue))) { .text($0.indicator.kind.rawValue) },
      APIField("cumulative", .flag) { .flag($0.indicator.cumulative) },
      APIField("units", .list(.text)) { .texts($0.indicator.series.map(\.unit)) },
      APIField("departments", .list(.text)) { .texts($0.indicator.departments.map(\.name)) },
      APIField("analysisYear", .integer) { .integer($0.indicator.analysis.fiscalYear.westernYear) },
      APIField("analysis", .text) { .text($0.indicator.analysis.text) },
    ])

  /// A value with the row it belongs to; it points into the row, as copying what is there costs more than telling it.
  struct ObservedValue: Sendable {
    let row: APIEdition.Row
    let observation: APIEdition.Observation

    /// The place of the value in its row.
    var value: Int { Int(observation.value) }

    var amount: Amount? {
      let series = Int(observation.series)
      let amounts = row.indicator.values[value].cell.amounts
      return amounts.indices.contains(series) ? amounts[series] : nil
    }

    /// `nil` for a value of words.
    var series: Series? {
      observation.series < 0 ? nil : row.indicator.series[Int(observation.series)]
    }
  }

  static let observation = APIRecord<ObservedValue>(
    name: "Observation",
    fields: [
      APIField("indicator", .optional(.text)) { .text($0.row.indicator.id?.text) },
      APIField("pillar", .integer) { .integer($0.row.pillar) },
      APIField("measure", .optional(.text)) { .text($0.row.indicator.measure) },
      APIField("code", .text) { .text($0.row.indicator.code) },
      APIField("name", .text) { .text($0.row.indicator.name) },
      APIField("series", .optional(.text)) { .text($0.series?.name) },
      APIField("fiscalYear", .integer) {
        .integer($0.row.indicator.values[$0.value].fiscalYear.westernYear)
      },
      APIField("role", .word(APIParameter.role.words)) {
        .text($0.row.indicator.values[$0.value].role.rawValue)
      },
      APIField("state", .word(APIParameter.state.words)) {
        .text($0.row.indicator.values[$0.value].cell.state.rawValue)
      },
      APIField("amount", .optional(.number)) { .amount($0.amount) },
      APIField("unit", .optional(.text)) { .text($0.series?.unit) },
      APIField("printed", .text) { .text($0.row.indicator.values[$0.value].cell.printed) },
      APIField("finality", .word(Finality.allCases.map(\.rawValue))) {
        .text($0.row.indicator.values[$0.value].cell.finality.rawValue)
      },
      APIField("departments", .list(.text)) { .texts($0.row.indicator.departments.map(\.name)) },
    ])

  static let target = APIRecord<APIEdition.Row>(
    name: "Target",
    fields: [
      APIField("indicator", .optional(.text)) { .text($0.indicator.id?.text) },
      APIField("pillar", .integer) { .integer($0.pillar) },
      APIField("code", .text) { .text($0.indicator.code) },
      APIField("name", .text) { .text($0.indicator.name) },
      APIField("fiscalYear", .integer) { .integer($0.indicator.target.fiscalYear.westernYear) },
      APIField("units", .list(.text)) { .texts($0.indicator.series.map(\.unit)) },
      APIField("printed", .text) { .text($0.indicator.target.current.printed) },
      APIField("amounts", .list(.optional(.number))) { .amounts($0.indicator.target.current.amounts) },
      APIField("isRevised", .flag) { .flag($0.indicator.target.revised != nil) },
      APIField("printedBefore", .optional(.text)) {
        .text($0.indicator.target.revised == nil ? nil : $0.indicator.target.original.printed)
      },
      APIField("amountsBefore", .list(.optional(.number))) {
        .amounts($0.indicator.target.revised == nil ? [] : $0.indicator.target.original.amounts)
      },
      APIField("reason", .optional(.text)) { .text($0.revision?.reason) },
      APIField("meeting", .optional(.text)) { .text($0.revision?.meeting) },
      APIField("decided", .optional(.day)) { .text($0.revision?.date?.description) },
    ])

  static let correction = APIRecord<PublishedCorrection>(
    name: "Correction",
    fields: [
      APIField("indicator", .text) { .text($0.indicator.text) },
      APIField("item", .word(["value", "target", "analysis"])) { .text($0.itemName) },
      APIField("fiscalYear", .integer) { .integer($0.item.fiscalYear.westernYear) },
      APIField("wrong", .text) { .text($0.wrong) },
      APIField("right", .text) { .text($0.right) },
      APIField("reason", .optional(.text)) { .text($0.reason) },
      APIField("corrected", .day) { .text($0.date.description) },
    ])
}

extension PublishedCorrection {
  fileprivate var itemName: String {
    switch item {
    case .value: "value"
    case .target: "target"
    case .analysis: "analysis"
    }
  }
}
