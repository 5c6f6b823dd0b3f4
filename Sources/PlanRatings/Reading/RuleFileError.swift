public import PlanModel

/// What is wrong with a rule file: where, and what was expected there.
public struct RuleFileError: Error, Hashable, Sendable {
  public var file: String
  /// From 1; `nil` where it is about the whole file.
  public var line: Int?
  public var column: Int?
  /// The keys that lead there: `grades.2.when`.
  public var path: String
  public var expected: Wording

  /// A rule that is named, and is none of those that come with the program.
  init(unknown rule: String) {
    file = rule
    path = ""
    expected = Wording(
      japanese: "この名前の規則は、このプログラムにありません。規則を選び直してください。",
      english: "this program has no rule of that name; choose one again")
  }

  init(file: String, line: Int? = nil, column: Int? = nil, path: String, expected: Wording) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.expected = expected
  }

  /// One line.
  public var message: Wording {
    let place = [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(
      separator: ":")
    let key = path.isEmpty ? "" : " \(path):"
    return Wording(
      japanese: "\(place):\(key) \(expected.japanese)", english: "\(place):\(key) \(expected.english)")
  }
}
