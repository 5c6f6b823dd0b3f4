import PlanModel
import Testing

@testable import PlanClaims

struct DirectionNotStatedTests {
  private func findings(_ invented: InventedPlan) -> [Finding] {
    DirectionNotStated.findings(of: invented.plan.document(), plan: invented.plan)
  }

  @Test func `rows whose direction nobody has stated are one finding`() {
    var invented = InventedPlan()
    #expect(findings(invented).map(\.rows.count) == [2])
    invented.record(SetDesiredDirection(indicator: invented.first, direction: .maintain))
    let found = findings(invented)
    #expect(
      found.map(\.message.japanese) == [
        "柱1 Ⅰ-ⅱは、値を増やしたいのか減らしたいのか（望ましい方向）が決められていません。所管課に確かめて入力してください。"
      ])
    #expect(found.map(\.rows) == [[.init(pillar: 1, code: "Ⅰ-ⅱ")]])
    #expect(found.map(\.severity) == [.note])
  }

  @Test func `when all are stated there is nothing to say`() {
    var invented = InventedPlan()
    invented.record(SetDesiredDirection(indicator: invented.first, direction: .increase))
    invented.record(SetDesiredDirection(indicator: invented.second, direction: .decrease))
    #expect(findings(invented) == [])
  }

  @Test func `a sheet alone never states it`() {
    let found = Notices.findings(of: .of(Array(repeating: InventedRow(), count: 4)), plan: nil)
    #expect(
      found.map(\.message.japanese) == [
        "全4件の指標は、値を増やしたいのか減らしたいのか（望ましい方向）が決められていません。所管課に確かめて入力してください。"
      ])
  }
}
