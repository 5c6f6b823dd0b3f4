import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import PlanModel
import PlanPages
import Testing

@testable import PlanWeb

struct PageKeeperTests {
  private static func text(_ path: String, on client: any TestClientProtocol) async throws -> String {
    let response = try await client.execute(uri: path, method: .get)
    return String(buffer: response.body)
  }

  private static func renaming() throws -> PlanChange {
    .renamePillar(RenamePillar(pillar: try #require(PillarID("p1")), title: "新しい名前の柱"))
  }

  @Test func `what is recorded shows at once, and other plans' pages are kept`() async throws {
    let other = Fixtures.planID("another")
    let shelf = Shelf([Fixtures.id, other])
    try await Desk(plans: shelf.plans).application().test(.router) { client in
      #expect(try await Self.text("/", on: client).contains("計画の一覧"))
      #expect(try await !Self.text(Fixtures.overview, on: client).contains("新しい名前の柱"))
      _ = try await Self.text("/plans/another/", on: client)
      shelf.record([try Self.renaming()], in: Fixtures.id, on: "2026-06-01")
      #expect(try await Self.text(Fixtures.overview, on: client).contains("新しい名前の柱"))
      let reads = shelf.reads
      _ = try await Self.text("/plans/another/", on: client)
      #expect(shelf.reads == reads)
      let day = try await Self.text("/plans/umegasato/as-of/2026-05-31/", on: client)
      #expect(!day.contains("新しい名前の柱") && day.contains("令和8年5月31日現在の内容"))
    }
  }

  @Test func `a plan that cannot be read is said, and the desk goes on`() async throws {
    let shelf = Shelf([Fixtures.id, Fixtures.planID("broken")])
    try await Desk(plans: shelf.plans, logger: Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() })
      .application().test(.router) { client in
        let response = try await client.execute(uri: "/plans/broken/", method: .get)
        #expect(response.status == .internalServerError)
        #expect(response.text.contains("計画を読み出せませんでした"))
        #expect(try await client.execute(uri: Fixtures.overview, method: .get).status == .ok)
      }
  }

  @Test func `a page that many ask for at once is made once`() async throws {
    let shelf = Shelf([Fixtures.id])
    let keeper = PageKeeper(
      maker: PageMaker(plans: shelf.plans), budget: 1 << 20, logger: Logger(label: "test"))
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<50 {
        group.addTask {
          if keeper.kept(at: Fixtures.overview) == nil { _ = await keeper.answer(at: Fixtures.overview) }
        }
      }
    }
    #expect(shelf.reads == 1)
  }

  @Test func `kept pages stay within their budget, whatever is looked at`() async throws {
    let ids = (1...30).map { Fixtures.planID("plan\($0)") }
    let shelf = Shelf(ids)
    let keeper = PageKeeper(
      maker: PageMaker(plans: shelf.plans), budget: 400_000, logger: Logger(label: "test"))
    for id in ids {
      for path in ["/plans/\(id)/", "/plans/\(id)/history", "/plans/\(id)/indicators/i3"] {
        guard case .file = await keeper.answer(at: path) else {
          Issue.record("\(path)")
          continue
        }
        #expect(keeper.bytes <= 400_000)
      }
    }
    #expect(keeper.bytes > 100_000)
    #expect(keeper.kept(at: "/plans/plan30/indicators/i3") != nil)
    #expect(keeper.kept(at: "/plans/plan1/") == nil)
  }

  @Test func `a page larger than a quarter of the budget is not kept`() {
    var cache = PageCache(budget: 10_000)
    let file = SiteFile(path: "/x", mediaType: "text/plain", bytes: Array(repeating: 65, count: 9000))
    cache.keep(.file(PreparedFile(file, route: .data)), at: "/x", of: nil)
    #expect(cache.count == 0)
  }
}
