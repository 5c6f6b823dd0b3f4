import PlanModel
import Testing

@testable import PlanClaims

struct MissingBaselineTests {
  private let without = InventedRow(values: ["―", "52", "54", "56"])

  private func findings(_ rows: [InventedRow], without role: ColumnRole? = nil) -> [Finding] {
    MissingBaseline.findings(of: .of(rows, without: role), plan: nil)
  }

  @Test func `a few rows without a baseline are named in one finding`() {
    let found = findings([InventedRow(), without, InventedRow(), without])
    #expect(found.map(\.message.japanese) == ["柱2 Ⅱ-ⅲ、柱4 Ⅱ-ⅲには基準値がありません。分かるものは補ってください。"])
    #expect(found.map(\.rows) == [[.init(pillar: 2, code: "Ⅱ-ⅲ"), .init(pillar: 4, code: "Ⅱ-ⅲ")]])
    #expect(found.map(\.severity) == [.note])
    #expect(found.map(\.verdict) == [.notice])
  }

  @Test func `many are counted, and listed`() {
    let found = findings([InventedRow()] + Array(repeating: without, count: 4))
    #expect(found.map(\.message.japanese) == ["5件の指標のうち4件には基準値がありません。分かるものは補ってください。"])
    #expect(found.map(\.rows.count) == [4])
    let all = findings(Array(repeating: without, count: 4))
    #expect(
      all.map(\.message.english) == ["No baseline is printed for all 4 indicators; add those that are known."]
    )
  }

  @Test func `rows with a baseline, and rows of words, lack none`() {
    var words = InventedRow(values: ["―", "実施", "実施", "実施"], target: "実施")
    (words.units, words.seriesNames) = ([], [])
    #expect(findings([InventedRow(), words]) == [])
    #expect(findings([]) == [])
  }

  @Test func `half a baseline is none`() {
    #expect(findings([.pair(["9/―", "9/1", "9/1", "9/1"], target: "9/1")]).count == 1)
  }

  @Test func `a plan that has no column for it lacks none`() {
    #expect(findings([without], without: .baseline) == [])
  }
}
