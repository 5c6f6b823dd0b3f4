/// 施策を加える.
public struct AddMeasure: PlanDecision {
  public static let name: StaticString = "addMeasure"

  public var measure: MeasureID
  public var pillar: PillarID
  public var number: String
  public var title: String
  /// 課題.
  public var issue: String?
  /// 施策の方向性.
  public var direction: String?
  public var source: Source?

  public init(
    measure: MeasureID, pillar: PillarID, number: String, title: String, issue: String? = nil,
    direction: String? = nil, source: Source? = nil
  ) {
    self.measure = measure
    self.pillar = pillar
    self.number = number
    self.title = title
    self.issue = issue
    self.direction = direction
    self.source = source
  }

  public var change: PlanChange { .addMeasure(self) }

  public var subjects: [Subject] { [.measure(measure)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if plan.measures[measure] != nil { return .alreadyThere(measure.text) }
    return plan.pillarRefusal(pillar) ?? Rule.name(number, "施策の番号", "number of the measure")
      ?? Rule.text(title, "施策の名称", "title of the measure") ?? Rule.text(issue, "課題", "issue")
      ?? Rule.text(direction, "施策の方向性", "direction")
  }

  public func apply(to plan: inout Plan) {
    plan.measures[measure] = Plan.Measure(
      pillar: pillar, number: number, title: title, issue: issue, direction: direction, source: source)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [Retire(part: .measure(measure), reason: Rule.takenBack).change]
  }

  public var redacted: PlanChange {
    AddMeasure(
      measure: measure, pillar: pillar, number: number, title: Rule.redactedText,
      issue: issue.map { _ in Rule.redactedText }, direction: direction.map { _ in Rule.redactedText },
      source: source
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("measure", measure)
    json.member("pillar", pillar)
    json.member("number", number)
    json.member("title", title)
    json.member("issue", issue)
    json.member("direction", direction)
    source?.write(to: &json)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    measure = try json.identifier("measure")
    pillar = try json.identifier("pillar")
    number = try json.string("number")
    title = try json.string("title")
    issue = try json.optionalString("issue")
    direction = try json.optionalString("direction")
    source = try json.optionalInside("source", Source.init)
  }
}
