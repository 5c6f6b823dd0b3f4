import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import PlanModel
import Testing

@testable import PlanWeb

struct CheckAnswerTests {
  private static let json: HTTPFields = [.contentType: "application/json"]
  private static let asked = #"{"plan":"umegasato","indicator":"i3","text":"前年度を上回った。"}"#

  private static func post(
    _ body: String, _ fields: HTTPFields = json, on client: any TestClientProtocol
  ) async throws -> TestResponse {
    try await client.execute(
      uri: "/api/v1/check", method: .post, headers: fields, body: ByteBuffer(string: body))
  }

  /// What a program is told where it is refused.
  private struct Problem: Decodable {
    let title: String
    let status: Int
    let detail: String
  }

  private static func expect(
    _ status: HTTPResponse.Status, saying words: String, for body: String, _ fields: HTTPFields = json
  ) async throws {
    try await Fixtures.desk().application().test(.router) { client in
      let response = try await post(body, fields, on: client)
      #expect(response.status == status, "\(body.prefix(80))")
      #expect(response.headers[.contentType] == "application/problem+json")
      let problem = try JSONDecoder().decode(Problem.self, from: Data(response.bytes))
      #expect(problem.status == status.code)
      #expect(problem.title == status.reasonPhrase)
      #expect(problem.detail.contains(words), "\(problem.detail)")
      #expect(response.text.split(separator: "\n").count == 1)
    }
  }

  @Test func `a text is answered with what the check finds in it`() async throws {
    try await Fixtures.desk().application().test(.live) { client in
      let response = try await Self.post(Self.asked, on: client)
      #expect(response.status == .ok)
      #expect(response.headers[.contentType] == "application/json")
      #expect(response.headers[.cacheControl] == "no-store")
      #expect(response.text.hasPrefix(#"{"schema":"findings/1","findings":[{"pillar":1,"code":"i3""#))
      #expect(response.text.contains(#""quote":"前年度を上回った。","range":[0,9]"#))
    }
  }

  @Test(
    arguments: [
      ("", nil, "第"), (#","lang":"en""#, nil, "version"), (#","lang":"ja""#, "en", "第"),
      ("", "en-GB, ja;q=0.5", "version"),
      ("", "fr", "第"), (#","lang":null"#, "en", nil),
    ] as [(String, String?, String?)])
  func `the language is the one asked for`(member: String, accepted: String?, words: String?) async throws {
    let fields: HTTPFields =
      accepted.map { [.contentType: "application/json", .acceptLanguage: $0] } ?? Self.json
    let body = Self.asked.dropLast() + member + "}"
    try await Fixtures.desk().application().test(.router) { client in
      let response = try await Self.post(String(body), fields, on: client)
      #expect(words.map { response.text.contains($0) } ?? (response.status == .unprocessableContent))
    }
  }

  @Test(arguments: ["cross-site", "same-site", "none", ""])
  func `another site is refused`(site: String) async throws {
    var fields = Self.json
    fields[try #require(HTTPField.Name("Sec-Fetch-Site"))] = site
    try await Self.expect(.forbidden, saying: "ほかのサイト", for: Self.asked, fields)
  }

  @Test func `a page of the desk is answered`() async throws {
    let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
    let fields: HTTPFields = [.contentType: "Application/JSON; charset=utf-8", site: "same-origin"]
    try await Fixtures.desk().application().test(.router) { client in
      let response = try await Self.post(Self.asked, fields, on: client)
      #expect(response.status == .ok)
    }
  }

  @Test(arguments: ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", nil])
  func `what is not declared as JSON is refused`(mediaType: String?) async throws {
    var fields = HTTPFields()
    fields[.contentType] = mediaType
    try await Self.expect(.unsupportedMediaType, saying: "application/json", for: Self.asked, fields)
  }

  @Test(
    arguments: [
      ("", .badRequest, "JSON"), ("[]", .badRequest, "オブジェクト"),
      (#"{"plan":"umegasato""#, .badRequest, "JSON"),
      ("{}", .unprocessableContent, "「plan」"),
      (#"{"plan":"umegasato","indicator":"i3"}"#, .unprocessableContent, "「text」"),
      (#"{"plan":"umegasato","indicator":"i3","text":5}"#, .unprocessableContent, "「text」"),
      (#"{"plan":"umegasato","indicator":"i3","text":"","lang":"fr"}"#, .unprocessableContent, "ja か en"),
      (#"{"plan":"nowhere","indicator":"i3","text":""}"#, .notFound, "計画"),
      (#"{"plan":"A B","indicator":"i3","text":""}"#, .notFound, "計画"),
      (#"{"plan":"umegasato","indicator":"nothing","text":""}"#, .notFound, "指標"),
      (#"{"plan":"umegasato","indicator":"Ⅰ-ⅰ","text":""}"#, .notFound, "指標"),
    ] as [(String, HTTPResponse.Status, String)])
  func `what cannot be checked is told what to do`(
    body: String, status: HTTPResponse.Status, words: String
  ) async throws {
    try await Self.expect(status, saying: words, for: body)
  }

  @Test func `a plan that cannot be read is said, and the desk goes on`() async throws {
    let shelf = Shelf([Fixtures.id, Fixtures.planID("broken")])
    let silent = Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() }
    try await Desk(plans: shelf.plans, logger: silent).application().test(.router) { client in
      let broken = #"{"plan":"broken","indicator":"i3","text":""}"#
      let refused = try await Self.post(broken, on: client)
      #expect(refused.status == .internalServerError)
      let answered = try await Self.post(Self.asked, on: client)
      #expect(answered.status == .ok)
    }
  }

  @Test func `64 KiB are read and no more`() async throws {
    let frame = #"{"plan":"umegasato","indicator":"i3","text":""}"#
    try await Fixtures.desk().application().test(.live) { client in
      for (extra, status) in [
        (0, HTTPResponse.Status.ok), (1, .contentTooLarge), (4 << 20, .contentTooLarge),
      ] {
        let text = String(repeating: "a", count: (64 << 10) - frame.utf8.count + extra)
        let response = try await Self.post(
          frame.replacing(#""text":""#, with: #""text":""# + text), on: client)
        #expect(response.status == status, "\(extra)")
      }
      let after = try await Self.post(Self.asked, on: client)
      #expect(after.status == .ok)
    }
  }

  @Test func `a body whose length is not told is read no further either`() async throws {
    try await Fixtures.desk().application().test(.live) { client in
      let port = try #require(client.port)
      let chunk = "8000\r\n" + String(repeating: "a", count: 0x8000) + "\r\n"
      let answer = await RawConnection.answer(
        to: "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
          + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunk + chunk + chunk + "0\r\n\r\n",
        port: port)
      #expect(answer.hasPrefix("HTTP/1.1 413 "), "\(answer.prefix(200))")
    }
  }

  @Test(arguments: [HTTPRequest.Method.get, .head, .put, .delete, .options])
  func `only POST is answered`(method: HTTPRequest.Method) async throws {
    try await Fixtures.desk().application().test(.router) { client in
      let response = try await client.execute(uri: "/api/v1/check?x", method: method)
      #expect(response.status == .methodNotAllowed)
      #expect(response.headers[.allow] == "POST")
      #expect(response.headers[.contentType] == "application/problem+json")
    }
  }

  @Test func `another name than this machine's is refused`() async throws {
    try await Fixtures.desk().application().test(.live) { client in
      let port = try #require(client.port)
      let answer = await RawConnection.answer(
        to: "POST /api/v1/check HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\n"
          + "Content-Length: 2\r\nConnection: close\r\n\r\n{}", port: port)
      #expect(answer.hasPrefix("HTTP/1.1 421 "))
    }
  }
}
