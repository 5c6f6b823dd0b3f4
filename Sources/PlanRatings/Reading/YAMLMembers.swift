import PlanModel
import Yams

/// The members of a mapping.
struct YAMLMembers {
  struct Key {
    var string: String
    var node: Node
  }

  let whole: YAMLValue
  var keys: [Key] = []
  var values: [String: YAMLValue] = [:]

  subscript(key: String) -> YAMLValue? { values[key] }

  func needed(_ key: String) throws(RuleFileError) -> YAMLValue {
    guard let value = values[key] else {
      throw whole.failure("「\(key)」がありません。", "expected the key \(key)")
    }
    return value
  }

  /// The text in both languages, beside other keys.
  func wording() throws(RuleFileError) -> Wording {
    Wording(japanese: try needed("ja").text(), english: try needed("en").text())
  }
}
