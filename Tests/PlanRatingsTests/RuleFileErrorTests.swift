import PlanModel
import Testing

@testable import PlanRatings

/// A rule file that is wrong gets one clear line: file, place and what was expected.
struct RuleFileErrorTests {
  private static let good = """
    id: our-city
    version: 1
    body: {ja: 市, en: city}
    title: {ja: 題, en: title}
    parameters:
      low: {value: unpublished, ja: 境, en: bound}
    figure: attainment of target
    direction: {down: turned, unstated: refuse}
    grades:
      - {letter: A, ja: 以上, en: reached, status: achieved, when: figure >= 100%}
      - {letter: B, ja: 未満, en: not, status: late}
    """

  @Test func `the file that the mistakes are made in is good`() throws {
    #expect(try RatingRule(yaml: Self.good, file: "our.yaml").grades.count == 2)
  }

  @Test(arguments: [
    (
      "figure >= 100%", "figure => 100%",
      "our.yaml:10:62: grades.1.when: cannot be figure => 100%; expected a condition"
    ),
    ("figure >= 100%", "figure >= 100", "our.yaml:10:62: grades.1.when: cannot be figure >= 100;"),
    ("figure >= 100%", "figure >= $high", "our.yaml:6:3: parameters: expected high, which a condition names"),
    (
      "status: late", "status: slow",
      "our.yaml:11:42: grades.2.status: cannot be slow; expected one of achieved, onTrack"
    ),
    ("letter: B", "letter: A", "our.yaml:10:3: grades: the letter A stands there twice"),
    (", when: figure >= 100%", "", "our.yaml:10:3: grades: grade 1 has no condition"),
    ("id: our-city", "id: 市", "our.yaml:1:5: id: cannot be 市; expected lower-case letters"),
    ("version: 1\n", "", "our.yaml:1:1: expected the key version"),
    ("version: 1", "version: first", "our.yaml:2:10: version: cannot be first; expected a whole number"),
    (
      "figure: attainment of target", "figure: a / t",
      "our.yaml:7:9: figure: cannot be a / t; expected attainment of LEVEL"
    ),
    ("figure: attainment of target\n", "", "our.yaml:9:3: grades: a condition asks for a figure"),
    (
      "unstated: refuse", "unstated: guess",
      "our.yaml:8:37: direction.unstated: cannot be guess; expected one of asWritten"
    ),
    ("body: {ja: 市, en: city}", "body: {ja: 市}", "our.yaml:3:7: body: expected the key en"),
    (
      "figure: attainment", "figur: attainment",
      "our.yaml:7:1: no such key as figur; expected one of id, version"
    ),
    (
      "unpublished", "ten",
      "our.yaml:6:16: parameters.low.value: cannot be ten; expected a percentage such as 85%"
    ),
    ("grades:", "grades: [", "our.yaml:"),
    ("title: {ja: 題, en: title}", "title: 題", "our.yaml:4:8: title: expected keys with values"),
  ]) func `one mistake is told with its place`(_ from: String, _ to: String, _ message: String) {
    let error = #expect(throws: RuleFileError.self) {
      try RatingRule(yaml: Self.good.replacing(from, with: to), file: "our.yaml")
    }
    let told = error?.message.english ?? ""
    #expect(told.hasPrefix(message))
    #expect(!told.contains("\n"))
    #expect(error?.message.japanese.hasPrefix("our.yaml:") == true)
  }

  @Test(arguments: ["", "\n", "- 1", "text", "{", "\u{0}", "a: &x [*x]", "? [a]: b", "id: [", "id: {ja: 1}"])
  func `what is no rule at all is told too`(_ yaml: String) {
    #expect(throws: RuleFileError.self) { try RatingRule(yaml: yaml, file: "our.yaml") }
  }

  @Test func `a file that goes deep or is large is refused in time`() {
    for yaml in [
      String(repeating: "[", count: 100_000), String(repeating: "a: ", count: 100_000),
      String(repeating: "- ", count: 100_000), "id: " + String(repeating: "x", count: 1 << 20),
    ] {
      #expect(throws: RuleFileError.self) { try RatingRule(yaml: yaml, file: "our.yaml") }
    }
    let laughs = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }.joined(separator: "\n")
    #expect(throws: RuleFileError.self) {
      try RatingRule(yaml: "a0: &a0 [x, x]\n" + laughs, file: "our.yaml")
    }
  }

  @Test func `letters that no grade has are found wherever they are named`() {
    for extra in [
      "cases: {noBaseline: X}", "combine: [{of: plan, by: share, letters: [X]}]",
    ] {
      #expect(throws: RuleFileError.self) { try RatingRule(yaml: Self.good + "\n" + extra, file: "our.yaml") }
    }
  }
}
