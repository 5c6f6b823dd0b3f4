import PlanModel
import Testing

@testable import PlanRatings

/// The rules that come with the program.
struct ShippedRuleTests {
  @Test(arguments: ShippedRule.files) func `every shipped file reads, and is written as the same rule`(
    _ yaml: String
  ) throws {
    let rule = try RatingRule(yaml: yaml, file: "shipped")
    let written = try rule.yaml()
    #expect(try RatingRule(yaml: written, file: "written") == rule)
  }

  @Test func `no two shipped rules have the same id`() {
    let ids = ShippedRule.all.map(\.rule.id)
    #expect(Set(ids).count == ShippedRule.files.count)
  }

  @Test func `what was not published is a parameter without a value, and the note says so`() {
    for rule in ShippedRule.all.map(\.rule) where rule.parameters.contains(where: { $0.value == nil }) {
      #expect(rule.note?.japanese.contains("公表されて") == true, "\(rule.id)")
      #expect(rule.note?.english.contains("published") == true, "\(rule.id)")
    }
  }

  @Test func `every wording has both languages, and the Japanese is Japanese`() {
    for rule in ShippedRule.all.map(\.rule) {
      let wordings =
        [rule.body, rule.title, rule.note].compactMap { $0 } + rule.grades.map(\.wording)
        + rule.codes.map(\.wording)
        + rule.parameters.map(\.wording) + rule.combinations.flatMap(\.bands).map(\.wording)
      for wording in wordings {
        #expect(!wording.japanese.isEmpty && !wording.english.isEmpty, "\(rule.id)")
        #expect(
          !wording.english.unicodeScalars.contains { $0.value > 0x3000 && $0.value < 0xA000 }, "\(rule.id)")
      }
    }
  }
}
