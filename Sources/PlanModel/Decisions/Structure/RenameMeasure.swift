/// 施策の名称を改める.
public struct RenameMeasure: PlanDecision {
  public static let name: StaticString = "renameMeasure"

  public var measure: MeasureID
  public var title: String

  public init(measure: MeasureID, title: String) {
    self.measure = measure
    self.title = title
  }

  public var change: PlanChange { .renameMeasure(self) }

  public var subjects: [Subject] { [.measure(measure)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.measures[measure] else { return .noMeasure(measure) }
    return Rule.name(title, "施策の名称", "title of the measure") ?? Rule.changes(Rule.differ(old.title, title))
  }

  public func apply(to plan: inout Plan) {
    plan.measures[measure]?.title = title
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.measures[measure].map { [RenameMeasure(measure: measure, title: $0.title).change] } ?? []
  }

  public var redacted: PlanChange { RenameMeasure(measure: measure, title: Rule.redactedText).change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("measure", measure)
    json.member("title", title)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    measure = try json.identifier("measure")
    title = try json.string("title")
  }
}
