import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import PlanWeb

struct OddRequestTests {
  private static let end = "\r\nConnection: close\r\n\r\n"

  @Test(
    arguments: [
      ("GET / HTTP/1.1\r\nHost: localhost:8080\(end)", 302),
      ("GET / HTTP/1.0\r\nHost: 127.0.0.1\(end)", 302),
      ("GET / HTTP/1.1\r\nHost: evil.example\(end)", 421),
      ("GET /healthz HTTP/1.1\r\nHost: evil.example:8080\(end)", 421),
      ("GET / HTTP/1.0\r\nConnection: close\r\n\r\n", 421),
      ("POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 2\(end)ab", 421),
      ("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\(end)ab", 405),
      ("BREW / HTTP/1.1\r\nHost: localhost\(end)", nil),
      ("OPTIONS * HTTP/1.1\r\nHost: localhost\(end)", 405),
      ("GET http://evil.example/nothing HTTP/1.1\r\nHost: localhost\(end)", 404),
      ("GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\(end)", 404),
      ("GET /%zz%2 HTTP/1.1\r\nHost: localhost\(end)", 404),
      ("GET /\(String(repeating: "a", count: 60000)) HTTP/1.1\r\nHost: localhost\(end)", nil),
      ("GET / HTTP/1.1\r\nHost: localhost\r\nX: \(String(repeating: "a", count: 200_000))\(end)", nil),
      ("GET / HTTP/1.1\r\nHost: localhost\r\n\(String(repeating: "X: a\r\n", count: 5000))\(end)", nil),
      (
        "GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: \(String(repeating: ";q=,", count: 9000))\(end)",
        nil
      ),
      (
        "GET / HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: \(String(repeating: "W/\"", count: 9000))\(end)",
        nil
      ),
      ("\u{16}\u{03}\u{01}\u{02}no such protocol\r\n\r\n", nil),
      ("GET /\u{FF}日本 HTTP/1.1\r\nHost: localhost\(end)", nil),
    ] as [(String, Int?)])
  func `an odd request is answered or refused, and the desk goes on`(request: String, status: Int?)
    async throws
  {
    try await Fixtures.desk().application().test(.live) { client in
      let port = try #require(client.port)
      let answer = await RawConnection.answer(to: request, port: port)
      if let status { #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer.prefix(200))") }
      #expect(!answer.contains(" 500 "))
      let after = try await client.execute(uri: "/healthz", method: .get)
      #expect(after.status == .ok)
    }
  }

  @Test func `a request for another name gets one plain line`() async throws {
    try await Fixtures.desk().application().test(.live) { client in
      let port = try #require(client.port)
      let answer = await RawConnection.answer(
        to: "GET / HTTP/1.1\r\nHost: evil.example\(Self.end)", port: port)
      #expect(answer.contains("Content-Type: text/plain; charset=utf-8"))
      #expect(answer.hasSuffix("\n"))
      #expect(answer.components(separatedBy: "\r\n\r\n").last?.split(separator: "\n").count == 1)
    }
  }
}
