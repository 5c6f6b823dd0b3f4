/// 数えるものを加える: another series behind those an indicator has.
public struct AddSeries: PlanDecision {
  public static let name: StaticString = "addSeries"

  public var indicator: IndicatorID
  public var series: Plan.Series

  public init(indicator: IndicatorID, series: Plan.Series) {
    self.indicator = indicator
    self.series = series
  }

  public var change: PlanChange { .addSeries(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    return plan.indicatorRefusal(indicator) ?? Rule.series(old.series + [series])
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.series.append(series)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [Retire(part: .series(indicator, series.id), reason: Rule.takenBack).change]
  }

  public var redacted: PlanChange { AddSeries(indicator: indicator, series: series.redacted).change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("series", series)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    series = try json.record("series")
  }
}
