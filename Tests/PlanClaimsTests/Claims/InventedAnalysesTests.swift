import Foundation
import PlanModel
import Testing

@testable import PlanClaims

/// What is true is not accused, and what is false is found, in analyses of many fields and hands.
struct InventedAnalysesTests {
  @Test(arguments: InventedAnalyses.files)
  func `no true sentence is accused`(file: (name: String, least: Int)) throws {
    let rows = try InventedAnalyses(file.name).rows
    let accused = PlanCheck(InventedAnalyses.document(rows)).findings()
      .filter { $0.verdict == .disagrees || $0.verdict == .ambiguous }
    for finding in accused {
      let row = rows[Int(finding.code ?? "") ?? 0]
      Issue.record("\(row.name): 「\(finding.passage?.quote ?? "")」 \(finding.readings) \(row.text)")
    }
  }

  /// Turns of phrase, and sentences about other things, that look like a claim about the row and are none.
  @Test(arguments: ["turns", "asides"]) func `what only looks like a claim is not accused`(file: String)
    throws
  {
    let rows = try InventedAnalyses(file).rows
    for row in rows {
      let findings = PlanCheck(InventedAnalyses.document([row])).findings()
      #expect(!findings.contains { $0.verdict == .disagrees || $0.verdict == .ambiguous }, "\(row.text)")
    }
  }

  @Test(arguments: InventedAnalyses.files.map(\.name) + ["turns", "asides"])
  func `a row whose target stands announces no new one`(file: String) throws {
    for row in try InventedAnalyses(file).rows where row.revised == nil {
      let findings = PlanCheck(InventedAnalyses.document([row])).findings()
      #expect(!findings.contains { $0.kind == .revisionAnnouncedNotPrinted }, "\(row.text)")
    }
  }

  @Test func `planted errors are found`() throws {
    var all = (found: 0, planted: 0)
    for file in InventedAnalyses.files {
      let (found, planted) = try planted(in: file.name)
      #expect(planted > 100)
      #expect(found * 100 >= planted * file.least, "\(file.name): \(found) of \(planted)")
      all.found += found
      all.planted += planted
    }
    print("Planted errors found: \(all.found) of \(all.planted)")
  }

  private func planted(in file: String) throws -> (found: Int, planted: Int) {
    var (found, planted) = (0, 0)
    for row in try InventedAnalyses(file).rows {
      for (from, to) in row.wrong {
        var spoilt = row
        let place = try #require(row.text.range(of: from), "\(row.name): \(from)")
        spoilt.text.replaceSubrange(place, with: to)
        planted += 1
        let findings = PlanCheck(InventedAnalyses.document([spoilt])).findings()
        if findings.contains(where: { $0.verdict == .disagrees || $0.verdict == .ambiguous }) { found += 1 }
      }
    }
    return (found, planted)
  }

  @Test(arguments: InventedAnalyses.files)
  func `every quotation stands where it says`(file: (name: String, least: Int)) throws {
    let rows = try InventedAnalyses(file.name).rows
    for finding in PlanCheck(InventedAnalyses.document(rows)).findings() {
      guard let passage = finding.passage, let code = finding.code, let index = Int(code) else { continue }
      let scalars = Array(rows[index].text.unicodeScalars)
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[passage.range])
      #expect(String(words) == passage.quote)
    }
  }
}
