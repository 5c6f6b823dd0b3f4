import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

extension DeskCase {
  /// What the desk promises, for addresses, forms, methods.
  static let all: [DeskCase] = addresses + forms + methods

  private static let addresses = [
    DeskCase(testDescription: "the overview", path: Fixtures.overview, status: .ok) {
      #expect($0.text.contains("相談件数その40"))
      #expect($0.headers[.contentType] == "text/html; charset=utf-8")
      #expect($0.headers[.vary] == "Accept-Encoding")
      #expect($0.headers[.cacheControl] == "no-cache")
      #expect($0.headers[.contentEncoding] == nil)
    },
    DeskCase(
      testDescription: "a query is no part of the address", path: "/plans/umegasato/?a=1&b=%zz", status: .ok),
    DeskCase(testDescription: "the style sheet", path: "/style.css", status: .ok) {
      #expect($0.headers[.contentType] == "text/css; charset=utf-8")
    },
    DeskCase(
      testDescription: "an address with needless percent signs", path: "/plans/umegasato/sheets/%31",
      status: .ok),
    DeskCase(testDescription: "a slash too few", path: "/en", status: .movedPermanently) {
      #expect($0.headers[.location] == "/en/")
    },
    DeskCase(
      testDescription: "a slash too many", path: "/plans/umegasato/sheets/1/", status: .movedPermanently
    ) {
      #expect($0.headers[.location] == "/plans/umegasato/sheets/1")
    },
    DeskCase(testDescription: "the only plan stands in for the list", path: "/", status: .found) {
      #expect($0.headers[.location] == "/plans/umegasato/")
    },
    DeskCase(testDescription: "and in English", path: "/en/", status: .found) {
      #expect($0.headers[.location] == "/en/plans/umegasato/")
    },
    DeskCase(
      testDescription: "the code of an indicator", path: "/plans/umegasato/indicators/1-x", status: .notFound),
    DeskCase(testDescription: "the history", path: "/plans/umegasato/history", status: .ok),
    DeskCase(testDescription: "the plan as data", path: "/plans/umegasato/plan.json", status: .ok) {
      #expect($0.headers[.contentType] == "application/json")
    },
    DeskCase(testDescription: "no such plan", path: "/plans/nowhere/", status: .notFound) {
      #expect($0.text.contains("計画が見つかりません"))
    },
    DeskCase(testDescription: "a day", path: "/plans/umegasato/as-of/2026-05-01/", status: .ok) {
      #expect($0.text.contains("令和8年5月1日現在の内容"))
    },
    DeskCase(
      testDescription: "a day before the plan", path: "/plans/umegasato/as-of/2026-03-31/", status: .notFound
    ) {
      #expect($0.text.contains("その日の内容はありません"))
    },
    DeskCase(
      testDescription: "a day that is none", path: "/en/plans/umegasato/as-of/2026-02-30/", status: .notFound
    ) {
      #expect($0.text.contains("Nothing is known of that day"))
    },
    DeskCase(
      testDescription: "a day to come", path: "/plans/umegasato/as-of/2099-01-01/findings", status: .found
    ) {
      #expect($0.headers[.location] == "/plans/umegasato/findings")
    },
    DeskCase(testDescription: "health", path: "/healthz", status: .ok) { #expect($0.text == "ok") },
    DeskCase(testDescription: "no such page", path: "/nothing", status: .notFound) {
      #expect($0.text.contains("ページが見つかりません"))
    },
    DeskCase(testDescription: "no such English page", path: "/en/nothing", status: .notFound) {
      #expect($0.text.contains("Page not found"))
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
      testDescription: "gzip", path: Fixtures.overview, fields: [.acceptEncoding: "gzip, deflate, br"],
      status: .ok
    ) {
      #expect($0.headers[.contentEncoding] == "gzip")
      #expect($0.headers[.vary] == "Accept-Encoding")
      let plain = try inflated($0.bytes)
      #expect($0.bytes.count < plain.count / 4)
      #expect(String(decoding: plain, as: UTF8.self).contains("相談件数その40"))
      #expect($0.headers[.contentLength] == String($0.bytes.count))
    },
    DeskCase(
      testDescription: "gzip refused", path: Fixtures.overview, fields: [.acceptEncoding: "gzip;q=0, *"],
      status: .ok
    ) {
      #expect($0.headers[.contentEncoding] == nil)
    },
    DeskCase(
      testDescription: "too small for gzip", path: "/plans/umegasato/findings.json",
      fields: [.acceptEncoding: "gzip"],
      status: .ok
    ) { #expect($0.headers[.contentEncoding] == nil) },
    DeskCase(
      testDescription: "a page not found, in gzip", path: "/nothing", fields: [.acceptEncoding: "gzip"],
      status: .notFound
    ) { #expect($0.headers[.contentEncoding] == "gzip") },
    DeskCase(
      testDescription: "any version held", path: Fixtures.overview, fields: [.ifNoneMatch: "*"],
      status: .notModified
    ) {
      #expect($0.bytes.isEmpty)
      #expect($0.headers[.eTag] != nil)
      #expect($0.headers[.vary] == "Accept-Encoding")
    },
    DeskCase(
      testDescription: "another version held", path: Fixtures.overview, fields: [.ifNoneMatch: "\"0-0\""],
      status: .ok),
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
      DeskCase(
        testDescription: "OPTIONS", path: Fixtures.overview, method: .options, status: .methodNotAllowed),
      DeskCase(testDescription: "HEAD", path: Fixtures.overview, method: .head, status: .ok) {
        #expect($0.headers[.contentLength].flatMap { Int($0) } ?? 0 > 10_000)
      },
      DeskCase(testDescription: "HEAD health", path: "/healthz", method: .head, status: .ok),
      DeskCase(testDescription: "HEAD nothing", path: "/nothing", method: .head, status: .notFound),
    ]
}
