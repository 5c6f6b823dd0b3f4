import PlanModel
import Testing

struct FiscalYearTests {
  @Test(arguments: [
    (2016, "平成28年度"), (2018, "平成30年度"), (2019, "令和元年度"), (2023, "令和5年度"), (1988, "昭和63年度"), (1989, "平成元年度"),
  ])
  func `a fiscal year is named by its era`(western: Int, name: String) {
    #expect(FiscalYear(western).japaneseName == name)
  }

  @Test func `a year before the table is named by its western year`() {
    #expect(FiscalYear(1900).japaneseName == "1900年度")
  }
}
