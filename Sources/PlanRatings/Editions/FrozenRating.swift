public import PlanModel

/// The grades of an edition, as they were when it was frozen; nothing of them is worked out again.
public struct FrozenRating: Hashable, Sendable {
  /// With what was set of its parameters.
  public let rule: RatingRule
  /// The rule's file.
  public let text: String
  /// In the order of the document.
  public let rows: [PublishedRating.Grade]
}

extension FrozenRating {
  /// The member of a frozen document that holds it.
  private static let key: StaticString = "rating"

  /// Writes grades as a member of a frozen document: the rule's file, and grades/1 in both languages.
  ///
  /// - Parameters:
  ///   - grades: of the plan as it is frozen.
  ///   - json: within the document's object, behind its own members.
  /// - Throws: what writing the rule's file throws.
  public static func write(_ grades: PlanGrades, to json: inout JSONWriter) throws {
    let rule = try grades.rule.yaml()
    json.key(key)
    json.object { json in
      json.key("rule")
      json.string(rule)
      json.key("ja")
      grades.write(to: &json, in: .japanese)
      json.key("en")
      grades.write(to: &json, in: .english)
    }
  }

  /// Reads what a frozen document holds of grades.
  ///
  /// - Returns: `nil` where it was frozen without a rule.
  /// - Throws: `JSONError` or `RuleFileError` for what cannot be read.
  public init?(inDocument bytes: [UInt8]) throws {
    guard Self.mayHold(bytes), case .object(let document) = try JSONValue(parsing: bytes),
      case .object(let rating)? = document["\(Self.key)"]
    else { return nil }
    text = try rating.string("rule")
    rule = try RatingRule(yaml: text, file: "rule")
    let english: [PublishedRating.Grade] = try rating.object("en").objects(
      "grades", PublishedRating.Grade.init(grade:))
    let japanese: [PublishedRating.Grade] = try rating.object("ja").objects(
      "grades", PublishedRating.Grade.init(grade:))
    rows = zip(japanese, english).map { row, other in
      var row = row
      row.working = Wording(japanese: row.working.japanese, english: other.working.english)
      row.refusal = row.refusal.map {
        Wording(japanese: $0.japanese, english: other.refusal?.english ?? $0.english)
      }
      return row
    }
  }

  /// Whether the key stands anywhere in a document as `write` writes it; most have no grades, and need not be read for them.
  private static func mayHold(_ bytes: [UInt8]) -> Bool {
    let quoted = Array("\"\(key)\"".utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place + quoted.count <= bytes.count {
        if bytes[place] == quoted[0], bytes[place + 1] == quoted[1],
          bytes[place..<place + quoted.count].elementsEqual(quoted)
        {
          return true
        }
        place += 1
      }
      return false
    }
  }
}

extension PublishedRating.Grade {
  /// One of grades/1, whose words are of one language.
  fileprivate init(grade json: JSONObject) throws(JSONError) {
    func optional(_ key: String) throws(JSONError) -> String? {
      json[key] == .null ? nil : try json.optionalString(key)
    }
    let status = try json.string("status")
    guard GradeStatus(rawValue: status) != nil else {
      throw JSONError(place: "status", expectation: "expected a status")
    }
    let working = try json.string("working")
    self.init(
      pillar: try json.integer("pillar"), code: try json.string("code"),
      series: json["series"] == .null ? nil : try json.integer("series"), letter: try optional("grade"),
      letterBeforeRevision: try optional("beforeRevision"), status: status,
      working: Wording(japanese: working, english: working),
      refusal: try optional("refused").map { Wording(japanese: $0, english: $0) })
  }
}
