import PlanPages
import Testing

@Suite struct PageAddressTests {
  @Test(arguments: [
    "/", "/en/", "/plans/a1/", "/en/plans/a1/", "/plans/a1/sheets/3", "/plans/a1/indicators/2-1-3",
    "/plans/a1/history", "/plans/a1/history/2", "/plans/a1/history/target", "/plans/a1/history/target/2",
    "/plans/a1/findings", "/plans/a1/findings/departments", "/plans/a1/plan.json", "/plans/a1/findings.json",
    "/style.css", "/icon.svg",
    "/plans/a1/as-of/2026-03-31/", "/en/plans/a1/as-of/2026-03-31/indicators/k3",
    "/plans/a1/as-of/2026-03-31/plan.json",
  ])
  func `an address is read and written alike`(path: String) {
    #expect(PageAddress(path)?.path == path)
  }

  @Test(arguments: [
    ("/en", "/en/"), ("/plans/a1", "/plans/a1/"), ("/plans/a1/sheets/3/", "/plans/a1/sheets/3"),
    ("/plans", "/"), ("/en/plans/a1/plan.json", "/plans/a1/plan.json"),
    ("/plans/a1/history/1", "/plans/a1/history"),
    ("/en/style.css", "/style.css"), ("/plans/a1/as-of/2026-03-31", "/plans/a1/as-of/2026-03-31/"),
  ])
  func `an address that is nearly right is read`(path: String, right: String) {
    #expect(PageAddress(path)?.path == right)
  }

  @Test(arguments: [
    "", "//", "/x", "/plans//", "/plans/A/", "/plans/a1/x", "/plans/a1/findings/x", "/plans/a1/sheets/0",
    "/plans/a1/sheets/x",
    "/plans/a1/as-of/2026-02-30/", "/plans/a1/as-of/", "/plans/a1/history/x", "/plans/a1/history/2/2",
    "/plans/../x", "/en/en/", "/plans/a1/\0",
  ])
  func `what is no address is refused`(path: String) {
    #expect(PageAddress(path) == nil)
  }

  @Test func `a day that is none is told apart`() {
    #expect(MissingPage(at: "/en/plans/a1/as-of/2026-02-30/") == .day)
    #expect(MissingPage(at: "/plans/a1/x") == .page)
  }
}
