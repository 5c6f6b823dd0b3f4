import PlanModel
import Testing

@testable import PlanClaims

struct RevisedTargetBelowPastTests {
  private func findings(_ row: InventedRow) -> [Finding] { RevisedTargetBelowPast.findings(of: row.row) }

  private func row(_ values: [String], revised: String?) -> InventedRow {
    InventedRow(values: values, revised: revised)
  }

  @Test func `a revised target below an earlier value is noticed with the highest of them`() {
    let found = findings(row(["50", "90", "70", "56"], revised: "65"))
    #expect(
      found.map(\.message.japanese) == [
        "変更後の目標値65回は、令和4年度の値90回を下回っています。この目標値でよいか確かめてください。"
      ])
    #expect(found.map(\.fiscalYear) == [InventedRow.targetYear])
  }

  @Test func `of equal values the latest is named`() throws {
    let found = findings(row(["50", "70", "70", "56"], revised: "65"))
    #expect(try #require(found.first).message.english.contains("the FY2023 value 70回"))
  }

  @Test func `a revised target as high as the earlier values is not below them`() {
    #expect(findings(row(["50", "65", "60", "56"], revised: "65")) == [])
  }

  @Test func `what is reached already is not told twice`() {
    #expect(findings(row(["50", "90", "70", "65"], revised: "65")) == [])
  }

  @Test func `the baseline is no past value`() {
    #expect(findings(row(["90", "52", "54", "56"], revised: "65")) == [])
  }

  @Test func `only a revised target is looked at`() {
    #expect(findings(row(["50", "90", "70", "56"], revised: nil)) == [])
  }

  @Test func `where less is better the lowest earlier value counts`() throws {
    let finding = try #require(findings(row(["9", "6", "7", "9"], revised: "8").towards(.decrease)).first)
    #expect(finding.message.japanese.contains("変更後の目標値8回は、令和4年度の値6回を上回っています"))
    #expect(findings(row(["9", "9", "9", "9"], revised: "8").towards(.decrease)) == [])
    #expect(findings(row(["9", "6", "7", "9"], revised: "8").towards(.maintain)) == [])
  }

  @Test func `a target of zero is below everything, and says nothing until the direction is stated`() {
    #expect(findings(row(["5", "6", "7", "-1"], revised: "0")) == [])
    #expect(findings(row(["5", "6", "7", "-1"], revised: "0").towards(.increase)).count == 1)
  }

  @Test func `years that only the plan knows count`() throws {
    let row = row(["50", "52", "54", "56"], revised: "65")
    #expect(findings(row.knowing(80, in: 2021)).map(\.message.japanese).count == 1)
    #expect(findings(row.knowing(80, in: 2025)) == [])
  }
}
