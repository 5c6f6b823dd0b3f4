import PlanModel
import Testing

@testable import PlanCommands
@testable import PlanPages

/// Every doubt is explained to whoever has to act on it.
struct DoubtManualTests {
  @Test(arguments: FindingKind.allCases)
  func `a doubt has its heading, in the words of the pages`(kind: FindingKind) throws {
    let heading = "\(Phrases.japanese.kind(kind))（\(kind.rawValue)）"
    let section = try #require(try Manual("docs/doubts.md").section(heading), "\(heading)")
    #expect(section.body.contains("**意味**"), "\(heading)")
    #expect(section.body.contains("**すること**"), "\(heading)")
  }

  @Test(arguments: Finding.Verdict.allCases.filter { $0 != .notice })
  func `a verdict is explained, in the words of the commands`(verdict: Finding.Verdict) throws {
    let word = CommandPhrases(language: .japanese).verdict(verdict)
    let section = try #require(try Manual("docs/doubts.md").section("判定"))
    #expect(section.body.contains("- **\(word)**（\(verdict.rawValue)）"), "\(word)")
    #expect(try Manual("README.md").text.contains(word), "\(word)")
  }
}
