/// 指標を加える.
public struct AddIndicator: PlanDecision {
  public static let name: StaticString = "addIndicator"

  public var indicator: IndicatorID
  public var kind: Indicator.Kind
  public var name: String
  /// In order; empty for a qualitative indicator.
  public var series: [Plan.Series]
  public var accumulation: Plan.Accumulation
  public var placement: Plan.Placement
  /// The indicator of an earlier plan that it goes on from.
  public var continues: Plan.IndicatorReference?
  public var source: Source?

  public init(
    indicator: IndicatorID, kind: Indicator.Kind, name: String, series: [Plan.Series],
    accumulation: Plan.Accumulation, placement: Plan.Placement, continues: Plan.IndicatorReference? = nil,
    source: Source? = nil
  ) {
    self.indicator = indicator
    self.kind = kind
    self.name = name
    self.series = series
    self.accumulation = accumulation
    self.placement = placement
    self.continues = continues
    self.source = source
  }

  public var change: PlanChange { .addIndicator(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if plan.indicators[indicator] != nil { return .alreadyThere(indicator.text) }
    return Rule.text(name, "指標の名称", "name of the indicator") ?? Rule.series(series)
      ?? plan.placementRefusal(placement)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator] = Plan.Indicator(
      kind: kind, name: name, series: series, accumulation: accumulation, placement: placement,
      continues: continues,
      source: source)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [Retire(part: .indicator(indicator), reason: Rule.takenBack).change]
  }

  public var redacted: PlanChange {
    AddIndicator(
      indicator: indicator, kind: kind, name: Rule.redactedText, series: series.map(\.redacted),
      accumulation: accumulation, placement: placement, continues: continues, source: source
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("kind", kind)
    json.member("name", name)
    json.member("series", series)
    json.member("accumulation", accumulation)
    json.member("placement", placement)
    json.member("continues", continues)
    source?.write(to: &json)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    kind = try json.word("kind")
    name = try json.string("name")
    series = try json.records("series")
    accumulation = try json.word("accumulation")
    placement = try json.record("placement")
    continues = try json.optionalRecord("continues")
    source = try json.optionalInside("source", Source.init)
  }
}
