import PlanTesting
import Testing

@testable import PlanModel

/// What a person typed must be gone once a record is redacted.
///
/// What stays, as the plan could not be put together without it: identifiers, codes and numbers of measures, marks of
/// footnotes, labels of sheets, names of files that were read, amounts, tolerances, years and days, digests, the name and
/// version of a rating rule, its letters, the reason code of a revision, the kind of a finding, and the meeting a comment
/// was made in.
struct RedactionTests {
  static let kept: Set<String> = [
    "change", "v", "code", "number", "sheet", "mark", "marks", "footnotes", "documentDigest", "chainHead",
    "digest",
    "rule", "file", "kind", "amount", "state", "finality", "role", "outcome", "accumulation", "counting",
    "scale", "tolerances", "version", "letter", "cause", "day", "terms", "survey",
  ]

  @Test func `no typed text is left in what replaces a record`() throws {
    let sentinel = "山田太郎"
    var tried: Set<String> = []
    for line in try ShippedChangesTests.lines {
      let original = try JSONValue(parsing: line)
      let marked = Self.marking(original, with: sentinel)
      let json = Self.text(of: marked)
      let change = try PlanChange(json: Array(json.utf8))
      let redacted = change.decision.redacted
      #expect(redacted.name == change.name)
      let text = String(decoding: redacted.json, as: UTF8.self)
      #expect(!text.contains(sentinel), "\(text)")
      #expect(try PlanChange(json: redacted.json) == redacted)
      #expect(redacted.decision.redacted == redacted)
      if json.contains(sentinel) { tried.insert(change.name) }
    }
    #expect(tried.count > 35)
  }

  @Test func `a redacted history is still a plan, with the same parts and numbers`() {
    let history = PlanHistory.random(count: 800, seed: 5)
    var plan = Plan(id: .tested)
    for var entry in history.entries {
      entry.change = entry.change.decision.redacted
      plan.apply(entry)
    }
    #expect(Set(plan.indicators.keys) == Set(history.plan.indicators.keys))
    for (id, indicator) in history.plan.indicators {
      #expect(plan.indicators[id]?.values.mapValues(\.amounts) == indicator.values.mapValues(\.amounts))
    }
  }

  /// Puts the sentinel into every string but those that are kept or must be of a form.
  static func marking(_ value: JSONValue, with sentinel: String) -> JSONValue {
    switch value {
    case .string(let text): isOfAForm(text) ? value : .string(sentinel + text)
    case .array(let values): .array(values.map { marking($0, with: sentinel) })
    case .object(let object):
      .object(
        JSONObject(
          members: object.members.map {
            JSONObject.Member(
              key: $0.key,
              value: isKept($0, in: object) ? $0.value : marking($0.value, with: sentinel))
          }))
    default: value
    }
  }

  private static func isKept(_ member: JSONObject.Member, in object: JSONObject) -> Bool {
    if member.key == "direction" { return object["change"] == .string("setDesiredDirection") }
    // The meeting that a comment was made in, not the name of one that decided.
    if member.key == "meeting", case .object = member.value { return true }
    return kept.contains(member.key)
  }

  /// Identifiers and days.
  private static func isOfAForm(_ text: String) -> Bool {
    CalendarDate(text) != nil || (PlanID(text) != nil && text.utf8.count == 10) || PlanID(text) == .tested
  }

  static func text(of value: JSONValue) -> String {
    switch value {
    case .null: return "null"
    case .boolean(let flag): return String(flag)
    case .number(let digits): return digits
    case .string(let text):
      var json = JSONWriter()
      json.string(text)
      return String(decoding: json.bytes, as: UTF8.self)
    case .array(let values): return "[\(values.map(text).joined(separator: ","))]"
    case .object(let object):
      return "{\(object.members.map { "\"\($0.key)\":\(text(of: $0.value))" }.joined(separator: ","))}"
    }
  }
}
