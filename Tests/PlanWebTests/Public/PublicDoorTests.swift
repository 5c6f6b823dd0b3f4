import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import PlanModel
import PlanPages
import Testing

@testable import PlanWeb

struct PublicDoorTests {
  /// Every address of a desk with the same plan, those of its list and of its health checks aside, which both have.
  private static func deskAddresses() throws -> [String] {
    let shown = try #require(try Shelf([Fixtures.id]).plans.plan(Fixtures.id, nil))
    let own = PlanSite(shown).addresses().map(\.path).filter {
      $0 != "/plans/umegasato/" && $0 != "/en/plans/umegasato/"
    }
    return own + [
      "/plans/umegasato/as-of/2026-05-01/", "/plans/umegasato/as-of/2026-05-01/findings",
      "/plans/umegasato/history/2", "/plans/umegasato/history/value/2", "/api/v1/check", "/metrics",
    ]
  }

  @Test func `no route of the desk answers at the public door`() async throws {
    let addresses = try Self.deskAddresses()
    // Two languages of one sheet, forty rows, findings twice, the history and its kinds, two files.
    #expect(addresses.count > 100)
    try await PublicFixtures.door().application().test(.router) { client in
      for path in addresses {
        let response = try await client.execute(uri: path, method: .get)
        let isIndicator = path.wholeMatch(of: #/(/en)?/plans/umegasato/indicators/[^/]+/#) != nil
        // An indicator's address without an edition is public, and leads on to the edition.
        if isIndicator {
          #expect(response.status == .found, "\(path)")
          let location = response.headers[.location] ?? ""
          #expect(location.contains("/editions/e2023/") || location.hasSuffix(path + "/"), "\(path)")
        } else {
          #expect(response.status == .notFound, "\(path)")
        }
        for word in ["要確認", "tester", "履歴"] { #expect(!response.text.contains(word), "\(path)") }
      }
      let check = try await client.execute(uri: "/api/v1/check", method: .post)
      #expect(check.status == .methodNotAllowed)
    }
  }

  @Test func `nothing is shown of a plan that is not published`() async throws {
    try await PublicFixtures.door(plans: { [] }).application().test(.router) { client in
      let front = try await client.execute(uri: "/", method: .get)
      #expect(front.status == .ok)
      #expect(front.text.contains("公表している計画はまだありません"))
      for path in ["/plans/umegasato/", PublicFixtures.overview, PublicFixtures.indicator] {
        let response = try await client.execute(uri: path, method: .get)
        #expect(response.status == .notFound)
      }
    }
  }

  @Test func `one kind of page may be framed, and no other`() async throws {
    try await PublicFixtures.door().application().test(.router) { client in
      let paths = [
        "/", PublicFixtures.overview, PublicFixtures.indicator, "/nothing",
        PublicFixtures.overview + "search/?q=a",
      ]
      for path in paths {
        let policy = try await client.execute(uri: path, method: .get).headers[.contentSecurityPolicy] ?? ""
        #expect(policy.hasSuffix("frame-ancestors 'none'"), "\(path)")
        #expect(!policy.contains("unsafe"))
      }
      let chart = try await client.execute(uri: PublicFixtures.indicator + "chart/", method: .get)
      #expect(chart.status == .ok)
      #expect(chart.headers[.contentSecurityPolicy]?.hasSuffix("frame-ancestors *") == true)
      #expect(chart.headers[.xContentTypeOptions] == "nosniff")
    }
  }

  @Test func `public pages may be kept for a minute, and are asked for by tag`() async throws {
    try await PublicFixtures.door().application().test(.router) { client in
      let page = try await client.execute(uri: PublicFixtures.indicator, method: .get)
      #expect(page.headers[.cacheControl] == "public, max-age=60")
      let tag = try #require(page.headers[.eTag])
      let again = try await client.execute(
        uri: PublicFixtures.indicator, method: .get, headers: [.ifNoneMatch: tag])
      #expect(again.status == .notModified)
    }
  }

  @Test func `readable addresses lead to permanent ones`() async throws {
    try await PublicFixtures.door().application().test(.router) { client in
      for (path, target) in [
        ("/en", "/en/"), ("/plans/umegasato", "/plans/umegasato/"),
        ("/plans/umegasato/editions/2023", PublicFixtures.overview),
        ("/plans/umegasato/editions/e2023/index.html", PublicFixtures.overview),
        ("/plans/umegasato/indicators/i1/", PublicFixtures.indicator),
        ("/plans/umegasato/indicators/i1/2023/", PublicFixtures.indicator),
      ] {
        let response = try await client.execute(uri: path, method: .get)
        #expect(response.status == .found, "\(path)")
        #expect(response.headers[.location] == target, "\(path)")
      }
    }
  }

  @Test func `words are searched for without a script`() async throws {
    try await PublicFixtures.door().application().test(.router) { client in
      let found = try await client.execute(
        uri: PublicFixtures.overview + "search/?q=%E7%9B%B8%E8%AB%87+%EF%BC%94%EF%BC%90", method: .get)
      #expect(found.text.contains("<mark>相談</mark>"))
      #expect(found.text.contains("<mark>40</mark>"))
      for query in [
        "", "q=", "q=%zz", "q=%ff", "q", "&&&=", "x=1", "q=" + String(repeating: "a", count: 20_000),
      ] {
        #expect(
          try await client.execute(uri: PublicFixtures.overview + "search/?" + query, method: .get).status
            == .ok)
      }
    }
  }

  @Test func `only the hosts named are answered to`() async throws {
    let settings = PublicSettings(
      address: "127.0.0.1", port: 0, hosts: ["Plan.Example.jp"], requestsPerMinute: 0)
    try await PublicFixtures.door(settings).application().test(.live) { client in
      let other = try await client.execute(uri: "/", method: .get)
      #expect(other.status == .misdirectedRequest)
      let health = try await client.execute(uri: "/healthz", method: .get)
      #expect(health.status == .ok)
    }
    #expect(VisitorCheck.name(of: "PLAN.example.jp:443") == "plan.example.jp")
    #expect(VisitorCheck.name(of: "[::1]:80") == "[::1]")
  }

  @Test func `who asks too often is told when to ask again`() async throws {
    let settings = PublicSettings(address: "127.0.0.1", port: 0, requestsPerMinute: 3)
    try await PublicFixtures.door(settings).application().test(.live) { client in
      for _ in 0..<3 {
        let answer1 = try await client.execute(uri: "/", method: .get)
        #expect(answer1.status == .ok)
      }
      let refused = try await client.execute(uri: "/", method: .get)
      #expect(refused.status == .tooManyRequests)
      #expect(refused.headers[.retryAfter].flatMap { Int($0) } ?? 0 > 0)
      let answer2 = try await client.execute(uri: "/readyz", method: .get)
      #expect(answer2.status == .ok)
    }
  }

  @Test func `who takes nothing of an answer for too long is let go`() async throws {
    let settings = PublicSettings(address: "127.0.0.1", port: 0, patience: .milliseconds(50))
    try await PublicFixtures.door(settings).application().test(.live) { client in
      let port = try #require(client.port)
      let isEnded = await withCheckedContinuation { continuation in
        Thread.detachNewThread {
          let connection = RawConnection(port: port)
          continuation.resume(returning: connection?.isEnded() ?? false)
          connection?.close()
        }
      }
      #expect(isEnded)
    }
  }

  @Test func `a plan that cannot be read is no crash, and says it is not ready`() async throws {
    struct Broken: Error {}
    try await PublicFixtures.door(plans: { throw Broken() }).application().test(.router) { client in
      let answer3 = try await client.execute(uri: "/", method: .get)
      #expect(answer3.status == .internalServerError)
      let answer4 = try await client.execute(uri: "/readyz", method: .get)
      #expect(answer4.status == .serviceUnavailable)
    }
  }
}
