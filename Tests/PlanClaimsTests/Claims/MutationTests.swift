import PlanModel
import Testing

@testable import PlanClaims

/// A number of a text or of the table is changed; what was true and no longer is must be found.
struct MutationTests {
  private func check(_ mutants: Mutants, least: Int) {
    #expect(
      mutants.caught * 100 >= mutants.falsehoods * least,
      "\(mutants.caught) of \(mutants.falsehoods); \(mutants.missed.prefix(30))")
    #expect(mutants.disturbed.isEmpty, "\(mutants.disturbed)")
  }

  @Test(.enabled(if: RealSheet.isExpected)) func `mutants of the real sheet are caught`() throws {
    var mutants = Mutants(of: try RealSheet.document())
    mutants.tryAll()
    #expect(mutants.falsehoods > 60)
    check(mutants, least: 95)
  }

  @Test(arguments: InventedAnalyses.files)
  func `mutants of invented rows are caught`(file: (name: String, least: Int)) throws {
    var mutants = Mutants(of: PlanDocument(title: nil, organization: nil, columns: [], pillars: []))
    for row in try InventedAnalyses(file.name).rows {
      var one = Mutants(of: InventedAnalyses.document([row]))
      one.tryAll()
      mutants.falsehoods += one.falsehoods
      mutants.caught += one.caught
      mutants.missed += one.missed
    }
    #expect(mutants.falsehoods > 200)
    check(mutants, least: 95)
  }
}
