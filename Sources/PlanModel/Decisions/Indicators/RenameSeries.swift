/// 数えるものの名称・単位を改める.
public struct RenameSeries: PlanDecision {
  public static let name: StaticString = "renameSeries"

  public var indicator: IndicatorID
  public var series: SeriesID
  public var name: String?
  public var unit: String

  public init(indicator: IndicatorID, series: SeriesID, name: String? = nil, unit: String) {
    self.indicator = indicator
    self.series = series
    self.name = name
    self.unit = unit
  }

  public var change: PlanChange { .renameSeries(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator]?.series.first(where: { $0.id == series }) else {
      return .noSeries(indicator, series)
    }
    return Rule.text(name, "数えるものの名称", "name of the series") ?? Rule.text(unit, "単位", "unit")
      ?? Rule.changes(Rule.differ(old.name, name) || Rule.differ(old.unit, unit))
  }

  public func apply(to plan: inout Plan) {
    plan.updateSeries(series, of: indicator) {
      $0.name = name
      $0.unit = unit
    }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator]?.series.first { $0.id == series }.map {
      [RenameSeries(indicator: indicator, series: series, name: $0.name, unit: $0.unit).change]
    } ?? []
  }

  public var redacted: PlanChange {
    RenameSeries(
      indicator: indicator, series: series, name: name.map { _ in Rule.redactedText }, unit: Rule.redactedText
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("series", series)
    json.member("name", name)
    json.member("unit", unit)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    series = try json.identifier("series")
    name = try json.optionalString("name")
    unit = try json.string("unit")
  }
}
