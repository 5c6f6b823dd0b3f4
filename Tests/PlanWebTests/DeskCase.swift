import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// A request and what must hold for the answer; run without a socket and with one.
struct DeskCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let path: String
  var method = HTTPRequest.Method.get
  var fields: HTTPFields = [:]
  let status: HTTPResponse.Status
  var check: @Sendable (TestResponse) throws -> Void = { _ in }

  func run(on client: any TestClientProtocol) async throws {
    let response = try await client.execute(uri: path, method: method, headers: fields)
    #expect(response.status == status, "\(testDescription)")
    #expect(response.headers[.xContentTypeOptions] == "nosniff", "\(testDescription)")
    #expect(
      response.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'; style-src 'self'") == true)
    #expect(response.headers[values: .contentLength].count <= 1)
    if method == .head { #expect(response.body.readableBytes == 0, "\(testDescription)") }
    try check(response)
  }
}

extension TestResponse {
  var bytes: [UInt8] { Array(body.readableBytesView) }
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
