import PlanModel
import Testing

struct TypedDayTests {
  @Test(arguments: [
    ("2026-02-01", "2026-02-01"), ("2026/2/1", "2026-02-01"), ("２０２６年２月１日", "2026-02-01"),
    ("令和8年2月1日", "2026-02-01"), ("R8.2.1", "2026-02-01"), ("r8/2/1", "2026-02-01"),
    ("令和元年5月1日", "2019-05-01"), ("平成31年4月30日", "2019-04-30"), ("令和 8年 2月 1日", "2026-02-01"),
  ])
  func `a day is read as people type it`(typed: String, day: String) {
    #expect(CalendarDate(typed: typed)?.description == day)
  }

  @Test(arguments: [
    "", "2026", "2026-02", "2026-02-30", "R8.2", "令和年2月1日", "令和0年2月1日", "8.2.1", "2026-2-1-1", "二月一日",
    "R2026.2.1",
    "2026-+2-1", "12345-1-1",
  ])
  func `what is no day is none`(typed: String) {
    #expect(CalendarDate(typed: typed) == nil)
  }
}
