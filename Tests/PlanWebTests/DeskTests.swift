import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import PlanWeb

struct DeskTests {
  @Test(arguments: DeskCase.all)
  func `the desk answers without a socket`(_ deskCase: DeskCase) async throws {
    try await Fixtures.desk().application().test(.router) { try await deskCase.run(on: $0) }
  }

  @Test func `the desk answers the same over a socket`() async throws {
    try await Fixtures.desk().application().test(.live) { client in
      for deskCase in DeskCase.all { try await deskCase.run(on: client) }
    }
  }

  @Test(arguments: [nil, "gzip"])
  func `a version held is not sent again`(encoding: String?) async throws {
    try await Fixtures.desk().application().test(.live) { client in
      var fields = HTTPFields()
      fields[.acceptEncoding] = encoding
      let first = try await client.execute(uri: Fixtures.overview, method: .get, headers: fields)
      let tag = try #require(first.headers[.eTag])
      for held in [tag, "W/\(tag)", "\"a,b\", \(tag)", "\"x\",W/\"y\" , \(tag)"] {
        fields[.ifNoneMatch] = held
        let again = try await client.execute(uri: Fixtures.overview, method: .get, headers: fields)
        #expect(again.status == .notModified, "\(held)")
        #expect(again.headers[.eTag] == tag)
        #expect(again.body.readableBytes == 0)
      }
    }
  }

  @Test func `the two forms of a page have tags of their own`() async throws {
    try await Fixtures.desk().application().test(.router) { client in
      let plain = try await client.execute(uri: Fixtures.overview, method: .get)
      let gzip = try await client.execute(
        uri: Fixtures.overview, method: .get, headers: [.acceptEncoding: "gzip"])
      #expect(plain.headers[.eTag] != nil)
      #expect(plain.headers[.eTag] != gzip.headers[.eTag])
    }
  }
}
