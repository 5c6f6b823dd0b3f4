import PlanPages
import Testing

@testable import PlanWeb

struct RouteNameTests {
  @Test(arguments: [
    ("/", "plans"), ("/en/plans/a1/", "overview"), ("/plans/a1/sheets/1", "sheet"),
    ("/plans/a1/as-of/2026-03-31/indicators/4-2", "indicator"), ("/en/plans/a1/findings", "findings"),
    ("/plans/a1/history/value/2", "history"), ("/plans/a1/plan.json", "data"), ("/style.css", "asset"),
    ("/plans/a1/comments", "comments"), ("/en/plans/a1/comments/c1", "comments"),
    ("/plans/a1/comments.csv", "data"),
  ])
  func `a page is named by its kind`(path: String, name: String) throws {
    let address = try #require(PageAddress(path))
    #expect(RouteName(address.kind).rawValue == name)
  }
}
