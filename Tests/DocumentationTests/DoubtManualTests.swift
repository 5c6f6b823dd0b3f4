import PlanModel
import Testing

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
}
