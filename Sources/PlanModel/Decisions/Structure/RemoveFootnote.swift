/// 脚注を消す.
public struct RemoveFootnote: PlanDecision {
  public static let name: StaticString = "removeFootnote"

  public var footnote: FootnoteID

  public init(footnote: FootnoteID) {
    self.footnote = footnote
  }

  public var change: PlanChange { .removeFootnote(self) }

  public var subjects: [Subject] { [.footnote(footnote)] }

  public func refusal(in plan: Plan) -> Refusal? {
    plan.footnotes[footnote] == nil ? .notThere("脚注", "footnote", footnote.text) : nil
  }

  public func apply(to plan: inout Plan) {
    plan.footnotes[footnote] = nil
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.footnotes[footnote].map {
      [
        WriteFootnote(
          footnote: footnote, pillar: $0.pillar, sheet: $0.sheet, mark: $0.mark, text: $0.text,
          position: $0.position,
          source: $0.source
        ).change
      ]
    } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("footnote", footnote)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    footnote = try json.identifier("footnote")
  }
}
