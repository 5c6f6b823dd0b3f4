import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import PlanModel
import Testing

@testable import PlanWeb

struct APITests {
  private static let root = "/api/v1/plans/umegasato/editions/e2023"

  private func get(
    _ client: any TestClientProtocol, _ path: String, accept: String? = nil
  ) async throws -> TestResponse {
    var fields = HTTPFields()
    fields[.accept] = accept
    return try await client.execute(uri: path, method: .get, headers: fields)
  }

  private func items(_ response: TestResponse) throws -> (items: [[String: Any]], next: String?) {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(response.bytes)) as? [String: Any])
    return (try #require(object["items"] as? [[String: Any]]), object["next"] as? String)
  }

  @Test func `every operation answers, and the description lists it with its parameters`() async throws {
    try await PublicFixtures.door().application().test(.router) { client in
      let description = try await get(client, "/api/v1/openapi.json")
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(description.bytes)) as? [String: Any])
      #expect(object["openapi"] as? String == "3.1.0")
      let paths = try #require(object["paths"] as? [String: [String: Any]])
      #expect(paths.count == APIOperation.allCases.count)
      for operation in APIOperation.allCases {
        let template = "/api/v1/" + operation.path.joined(separator: "/")
        let get = try #require(paths[template]?["get"] as? [String: Any], "\(template)")
        let named = (get["parameters"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
        let braces = operation.path.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
        #expect(named == braces + operation.parameters.map(\.rawValue))
        let path = template.replacing("{plan}", with: "umegasato").replacing("{edition}", with: "e2023")
          .replacing("{indicator}", with: "i1")
        let answer = try await self.get(client, path)
        #expect(answer.status == .ok, "\(path)")
        #expect(answer.headers[.contentType] == "application/json")
        #expect(answer.headers[.eTag] != nil)
      }
    }
  }

  @Test(arguments: [1, 3, 7, 100, 1000])
  func `pages follow one another until every value was given once`(limit: Int) async throws {
    try await PublicFixtures.door().application().test(.router) { client in
      var names: [String] = []
      var cursor: String?
      repeat {
        let path = Self.root + "/observations?limit=\(limit)" + (cursor.map { "&cursor=\($0)" } ?? "")
        let (items, next) = try self.items(try await get(client, path))
        #expect(items.count <= limit)
        names += items.compactMap { $0["indicator"] as? String }
        cursor = next
      } while cursor != nil
      #expect(names == (1...40).map { "i\($0)" })
    }
  }

  @Test func `filters leave what fits, in any width`() async throws {
    try await PublicFixtures.door().application().test(.router) { client in
      for (query, count) in [
        ("pillar=1", 40), ("pillar=2", 0), ("year=2023", 40), ("year=2022", 0), ("role=actual", 40),
        ("role=baseline", 0),
        ("state=number", 40), ("state=pending", 0), ("department=%E7%9B%B8%E8%AB%87%E8%AA%B2", 40),
        ("department=x", 0),
        ("pillar=1&year=2023&role=actual&state=number&limit=5", 5),
      ] {
        let (items, _) = try self.items(try await get(client, Self.root + "/observations?" + query))
        #expect(items.count == count, "\(query)")
      }
    }
  }

  @Test(arguments: [
    "pillar=0", "pillar=-1", "pillar=1.0", "pillar=", "pillar=%EF%BC%91", "year=99", "year=20233",
    "role=target", "role=Actual",
    "state=", "limit=0", "limit=1001", "limit=99999999999999999999", "cursor=", "cursor=A",
    "cursor=zzzzzzzzzzzzz", "cursor=-1",
    "pilar=1", "pillar=1&pillar=1", "department=", "x", "=", "limit=%zz", "department=%ff",
  ])
  func `what is not understood is refused as RFC 9457 has it`(query: String) async throws {
    try await PublicFixtures.door().application().test(.router) { client in
      let answer = try await get(client, Self.root + "/observations?" + query)
      #expect(answer.status == .badRequest)
      #expect(answer.headers[.contentType] == "application/problem+json")
      let object = try #require(try JSONSerialization.jsonObject(with: Data(answer.bytes)) as? [String: Any])
      #expect(object["status"] as? Int == 400)
      #expect((object["detail"] as? String)?.isEmpty == false)
    }
  }

  @Test func `any query and cursor is answered or refused`() async throws {
    try await PublicFixtures.door().application().test(.router) { client in
      let pieces = [
        "pillar", "cursor", "limit", "=", "&", "1", "zzzz", "%41", "+", "%", "日本", "?", "year=2023",
      ]
      var generator = SystemRandomNumberGenerator()
      for _ in 0..<500 {
        let query = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }.joined()
        let path =
          Self.root + "/observations?"
          + (query.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? "")
        let status = try await get(client, path).status
        #expect(status == .ok || status == .badRequest, "\(query)")
      }
    }
  }

  @Test func `tables are given as CSV where that is wanted more`() async throws {
    try await PublicFixtures.door().application().test(.router) { client in
      for (accept, type) in [
        ("text/csv", "text/csv; charset=utf-8"),
        ("text/csv, application/json;q=0.5", "text/csv; charset=utf-8"),
        ("text/csv;q=0.5, application/json", "application/json"), ("*/*", "application/json"),
        ("application/*", "application/json"), ("text/html, */*;q=0.1", "application/json"),
      ] {
        let answer = try await get(client, Self.root + "/observations?limit=2", accept: accept)
        #expect(answer.headers[.contentType] == type, "\(accept)")
        #expect(answer.headers[.vary] == "Accept, Accept-Encoding")
      }
      let csv = try await get(client, Self.root + "/observations?limit=1", accept: "text/csv").text
      #expect(csv.hasPrefix("\u{FEFF}indicator,pillar,"))
      #expect(csv.hasSuffix("i1,1,,Ⅰ-1,相談件数その1,,2023,actual,number,1,件,1件,final,相談課\r\n"))
      for (path, accept) in [(Self.root + "/tree", "text/csv"), (Self.root + "/observations", "image/png")] {
        #expect(try await get(client, path, accept: accept).status.code == 406)
      }
    }
  }

  @Test func `a version held is not sent again`() async throws {
    try await PublicFixtures.door().application().test(.router) { client in
      let path = Self.root + "/observations?limit=3"
      let first = try await client.execute(uri: path, method: .get)
      var fields = HTTPFields()
      fields[.ifNoneMatch] = first.headers[.eTag]
      let again = try await client.execute(uri: path, method: .get, headers: fields)
      #expect(again.status == .notModified)
      #expect(again.body.readableBytes == 0)
    }
  }

  @Test(arguments: [
    "/api", "/api/", "/api/v1", "/api/v1/", "/api/v2/plans", "/api/v1/plans/", "/api/v1/plans/none",
    "/api/v1/plans/umegasato/editions/none", "/api/v1/plans/umegasato/editions/e2023/indicators/none",
    "/api/v1/plans/umegasato/editions/e2023/findings", "/api/v1/check",
    "/api/v1/plans/umegasato/editions//tree",
  ])
  func `what is not there is a problem, not a page`(path: String) async throws {
    try await PublicFixtures.door().application().test(.router) { client in
      let answer = try await client.execute(uri: path, method: .get)
      #expect(answer.status == .notFound)
      #expect(answer.headers[.contentType] == "application/problem+json")
      let post = try await client.execute(uri: path, method: .post)
      #expect(post.status == .methodNotAllowed)
      #expect(post.headers[.allow] == "GET, HEAD")
      #expect(post.headers[.contentType] == "application/problem+json")
    }
  }
}
