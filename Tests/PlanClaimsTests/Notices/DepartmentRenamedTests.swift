import PlanModel
import Testing

@testable import PlanClaims

struct DepartmentRenamedTests {
  @Test func `a former name that is printed is worth knowing`() {
    let row = InventedRow(departments: [
      Department(name: "学び推進課"), Department(name: "図書館", formerName: "中央図書室"),
    ])
    let found = DepartmentRenamed.findings(of: row.row)
    #expect(
      found.map(\.message.japanese) == ["所管課は「中央図書室」から「図書館」に変わっています。旧名称を載せ続けるか確かめてください。"])
    #expect(found.map(\.severity) == [.note])
  }

  @Test func `a department without a former name is not renamed`() {
    #expect(DepartmentRenamed.findings(of: InventedRow().row) == [])
  }
}
