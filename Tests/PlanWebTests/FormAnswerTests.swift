import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import PlanModel
import PlanPages
import Synchronization
import Testing

@testable import PlanWeb

/// What is typed on a page reaches the plan only from a page of this desk, and is not lost where it may not be recorded.
@Suite struct FormAnswerTests {
  private static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]

  private static func fields(_ site: String?) -> HTTPFields {
    var fields = form
    if let site, let name = HTTPField.Name("Sec-Fetch-Site") { fields[name] = site }
    return fields
  }

  /// A desk that keeps what it is asked to record, or refuses it.
  private static func desk(
    _ asked: Asked, refusing refusal: FormRefusal? = nil
  ) -> Desk {
    var plans = Shelf([Fixtures.id]).plans
    plans.record = { request, plan in
      if let refusal { throw refusal }
      asked.requests.withLock { $0.append((request, plan)) }
    }
    return Desk(plans: plans, port: 0)
  }

  private final class Asked: Sendable {
    let requests = Mutex<[(FormRequest, PlanID)]>([])
    var count: Int { requests.withLock { $0.count } }
  }

  private static func post(
    _ body: String, to page: String = "directions", _ site: String? = "same-origin",
    fields: HTTPFields? = nil,
    on desk: Desk
  ) async throws -> TestResponse {
    try await desk.application().test(.router) { client in
      try await client.execute(
        uri: Fixtures.overview + page, method: .post, headers: fields ?? Self.fields(site),
        body: ByteBuffer(string: body))
    }
  }

  @Test func `a form is recorded, and the browser sent back to the page`() async throws {
    let asked = Asked()
    let response = try await Self.post("seen=41&direction-i3=decrease", on: Self.desk(asked))
    #expect(response.status == .seeOther)
    #expect(response.headers[.location] == "/plans/umegasato/directions#recorded")
    guard case .record(let changes, let expected) = asked.requests.withLock({ $0.first?.0 }) else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(changes.count == 1)
    #expect(expected.values.allSatisfy { $0 == 41 })
  }

  @Test func `a form in which nothing changed is not recorded`() async throws {
    let asked = Asked()
    let response = try await Self.post("seen=41&direction-i3=unknown", on: Self.desk(asked))
    #expect(response.status == .seeOther)
    #expect(asked.count == 0)
  }

  @Test(arguments: [nil, "cross-site", "same-site", "none"])
  func `a page elsewhere has nothing recorded`(site: String?) async throws {
    let asked = Asked()
    let response = try await Self.post("direction-i3=decrease", site, on: Self.desk(asked))
    #expect(response.status == .forbidden)
    #expect(asked.count == 0)
  }

  @Test(arguments: [(false, 422), (true, 409)])
  func `what is refused is shown again with what was typed`(isStale: Bool, status: Int) async throws {
    let refusal = FormRefusal(Wording(japanese: "先に変わっています。", english: "changed"), isStale: isStale)
    let response = try await Self.post(
      "seen=41&direction-i3=maintain", on: Self.desk(Asked(), refusing: refusal))
    #expect(response.status.code == status)
    #expect(response.text.contains("先に変わっています。"))
    #expect(response.text.contains(#"name="direction-i3" value="maintain" checked="checked""#))
  }

  @Test func `what cannot be read is refused in a line`() async throws {
    let asked = Asked()
    var json = Self.fields("same-origin")
    json[.contentType] = "application/json"
    #expect(try await Self.post("{}", fields: json, on: Self.desk(asked)).status == .badRequest)
    let long = "direction-i3=" + String(repeating: "a", count: 2 << 20)
    #expect(try await Self.post(long, on: Self.desk(asked)).status == .badRequest)
    #expect(try await Self.post("%%%=%&&&==", on: Self.desk(asked)).status.code < 500)
    #expect(asked.count == 0)
  }

  @Test(arguments: ["", "indicators/i3", "history", "rating", "as-of/2026-04-02/directions"])
  func `pages without a form take none`(page: String) async throws {
    let asked = Asked()
    let response = try await Self.post("direction-i3=decrease", to: page, on: Self.desk(asked))
    #expect(response.status == .methodNotAllowed)
    #expect(asked.count == 0)
  }

  @Test func `a desk that records nothing has no forms and takes none`() async throws {
    let desk = Fixtures.desk()
    #expect(try await Self.post("direction-i3=decrease", on: desk).status == .methodNotAllowed)
    let page = try await desk.application().test(.router) { client in
      try await client.execute(uri: Fixtures.overview + "directions", method: .get)
    }
    #expect(page.status == .ok)
    #expect(!page.text.contains("<form"))
  }
}
