/// 評価の条件を決める: what a rule needs to know of an indicator besides its values.
public struct SetRatingTerms: PlanDecision {
  public static let name: StaticString = "setRatingTerms"

  public var indicator: IndicatorID
  /// `nil` for none.
  public var terms: Plan.RatingTerms?

  public init(indicator: IndicatorID, terms: Plan.RatingTerms? = nil) {
    self.indicator = indicator
    self.terms = terms
  }

  public var change: PlanChange { .setRatingTerms(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    if let within = terms?.keepWithin, within.coefficient < 0 {
      return Refusal(
        .valueUnfit, japanese: "保つ範囲の幅（±）は、0以上にしてください（\(within.shown)）。",
        english: "the width within which to keep is not negative: \(within.shown)")
    }
    if (terms?.lowest == nil) != (terms?.highest == nil) {
      return Refusal(
        .valueUnfit, japanese: "範囲は、下と上の両方を入れてください。", english: "a range needs both its ends")
    }
    if let lowest = terms?.lowest, let highest = terms?.highest, highest < lowest {
      return Refusal(
        .valueUnfit, japanese: "範囲の上（\(highest.shown)）が下（\(lowest.shown)）より小さくなっています。",
        english: "the upper end \(highest.shown) lies below the lower end \(lowest.shown)")
    }
    return Rule.changes(old.ratingTerms != terms)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.ratingTerms = terms
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator].map {
      [SetRatingTerms(indicator: indicator, terms: $0.ratingTerms).change]
    } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("terms", terms)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    terms = try json.optionalRecord("terms")
  }
}
