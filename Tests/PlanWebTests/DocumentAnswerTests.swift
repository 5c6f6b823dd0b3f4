import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import PlanModel
import PlanPages
import Synchronization
import Testing

@testable import PlanWeb

/// A document is made for a page of this desk, registered before it is handed out, and never made by merely looking.
@Suite struct DocumentAnswerTests {
  private final class Made: Sendable {
    let wishes = Mutex<[String]>([])
    let registered = Mutex(0)
  }

  private static func desk(_ made: Made, refusing refusal: DocumentRefusal? = nil) -> Desk {
    var plans = Shelf([Fixtures.id]).plans
    plans.makeDocument = { wish, edition in
      if let refusal { throw refusal }
      made.wishes.withLock { $0.append("\(wish.plan) \(edition) \(wish.form) \(wish.kind.rawValue)") }
      let kind = wish.kind
      return DeskDocument(
        bytes: Array("%PDF-1.7".utf8), mediaType: kind.mediaType, fileName: "資料１_版.\(kind.rawValue)"
      ) {
        made.registered.withLock { $0 += 1 }
      }
    }
    return Desk(plans: plans, port: 0)
  }

  private static func send(
    _ method: HTTPRequest.Method, _ body: String = "edition=e1", site: String? = "same-origin",
    to desk: Desk
  ) async throws -> TestResponse {
    var fields: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
    if let site, let name = HTTPField.Name("Sec-Fetch-Site") { fields[name] = site }
    return try await desk.application().test(.router) { [fields] client in
      try await client.execute(
        uri: Fixtures.overview + "documents/forms/shiryo1", method: method, headers: fields,
        body: ByteBuffer(string: body))
    }
  }

  @Test func `a document is made, registered and handed out as a file`() async throws {
    let made = Made()
    let response = try await Self.send(.post, to: Self.desk(made))
    #expect(response.status == .ok)
    #expect(response.headers[.contentType] == "application/pdf")
    #expect(response.headers[.contentDisposition]?.contains("%E8%B3%87%E6%96%99") == true)
    #expect(String(buffer: response.body) == "%PDF-1.7")
    #expect(made.wishes.withLock { $0 } == ["\(Fixtures.id) e1 shiryo1 pdf"])
    #expect(made.registered.withLock { $0 } == 1)
  }

  @Test(arguments: [
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("txt", "text/plain; charset=utf-8"),
  ])
  func `a workbook or a text is made where it was chosen`(kind: String, type: String) async throws {
    let made = Made()
    let response = try await Self.send(.post, "edition=e1&kind=\(kind)", to: Self.desk(made))
    #expect(response.headers[.contentType] == type)
    #expect(response.headers[.contentDisposition]?.hasSuffix(kind) == true)
    #expect(made.wishes.withLock { $0 } == ["\(Fixtures.id) e1 shiryo1 \(kind)"])
  }

  @Test func `looking at its address makes none`() async throws {
    let made = Made()
    #expect(try await Self.send(.get, "", to: Self.desk(made)).status == .notFound)
    #expect(made.wishes.withLock { $0 }.isEmpty)
  }

  @Test(arguments: [nil, "cross-site", "same-site", "none"])
  func `a page elsewhere has none made`(site: String?) async throws {
    let made = Made()
    #expect(try await Self.send(.post, site: site, to: Self.desk(made)).status == .forbidden)
    #expect(made.wishes.withLock { $0 }.isEmpty)
  }

  @Test(arguments: [
    "", "edition=", "edition=e1&kind=doc", "edition=%E7%89%88", "other=e1",
    String(repeating: "x", count: 2000),
  ])
  func `without an edition, or as a kind there is not, none is made`(body: String) async throws {
    let made = Made()
    #expect(try await Self.send(.post, body, to: Self.desk(made)).status == .badRequest)
    #expect(made.wishes.withLock { $0 }.isEmpty)
  }

  @Test(arguments: [(true, 404), (false, 503)])
  func `why none can be made is told`(isMissing: Bool, status: Int) async throws {
    let refusal = DocumentRefusal(
      Wording(japanese: "Typstがありません。", english: "no Typst"), isMissing: isMissing)
    let response = try await Self.send(.post, to: Self.desk(Made(), refusing: refusal))
    #expect(response.status.code == status)
    #expect(String(buffer: response.body).contains("Typstがありません。"))
  }
}
