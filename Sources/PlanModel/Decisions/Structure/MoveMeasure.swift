/// 施策を別の柱・番号に移す.
public struct MoveMeasure: PlanDecision {
  public static let name: StaticString = "moveMeasure"

  public var measure: MeasureID
  public var pillar: PillarID
  public var number: String

  public init(measure: MeasureID, pillar: PillarID, number: String) {
    self.measure = measure
    self.pillar = pillar
    self.number = number
  }

  public var change: PlanChange { .moveMeasure(self) }

  public var subjects: [Subject] { [.measure(measure)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.measures[measure] else { return .noMeasure(measure) }
    return plan.pillarRefusal(pillar) ?? Rule.name(number, "施策の番号", "number of the measure")
      ?? (old.pillar == pillar ? nil : plan.hangingRefusal(.measure(measure)))
      ?? Rule.changes((old.pillar, old.number) != (pillar, number))
  }

  public func apply(to plan: inout Plan) {
    plan.measures[measure]?.pillar = pillar
    plan.measures[measure]?.number = number
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.measures[measure].map {
      [MoveMeasure(measure: measure, pillar: $0.pillar, number: $0.number).change]
    } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("measure", measure)
    json.member("pillar", pillar)
    json.member("number", number)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    measure = try json.identifier("measure")
    pillar = try json.identifier("pillar")
    number = try json.string("number")
  }
}
