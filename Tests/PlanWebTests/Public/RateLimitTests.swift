import HTTPTypes
import Testing

@testable import PlanWeb

struct RateLimitTests {
  @Test func `a bucket fills again as time goes by`() {
    let limit = RateLimit(perMinute: 60)
    let begin = ContinuousClock.now
    for _ in 0..<60 { #expect(limit.wait("a", at: begin) == nil) }
    #expect(limit.wait("a", at: begin) == 1)
    #expect(limit.wait("b", at: begin) == nil)
    #expect(limit.wait("a", at: begin + .seconds(2)) == nil)
  }

  @Test func `visitors are forgotten before they fill the memory`() {
    let limit = RateLimit(perMinute: 60)
    for number in 0..<200_000 { _ = limit.wait("visitor \(number)") }
    #expect(limit.visitors <= 50_001)
  }

  @Test(arguments: [
    (["203.0.113.9"], "203.0.113.9"), (["198.51.100.1, 203.0.113.9"], "203.0.113.9"),
    (["203.0.113.9, 10.0.0.1"], "203.0.113.9"), (["203.0.113.9", "10.0.0.1"], "203.0.113.9"),
    ([], "10.0.0.1"),
    ([""], "10.0.0.1"), (["::ffff:203.0.113.9"], "203.0.113.9"),
  ])
  func `a trusted proxy says who is asking`(named: [String], expected: String) throws {
    let clients = ClientAddress(trusted: ["10.0.0.1"])
    var fields = HTTPFields()
    let name = try #require(HTTPField.Name("X-Forwarded-For"))
    fields[values: name] = named
    #expect(clients.address(of: "10.0.0.1", fields) == expected)
    #expect(clients.address(of: "192.0.2.2", fields) == "192.0.2.2")
  }

  @Test func `a network of IPv6 is one visitor`() {
    #expect(ClientAddress.network(of: "2001:db8:1:2:3:4:5:6") == ClientAddress.network(of: "2001:db8:1:2::9"))
    #expect(ClientAddress.network(of: "2001:db8:1:2::9") != ClientAddress.network(of: "2001:db8:1:3::9"))
    #expect(ClientAddress.network(of: "2001:db8::1") == "2001:db8:0:0")
    for odd in ["::", "::1", ":::::::::::::", "fe80::", ":"] { _ = ClientAddress.network(of: odd) }
  }
}
