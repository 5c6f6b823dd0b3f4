import PlanModel
import Testing

@testable import PlanRatings

/// What rule files can say, and the rules that come with the program, are in docs/rating.md.
struct RatingManualTests {
  private let manual: Manual

  init() throws {
    manual = try Manual("docs/rating.md")
  }

  @Test func `every shipped rule has its line, and each of its letters stands there`() {
    for rule in ShippedRule.all.map(\.rule) {
      let line = manual.text.split(separator: "\n").first { $0.hasPrefix("| `\(rule.id)` |") } ?? ""
      #expect(line.contains(rule.title.japanese), "\(rule.id)")
      for letter in rule.grades.compactMap(\.letter) {
        #expect(line.contains(letter), "\(rule.id) \(letter)")
      }
    }
  }

  @Test func `every word of rule files is explained`() {
    let words =
      Level.allCases.map(\.rawValue) + GradeStatus.allCases.map(\.rawValue)
      + Combination.Way.allCases.map(\.rawValue) + Combination.Scope.allCases.map(\.rawValue)
      + DirectionHandling.Way.allCases.map(\.rawValue) + CaseHandling.Pairs.allCases.map(\.rawValue)
      + CaseHandling.handled.map(\.0)
    for word in words { #expect(manual.text.contains("`\(word)`"), "\(word)") }
    // What a person sets, and what only a mistake brings about, has no code in a file.
    for kind in GradeRefusal.Kind.allCases where ![.marked, .unknownLetter, .parameterNotSet].contains(kind) {
      #expect(manual.text.contains("`\(kind.rawValue)`"), "\(kind)")
    }
  }

  @Test func `the file that the manual shows reads`() throws {
    let parts = manual.text.split(separator: "```yaml\n").dropFirst().compactMap {
      $0.split(separator: "```").first
    }
    for yaml in parts { #expect(try RatingRule(yaml: String(yaml), file: "manual").grades.count > 1) }
    #expect(parts.count == 1)
  }
}
