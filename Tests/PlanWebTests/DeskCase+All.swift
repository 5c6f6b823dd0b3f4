import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

extension DeskCase {
  /// What the desk promises, for addresses, forms, methods.
  static let all: [DeskCase] = addresses + forms + methods

  private static let addresses = [
    DeskCase(testDescription: "the overview", path: "/", status: .ok) {
      #expect($0.bytes == Fixtures.overview)
      #expect($0.headers[.contentType] == "text/html; charset=utf-8")
      #expect($0.headers[.vary] == "Accept-Encoding")
      #expect($0.headers[.cacheControl] == "no-cache")
      #expect($0.headers[.contentEncoding] == nil)
    },
    DeskCase(testDescription: "a query is no part of the address", path: "/?a=1&b=%zz", status: .ok),
    DeskCase(testDescription: "the style sheet", path: "/style.css", status: .ok) {
      #expect($0.headers[.contentType] == "text/css; charset=utf-8")
    },
    DeskCase(testDescription: "an address with needless percent signs", path: "/sheets/%31", status: .ok),
    DeskCase(testDescription: "a slash too few", path: "/en", status: .movedPermanently) {
      #expect($0.headers[.location] == "/en/")
    },
    DeskCase(testDescription: "a slash too many", path: "/sheets/1/", status: .movedPermanently) {
      #expect($0.headers[.location] == "/sheets/1")
    },
    DeskCase(testDescription: "health", path: "/healthz", status: .ok) { #expect($0.text == "ok") },
    DeskCase(testDescription: "no such page", path: "/nothing", status: .notFound) {
      #expect($0.text.contains("ページがありません"))
    },
    DeskCase(testDescription: "no such English page", path: "/en/nothing", status: .notFound) {
      #expect($0.text.contains("No such page"))
    },
    DeskCase(testDescription: "dots", path: "/../../etc/passwd", status: .notFound),
    DeskCase(testDescription: "hidden dots", path: "/en/%2e%2e/%2e%2e/etc/passwd", status: .notFound),
    DeskCase(testDescription: "bad percent signs", path: "/%zz%", status: .notFound),
    DeskCase(testDescription: "percent signs that are no UTF-8", path: "/%ff%fe", status: .notFound),
    DeskCase(testDescription: "a NUL", path: "/%00", status: .notFound),
    DeskCase(testDescription: "slashes", path: "//////", status: .notFound),
    DeskCase(
      testDescription: "a long address", path: "/" + String(repeating: "%E3%81%82a%41/", count: 2000),
      status: .notFound),
  ]

  private static let forms = [
    DeskCase(
      testDescription: "gzip", path: "/", fields: [.acceptEncoding: "gzip, deflate, br"], status: .ok
    ) {
      #expect($0.headers[.contentEncoding] == "gzip")
      #expect($0.headers[.vary] == "Accept-Encoding")
      #expect($0.bytes.count < Fixtures.overview.count / 4)
      let plain = try inflated($0.bytes)
      #expect(plain == Fixtures.overview)
      #expect($0.headers[.contentLength] == String($0.bytes.count))
    },
    DeskCase(
      testDescription: "gzip refused", path: "/", fields: [.acceptEncoding: "gzip;q=0, *"], status: .ok
    ) {
      #expect($0.headers[.contentEncoding] == nil)
      #expect($0.bytes == Fixtures.overview)
    },
    DeskCase(
      testDescription: "too small for gzip", path: "/style.css", fields: [.acceptEncoding: "gzip"],
      status: .ok
    ) { #expect($0.headers[.contentEncoding] == nil) },
    DeskCase(
      testDescription: "a page not found, in gzip", path: "/nothing", fields: [.acceptEncoding: "gzip"],
      status: .notFound
    ) { #expect($0.headers[.contentEncoding] == "gzip") },
    DeskCase(
      testDescription: "any version held", path: "/", fields: [.ifNoneMatch: "*"], status: .notModified
    ) {
      #expect($0.bytes.isEmpty)
      #expect($0.headers[.eTag] != nil)
      #expect($0.headers[.vary] == "Accept-Encoding")
    },
    DeskCase(
      testDescription: "another version held", path: "/", fields: [.ifNoneMatch: "\"0-0\""], status: .ok),
    DeskCase(
      testDescription: "a page not found is never unchanged", path: "/nothing",
      fields: [.ifNoneMatch: "*"], status: .notFound),
  ]

  private static let methods =
    ["/", "/nothing", "/en", "/healthz"].map { path in
      DeskCase(
        testDescription: "POST \(path)", path: path, method: .post, status: .methodNotAllowed
      ) { #expect($0.headers[.allow] == "GET, HEAD") }
    } + [
      DeskCase(testDescription: "OPTIONS", path: "/", method: .options, status: .methodNotAllowed),
      DeskCase(testDescription: "HEAD", path: "/", method: .head, status: .ok) {
        #expect($0.headers[.contentLength] == String(Fixtures.overview.count))
      },
      DeskCase(testDescription: "HEAD health", path: "/healthz", method: .head, status: .ok),
      DeskCase(testDescription: "HEAD nothing", path: "/nothing", method: .head, status: .notFound),
    ]
}
