/// 脚注の印を付ける: on the name, or on a value.
public struct MarkFootnotes: PlanDecision {
  public static let name: StaticString = "markFootnotes"

  public var indicator: IndicatorID
  /// The value; the name where there is none.
  public var value: Plan.ValueKey?
  /// Without their asterisks.
  public var marks: [String]

  public init(indicator: IndicatorID, value: Plan.ValueKey? = nil, marks: [String]) {
    self.indicator = indicator
    self.value = value
    self.marks = marks
  }

  public var change: PlanChange { .markFootnotes(self) }

  public var subjects: [Subject] { [value.map { .value(indicator, $0.fiscalYear) } ?? .indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    guard let value else { return Rule.marks(marks) ?? Rule.changes(old.placement.footnotes != marks) }
    guard let marked = old.values[value] else { return .noValue(value.fiscalYear) }
    return Rule.marks(marks) ?? Rule.changes(marked.footnotes != marks)
  }

  public func apply(to plan: inout Plan) {
    if let value {
      plan.indicators[indicator]?.values[value]?.footnotes = marks
    } else {
      plan.indicators[indicator]?.placement.footnotes = marks
    }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    guard let old = plan.indicators[indicator] else { return [] }
    guard let value else {
      return [MarkFootnotes(indicator: indicator, value: nil, marks: old.placement.footnotes).change]
    }
    return old.values[value].map {
      [MarkFootnotes(indicator: indicator, value: value, marks: $0.footnotes).change]
    } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("value", value)
    json.member("marks", marks)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    value = try json.optionalRecord("value")
    marks = try json.optionalStrings("marks")
  }
}
