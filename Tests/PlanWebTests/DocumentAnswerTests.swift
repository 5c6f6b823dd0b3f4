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
    plans.makeDocument = { wish, choice in
      if let refusal { throw refusal }
      made.wishes.withLock { $0.append("\(wish.plan) \(wish.form) \(choice.told)") }
      let kind = choice.kind
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
    #expect(made.wishes.withLock { $0 } == ["\(Fixtures.id) shiryo1 e1 pdf"])
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
    #expect(made.wishes.withLock { $0 } == ["\(Fixtures.id) shiryo1 e1 \(kind)"])
  }

  @Test func `what was chosen for a document is made`() async throws {
    let made = Made()
    let desk = Self.desk(made)
    let meeting = "2026-02-01+%E7%AC%AC2%E5%9B%9E+%E5%AF%A9%E8%AD%B0%E4%BC%9A"
    let bodies = [
      "edition=e1&indicator=i3", "edition=e1&department=%E8%AA%B2",
      "edition=e1&findings=1&meeting=\(meeting)",
      "edition=e1&indicator=&department=&meeting=&findings=", "edition=e1&indicator=%E3%81%84&meeting=x",
    ]
    for body in bodies {
      #expect(try await Self.send(.post, body, to: desk).status == .ok)
    }
    let start = "\(Fixtures.id) shiryo1 e1"
    #expect(
      made.wishes.withLock { $0 } == [
        "\(start) i3 pdf", "\(start) 課 pdf", "\(start) 2026-02-01 第2回 審議会 findings pdf",
        "\(start) pdf", "\(start) pdf",
      ])
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
    "edition=e1&indicator=" + String(repeating: "x", count: 9000),
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

extension DocumentChoice {
  fileprivate var told: String {
    let meeting = meeting.map { "\($0.date) \($0.name)" }
    return [
      edition.text, indicator?.text, department, meeting, withFindings ? "findings" : nil, kind.rawValue,
    ]
    .compactMap { $0 }.joined(separator: " ")
  }
}
