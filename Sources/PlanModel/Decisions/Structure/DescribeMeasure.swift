/// 課題・施策の方向性を書く.
public struct DescribeMeasure: PlanDecision {
  public static let name: StaticString = "describeMeasure"

  public var measure: MeasureID
  /// 課題.
  public var issue: String?
  /// 施策の方向性.
  public var direction: String?
  public var source: Source?

  public init(measure: MeasureID, issue: String? = nil, direction: String? = nil, source: Source? = nil) {
    self.measure = measure
    self.issue = issue
    self.direction = direction
    self.source = source
  }

  public var change: PlanChange { .describeMeasure(self) }

  public var subjects: [Subject] { [.measure(measure)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.measures[measure] else { return .noMeasure(measure) }
    return Rule.text(issue, "課題", "issue") ?? Rule.text(direction, "施策の方向性", "direction")
      ?? Rule.changes(Rule.differ(old.issue, issue) || Rule.differ(old.direction, direction))
  }

  public func apply(to plan: inout Plan) {
    plan.measures[measure]?.issue = issue
    plan.measures[measure]?.direction = direction
    plan.measures[measure]?.source = source
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.measures[measure].map {
      [DescribeMeasure(measure: measure, issue: $0.issue, direction: $0.direction, source: $0.source).change]
    } ?? []
  }

  public var redacted: PlanChange {
    DescribeMeasure(
      measure: measure, issue: issue.map { _ in Rule.redactedText },
      direction: direction.map { _ in Rule.redactedText }, source: source
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("measure", measure)
    json.member("issue", issue)
    json.member("direction", direction)
    source?.write(to: &json)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    measure = try json.identifier("measure")
    issue = try json.optionalString("issue")
    direction = try json.optionalString("direction")
    source = try json.optionalInside("source", Source.init)
  }
}
