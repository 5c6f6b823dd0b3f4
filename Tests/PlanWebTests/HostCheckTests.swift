import Testing

@testable import PlanWeb

struct HostCheckTests {
  @Test(arguments: ["localhost", "LocalHost:8080", "127.0.0.1", "127.0.0.1:80", "localhost:"])
  func `this machine's names are answered`(authority: String) {
    #expect(HostCheck(allowsIPv6: false).allows(authority))
  }

  @Test(arguments: [
    nil, "", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "localhost:80a",
    "127.0.0.2", "localhost@evil", "[::1]", "localhos", "localhost:1234567", "\u{212A}localhost",
    "127.0.0.\u{11}",
  ])
  func `no other name is answered`(authority: String?) {
    #expect(!HostCheck(allowsIPv6: false).allows(authority))
  }

  @Test func `the address of IPv6 is answered where the desk listens there`() {
    #expect(HostCheck(allowsIPv6: true).allows("[::1]:8080"))
    #expect(!HostCheck(allowsIPv6: true).allows("[::2]:8080"))
  }
}
