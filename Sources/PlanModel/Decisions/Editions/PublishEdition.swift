/// 版を公表する.
public struct PublishEdition: PlanDecision {
  public static let name: StaticString = "publishEdition"

  public var edition: EditionID
  public var publication: Plan.Publication

  public init(edition: EditionID, publication: Plan.Publication) {
    self.edition = edition
    self.publication = publication
  }

  public var change: PlanChange { .publishEdition(self) }

  public var subjects: [Subject] { [.edition(edition)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.editions[edition] else { return .notThere("版", "edition", edition.text) }
    return Rule.changes(old.publication != publication)
  }

  public func apply(to plan: inout Plan) {
    plan.editions[edition]?.publication = publication
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("edition", edition)
    json.member("publication", publication)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    edition = try json.identifier("edition")
    publication = try json.record("publication")
  }
}
