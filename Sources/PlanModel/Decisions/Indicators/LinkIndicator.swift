/// 再掲: says that the values are those of another indicator, or no longer.
public struct LinkIndicator: PlanDecision {
  public static let name: StaticString = "linkIndicator"

  public var indicator: IndicatorID
  public var sameAs: Plan.IndicatorReference?

  public init(indicator: IndicatorID, sameAs: Plan.IndicatorReference? = nil) {
    self.indicator = indicator
    self.sameAs = sameAs
  }

  public var change: PlanChange { .linkIndicator(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    if let sameAs, sameAs.plan == plan.id {
      guard let other = plan.indicators[sameAs.indicator] else { return .noIndicator(sameAs.indicator) }
      if sameAs.indicator == indicator || other.sameAs != nil {
        return Refusal(
          .valueUnfit, japanese: "再掲の元には、それ自身が再掲でない別の指標を指定してください。",
          english: "the origin must be another indicator, which is itself no repetition")
      }
    }
    let here = Plan.IndicatorReference(plan: plan.id, indicator: indicator)
    if sameAs != nil, plan.indicators.values.contains(where: { $0.sameAs == here }) {
      return Refusal(
        .valueUnfit, japanese: "この指標は、ほかの再掲の元になっています。",
        english: "this indicator is itself the origin of a repetition")
    }
    return Rule.changes(old.sameAs != sameAs)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.sameAs = sameAs
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator].map { [LinkIndicator(indicator: indicator, sameAs: $0.sameAs).change] } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("sameAs", sameAs)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    sameAs = try json.optionalRecord("sameAs")
  }
}
