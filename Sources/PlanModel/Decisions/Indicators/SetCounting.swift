/// 延べ・実を決める.
public struct SetCounting: PlanDecision {
  public static let name: StaticString = "setCounting"

  public var indicator: IndicatorID
  public var series: SeriesID
  public var counting: Plan.Counting

  public init(indicator: IndicatorID, series: SeriesID, counting: Plan.Counting) {
    self.indicator = indicator
    self.series = series
    self.counting = counting
  }

  public var change: PlanChange { .setCounting(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator]?.series.first(where: { $0.id == series }) else {
      return .noSeries(indicator, series)
    }
    return Rule.changes(old.counting != counting)
  }

  public func apply(to plan: inout Plan) {
    plan.updateSeries(series, of: indicator) { $0.counting = counting }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator]?.series.first { $0.id == series }.map {
      [SetCounting(indicator: indicator, series: series, counting: $0.counting).change]
    } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("series", series)
    json.member("counting", counting)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    series = try json.identifier("series")
    counting = try json.word("counting")
  }
}
