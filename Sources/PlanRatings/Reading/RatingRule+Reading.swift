import PlanModel
import Yams

extension RatingRule {
  /// Reads a rule file.
  ///
  /// - Parameters:
  ///   - yaml: the file's text.
  ///   - file: its name, for messages.
  /// - Throws: the first thing that is wrong with it.
  public init(yaml: String, file: String) throws(RuleFileError) {
    let root = YAMLValue(node: try Self.node(yaml, file), file: file, path: [])
    self = try RuleReader(root).rule()
  }

  /// No rule is longer, and nobody should wait for what is none.
  private static let largestSize = 1 << 20

  private static func node(_ yaml: String, _ file: String) throws(RuleFileError) -> Node {
    guard yaml.utf8.count <= largestSize else {
      throw RuleFileError(
        file: file, path: "", expected: Wording(japanese: "1MBを超えています。", english: "is larger than 1 MB"))
    }
    do {
      if let node = try compose(yaml: yaml) { return node }
    } catch let error as YamlError {
      throw error.told(file)
    } catch {
      throw RuleFileError(
        file: file, path: "", expected: Wording(japanese: "YAMLとして読めません。", english: "is no YAML"))
    }
    throw RuleFileError(
      file: file, path: "", expected: Wording(japanese: "空のファイルです。", english: "is empty; expected a rule"))
  }
}

extension YamlError {
  fileprivate func told(_ file: String) -> RuleFileError {
    let (problem, mark): (String, Mark?) =
      switch self {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (problem, mark)
      case .duplicatedKeysInMapping(let duplicates, let context):
        ("duplicate keys \(duplicates.joined(separator: ", "))", context.mark)
      case .reader(let problem, _, _, _): (problem, nil)
      default: ("unreadable", nil)
      }
    return RuleFileError(
      file: file, line: mark?.line, column: mark?.column, path: "",
      expected: Wording(japanese: "YAMLとして読めません（\(problem)）。", english: "is no YAML (\(problem))"))
  }
}
