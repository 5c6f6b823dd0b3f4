import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import PlanWeb

struct RequestLogTests {
  /// Keeps what was written.
  private final class Written: Sendable {
    let bytes = Mutex<[UInt8]>([])
    var lines: [Substring] { bytes.withLock { String(decoding: $0, as: UTF8.self) }.split(separator: "\n") }
  }

  @Test func `each request is one line without its address`() async throws {
    let written = Written()
    let log = RequestLog(delay: .seconds(60)) { bytes in written.bytes.withLock { $0 += bytes } }
    try await Fixtures.desk(log: log).application().test(.router) { client in
      for path in [
        "/?who=%E7%94%B0", "/plans/umegasato/?who=%E7%94%B0", "/plans/umegasato/sheets/1",
        "/plans/umegasato/indicators/i1", "/en", "/nothing", "/healthz",
      ] {
        try await client.execute(uri: path, method: .get)
      }
      try await client.execute(uri: "/", method: .delete)
    }
    #expect(written.lines.isEmpty)
    log.flush()
    struct Line: Decodable {
      let id: String
      let route: String
      let status: Int
      let us: Int
    }
    let lines = try written.lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    #expect(
      lines.map(\.route) == [
        "plans", "overview", "sheet", "indicator", "plans", "unknown", "health", "refused",
      ])
    #expect(lines.map(\.status) == [302, 200, 200, 200, 301, 404, 200, 405])
    #expect(Set(lines.map(\.id)).count == lines.count)
    #expect(lines.allSatisfy { $0.us >= 0 })
  }

  @Test func `lines are written by themselves after a moment`() async throws {
    let written = Written()
    let log = RequestLog(delay: .milliseconds(5)) { bytes in written.bytes.withLock { $0 += bytes } }
    for round in 1...3 {
      log.add(RequestLine(id: "a", route: .sheet, status: 200, microseconds: 7))
      for _ in 0..<1000 where written.lines.count < round { try await Task.sleep(for: .milliseconds(5)) }
      #expect(written.lines.count == round)
    }
    #expect(written.lines.first == #"{"id":"a","route":"sheet","status":200,"us":7}"#)
  }

  @Test func `a reader that has stalled does not hold up the end`() {
    let stalled = DispatchSemaphore(value: 0)
    let log = RequestLog(delay: .seconds(60)) { _ in stalled.wait() }
    log.add(RequestLine(id: "a", route: .sheet, status: 200, microseconds: 7))
    let begun = ContinuousClock.now
    log.flush()
    #expect(ContinuousClock.now - begun < .seconds(10))
    stalled.signal()
  }
}
