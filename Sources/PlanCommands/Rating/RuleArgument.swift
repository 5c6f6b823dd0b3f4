import PlanModel
import PlanRatings
import PlanSheets

/// A rule named on the command line.
enum RuleArgument {
  /// A rule that comes with the program.
  static func shipped(_ id: String) throws(CommandFailure) -> ShippedRule {
    if let rule = ShippedRule.named(id) { return rule }
    throw CommandFailure(
      .usage, japanese: "「\(id)」という規則はありません。hashira rules で一覧を見られます。",
      english: "there is no rule \(id); hashira rules lists them")
  }

  /// A file where there is one of that name, else a rule that comes with the program.
  static func rule(_ name: String) throws(CommandFailure) -> RatingRule {
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") || name.contains("/") else {
      return try shipped(name).rule
    }
    do {
      let file = try InputFile.read(name)
      return try RatingRule(yaml: String(decoding: file.bytes, as: UTF8.self), file: name)
    } catch let failure as InputFile.Failure {
      throw CommandFailure(
        failure.status, japanese: failure.message.japanese, english: failure.message.english)
    } catch let error as RuleFileError {
      throw CommandFailure(.dataError, japanese: error.message.japanese, english: error.message.english)
    } catch {
      throw CommandFailure(.dataError, japanese: "\(name): 読めません。", english: "\(name): cannot be read")
    }
  }

  /// `NAME=85%`, for a parameter that the rule has.
  static func parameters(_ texts: [String], of rule: RatingRule) throws(CommandFailure) -> [String: Threshold]
  {
    var parameters: [String: Threshold] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let names = rule.parameters.map(\.name)
      guard parts.count == 2, names.contains(parts[0]), let value = Threshold(parts[1]) else {
        let known = names.isEmpty ? "―" : names.joined(separator: ", ")
        throw CommandFailure(
          .usage, japanese: "「\(text)」は使えません。名前=85% の形にしてください（この規則の名前: \(known)）。",
          english: "cannot set \(text); expected NAME=85% (names of this rule: \(known))")
      }
      parameters[parts[0]] = value
    }
    return parameters
  }
}
