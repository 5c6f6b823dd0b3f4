/// 事業の記録を前の状態に戻す.
public struct RestoreProgramme: PlanDecision {
  public static let name: StaticString = "restoreProgramme"

  /// As it is from now on.
  public var programme: NamedProgramme

  public init(programme: NamedProgramme) {
    self.programme = programme
  }

  public var change: PlanChange { .restoreProgramme(self) }

  public var subjects: [Subject] { [.programme(programme.id)] }

  public func refusal(in plan: Plan) -> Refusal? {
    plan.programmes[programme.id] == nil
      ? .noProgramme(programme.id) : Rule.names(programme.programme.names)
  }

  public func apply(to plan: inout Plan) {
    plan.programmes[programme.id] = programme.programme
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.restoring(programme.id)
  }

  public var redacted: PlanChange { RestoreProgramme(programme: programme.redacted).change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("programme", programme)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    programme = try json.record("programme")
  }
}
