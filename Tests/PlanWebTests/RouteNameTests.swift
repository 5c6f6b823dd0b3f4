import PlanPages
import Testing

@testable import PlanWeb

struct RouteNameTests {
  @Test(arguments: [
    ("/", "overview"), ("/en/", "overview"), ("/sheets/1", "sheet"), ("/en/sheets/12", "sheet"),
    ("/indicators/1", "indicator"), ("/en/indicators/4-2", "indicator"), ("/findings", "findings"),
    ("/en/findings", "findings"), ("/about", "page"), ("/sheets/", "page"),
  ])
  func `a page is named by its kind`(path: String, name: String) {
    #expect(RouteName(of: SiteFile(path: path, mediaType: "text/html", bytes: [])).rawValue == name)
  }

  @Test func `what is no page is data or an asset`() {
    #expect(RouteName(of: SiteFile(path: "/plan.json", mediaType: "application/json", bytes: [])) == .data)
    #expect(RouteName(of: SiteFile(path: "/style.css", mediaType: "text/css", bytes: [])) == .asset)
  }
}
