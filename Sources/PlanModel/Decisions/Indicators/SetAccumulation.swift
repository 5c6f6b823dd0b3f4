/// 単年・累計・時点を決める.
public struct SetAccumulation: PlanDecision {
  public static let name: StaticString = "setAccumulation"

  public var indicator: IndicatorID
  public var accumulation: Plan.Accumulation
  /// The day that each value is of; only for values of one day.
  public var day: Plan.DayOfYear?

  public init(indicator: IndicatorID, accumulation: Plan.Accumulation, day: Plan.DayOfYear? = nil) {
    self.indicator = indicator
    self.accumulation = accumulation
    self.day = day
  }

  public var change: PlanChange { .setAccumulation(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    if day != nil, accumulation != .pointInTime {
      return Refusal(
        .dateUnfit, japanese: "月日を入れられるのは、「時点」の値だけです。",
        english: "a day belongs only to values of a point in time")
    }
    return Rule.changes(old.accumulation != accumulation || old.countedOn != day)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.accumulation = accumulation
    plan.indicators[indicator]?.countedOn = day
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator].map {
      [SetAccumulation(indicator: indicator, accumulation: $0.accumulation, day: $0.countedOn).change]
    } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("accumulation", accumulation)
    json.member("day", day?.description)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    accumulation = try json.word("accumulation")
    day = try json.optionalString("day").flatMap { Plan.DayOfYear($0) }
  }
}
