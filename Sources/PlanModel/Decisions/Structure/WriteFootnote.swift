/// 脚注を書く: a new note, or other words for one.
public struct WriteFootnote: PlanDecision {
  public static let name: StaticString = "writeFootnote"

  public var footnote: FootnoteID
  public var pillar: PillarID
  /// The label of the sheet it stands on.
  public var sheet: String
  /// Without its asterisk.
  public var mark: String
  public var text: String
  public var position: Int
  public var source: Source?

  public init(
    footnote: FootnoteID, pillar: PillarID, sheet: String, mark: String, text: String, position: Int,
    source: Source? = nil
  ) {
    self.footnote = footnote
    self.pillar = pillar
    self.sheet = sheet
    self.mark = mark
    self.text = text
    self.position = position
    self.source = source
  }

  public var change: PlanChange { .writeFootnote(self) }

  public var subjects: [Subject] { [.footnote(footnote)] }

  public func refusal(in plan: Plan) -> Refusal? {
    plan.pillarRefusal(pillar) ?? Rule.position(position) ?? Rule.marks([mark]) ?? Rule.text(
      sheet, "シートの表示", "label of the sheet")
      ?? Rule.text(text, "脚注", "footnote")
  }

  public func apply(to plan: inout Plan) {
    plan.footnotes[footnote] = Plan.Footnote(
      pillar: pillar, sheet: sheet, mark: mark, text: text, position: position, source: source)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    guard let old = plan.footnotes[footnote] else { return [RemoveFootnote(footnote: footnote).change] }
    return [
      WriteFootnote(
        footnote: footnote, pillar: old.pillar, sheet: old.sheet, mark: old.mark, text: old.text,
        position: old.position,
        source: old.source
      ).change
    ]
  }

  public var redacted: PlanChange {
    WriteFootnote(
      footnote: footnote, pillar: pillar, sheet: sheet, mark: mark, text: Rule.redactedText,
      position: position, source: source
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("footnote", footnote)
    json.member("pillar", pillar)
    json.member("sheet", sheet)
    json.member("mark", mark)
    json.member("text", text)
    json.member("position", position)
    source?.write(to: &json)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    footnote = try json.identifier("footnote")
    pillar = try json.identifier("pillar")
    sheet = try json.string("sheet")
    mark = try json.string("mark")
    text = try json.string("text")
    position = try json.integer("position")
    source = try json.optionalInside("source", Source.init)
  }
}
