import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import PlanWeb

struct MetricsTests {
  @Test func `the desk counts what both doors answered, and the public door tells nothing of it`()
    async throws
  {
    let metrics = RequestMetrics()
    let desk = Desk(plans: Shelf([Fixtures.id]).plans, port: 0, metrics: metrics)
    let settings = PublicSettings(address: "127.0.0.1", port: 0, requestsPerMinute: 0)
    let plans = PublicPlans(published: { [PublicFixtures.plan()].compactMap { $0 } }, version: { 1 })
    let door = PublicDoor(plans: plans, settings: settings, metrics: metrics)
    try await door.application().test(.router) { client in
      _ = try await client.execute(uri: PublicFixtures.indicator, method: .get)
      _ = try await client.execute(
        uri: PublicFixtures.overview + "search/?q=%E7%9B%B8%E8%AB%87", method: .get)
      let hidden = try await client.execute(uri: "/metrics", method: .get)
      #expect(hidden.status == .notFound)
    }
    try await desk.application().test(.live) { client in
      _ = try await client.execute(uri: Fixtures.overview, method: .get)
      let text = try await client.execute(uri: "/metrics", method: .get).text
      #expect(text.contains(#"hashira_requests_total{door="public",route="indicator",status="200"} 1"#))
      #expect(text.contains(#"hashira_requests_total{door="public",route="search",status="200"} 1"#))
      #expect(text.contains(#"hashira_requests_total{door="desk",route="overview",status="200"} 1"#))
      #expect(text.contains(#"hashira_request_seconds_count{door="public"} 3"#))
      // Nobody's words and addresses.
      for word in ["相談", "umegasato", "127.0.0.1", "q="] { #expect(!text.contains(word), "\(word)") }
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        #expect(line.contains(/^hashira_[a-z_]+\{[^}]*\} [0-9.]+$/), "\(line)")
      }
    }
  }
}
