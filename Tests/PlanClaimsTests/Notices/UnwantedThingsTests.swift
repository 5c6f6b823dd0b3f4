import Testing

@testable import PlanClaims

struct UnwantedThingsTests {
  @Test(arguments: ["交通事故の件数", "待機児童数", "一人一日当たりごみ排出量", "市税の滞納額", "空き家の棟数"])
  func `a name speaks of what one wants less of`(name: String) {
    #expect(UnwantedThings.areNamed(in: name))
  }

  @Test(arguments: ["事故防止教室の参加者数", "空き家バンクの活用件数", "ごみの資源化率", "虐待に関する相談件数", "図書の貸出冊数"])
  func `a name speaks of what is done against it, or of something else`(name: String) {
    #expect(!UnwantedThings.areNamed(in: name))
  }
}
