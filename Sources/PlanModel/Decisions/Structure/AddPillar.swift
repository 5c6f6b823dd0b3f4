/// 柱を加える.
public struct AddPillar: PlanDecision {
  public static let name: StaticString = "addPillar"

  public var pillar: PillarID
  public var number: Int
  public var title: String
  /// The word in 【】.
  public var tag: String?
  public var source: Source?

  public init(pillar: PillarID, number: Int, title: String, tag: String? = nil, source: Source? = nil) {
    self.pillar = pillar
    self.number = number
    self.title = title
    self.tag = tag
    self.source = source
  }

  public var change: PlanChange { .addPillar(self) }

  public var subjects: [Subject] { [.pillar(pillar)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if plan.pillars[pillar] != nil { return .alreadyThere(pillar.text) }
    return Rule.text(title, "柱の名称", "title of the pillar") ?? Rule.text(tag, "柱の標語", "tag of the pillar")
      ?? plan.pillarNumberRefusal(number, except: pillar)
  }

  public func apply(to plan: inout Plan) {
    plan.pillars[pillar] = Plan.Pillar(number: number, title: title, tag: tag, source: source)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [Retire(part: .pillar(pillar), reason: Rule.takenBack).change]
  }

  public var redacted: PlanChange {
    AddPillar(
      pillar: pillar, number: number, title: Rule.redactedText, tag: tag.map { _ in Rule.redactedText },
      source: source
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("pillar", pillar)
    json.member("number", number)
    json.member("title", title)
    json.member("tag", tag)
    source?.write(to: &json)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    pillar = try json.identifier("pillar")
    number = try json.integer("number")
    title = try json.string("title")
    tag = try json.optionalString("tag")
    source = try json.optionalInside("source", Source.init)
  }
}
