import PlanModel
import Yams

/// A value of a rule file, which knows where it stands.
struct YAMLValue {
  let node: Node
  let file: String
  let path: [String]

  func failure(_ japanese: String, _ english: String) -> RuleFileError {
    RuleFileError(
      file: file, line: node.mark?.line, column: node.mark?.column, path: path.joined(separator: "."),
      expected: Wording(japanese: japanese, english: english))
  }

  func text() throws(RuleFileError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else { throw failure("文字が必要です。", "expected text") }
    return text
  }

  /// Reads the text by `reading`, or says what was expected.
  func read<Value>(
    _ japanese: String, _ english: String, _ reading: (String) -> Value?
  ) throws(RuleFileError) -> Value {
    let text = try text()
    guard let value = reading(text) else {
      throw failure("「\(text)」は使えません。\(japanese)", "cannot be \(text); expected \(english)")
    }
    return value
  }

  func word<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type = Word.self
  ) throws(RuleFileError) -> Word where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    return try read("次のどれかにしてください: \(words)", "one of \(words)") { Word(rawValue: $0) }
  }

  func share() throws(RuleFileError) -> Threshold {
    try read("85% のような百分率にしてください。", "a percentage such as 85%") { Threshold($0) }
  }

  func flag() throws(RuleFileError) -> Bool {
    try read("true か false にしてください。", "true or false") { Bool($0) }
  }

  func list() throws(RuleFileError) -> [YAMLValue] {
    guard let sequence = node.sequence else { throw failure("「- 」で始まる一覧が必要です。", "expected a list") }
    return sequence.enumerated().map { place, node in
      YAMLValue(node: node, file: file, path: path + [String(place + 1)])
    }
  }

  /// The entries of a list; a single value counts as a list of one.
  func oneOrMore() throws(RuleFileError) -> [YAMLValue] {
    node.sequence == nil ? [self] : try list()
  }

  /// The members of a mapping that has none but the keys named.
  func members(_ keys: [String]) throws(RuleFileError) -> YAMLMembers {
    let members = try members()
    for key in members.keys where !keys.contains(key.string) {
      let names = keys.joined(separator: ", ")
      throw YAMLValue(node: key.node, file: file, path: path).failure(
        "「\(key.string)」という項目はありません。使えるのは \(names) です。",
        "no such key as \(key.string); expected one of \(names)")
    }
    return members
  }

  /// The members of a mapping with keys of the file's own choice.
  func members() throws(RuleFileError) -> YAMLMembers {
    guard let mapping = node.mapping else { throw failure("「項目: 値」の形が必要です。", "expected keys with values") }
    var members = YAMLMembers(whole: self)
    for (key, value) in mapping {
      let name = try YAMLValue(node: key, file: file, path: path).text()
      members.keys.append(YAMLMembers.Key(string: name, node: key))
      members.values[name] = YAMLValue(node: value, file: file, path: path + [name])
    }
    return members
  }
}
