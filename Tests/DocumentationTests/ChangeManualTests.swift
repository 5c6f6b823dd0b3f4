import PlanModel
import Testing

/// Every kind of change is explained to whoever reads a journal.
struct ChangeManualTests {
  @Test func `every kind of change has its heading, and no other has one`() throws {
    let manual = try Manual("docs/changes.md")
    let headings = manual.sections.filter { $0.level == 3 }.map(\.heading)
    #expect(headings == PlanChange.allKinds.map(\.name.description))
  }
}
