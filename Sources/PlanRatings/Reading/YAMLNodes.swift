import PlanModel
import Yams

/// A member of a mapping to be written; without a value it is left out.
typealias YAMLMember = (key: String, value: Node?)

/// Making what a rule file is written from.
enum YAMLNodes {
  static func text(_ text: String) -> Node { .scalar(Node.Scalar(text)) }

  static func list(_ nodes: [Node]) -> Node { .sequence(Node.Sequence(nodes)) }

  static func texts(_ texts: [String]) -> Node { list(texts.map(text)) }

  static func mapping(_ members: [YAMLMember]) -> Node {
    .mapping(
      Node.Mapping(
        members.compactMap { member in
          guard let value = member.value else { return nil }
          return (text(member.key), value)
        }))
  }

  static func members(_ wording: Wording) -> [YAMLMember] {
    [("ja", text(wording.japanese)), ("en", text(wording.english))]
  }

  static func mapping(_ wording: Wording) -> Node { mapping(members(wording)) }

  /// A list that is left out where it is empty.
  static func some(_ nodes: [Node]) -> Node? { nodes.isEmpty ? nil : list(nodes) }
}
