/// 柱の名称を改める.
public struct RenamePillar: PlanDecision {
  public static let name: StaticString = "renamePillar"

  public var pillar: PillarID
  public var title: String
  public var tag: String?
  public var source: Source?

  public init(pillar: PillarID, title: String, tag: String? = nil, source: Source? = nil) {
    self.pillar = pillar
    self.title = title
    self.tag = tag
    self.source = source
  }

  public var change: PlanChange { .renamePillar(self) }

  public var subjects: [Subject] { [.pillar(pillar)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.pillars[pillar] else { return .noPillar(pillar) }
    return Rule.name(title, "柱の名称", "title of the pillar") ?? Rule.text(tag, "柱の標語", "tag of the pillar")
      ?? Rule.changes(Rule.differ(old.title, title) || Rule.differ(old.tag, tag))
  }

  public func apply(to plan: inout Plan) {
    plan.pillars[pillar]?.title = title
    plan.pillars[pillar]?.tag = tag
    plan.pillars[pillar]?.source = source
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.pillars[pillar].map {
      [RenamePillar(pillar: pillar, title: $0.title, tag: $0.tag, source: $0.source).change]
    } ?? []
  }

  public var redacted: PlanChange {
    RenamePillar(
      pillar: pillar, title: Rule.redactedText, tag: tag.map { _ in Rule.redactedText },
      source: source
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("pillar", pillar)
    json.member("title", title)
    json.member("tag", tag)
    source?.write(to: &json)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    pillar = try json.identifier("pillar")
    title = try json.string("title")
    tag = try json.optionalString("tag")
    source = try json.optionalInside("source", Source.init)
  }
}
