import Testing

@testable import PlanWeb

struct AcceptedEncodingsTests {
  @Test(arguments: [
    "gzip", "GZIP", "x-gzip", "*", "deflate, gzip;q=1.0, *;q=0.5", "gzip;q=0.001", " br , gzip ; q=0.5 ",
    "identity;q=0, *", "identity;q=0.5, gzip;q=0.5", "*;q=0.1,br;q=0", "gzip;x=y", ",,gzip,,",
  ])
  func `gzip is taken`(field: String) {
    #expect(AcceptedEncodings(field: field).gzip)
  }

  @Test(arguments: [
    nil, "", "identity", "br, deflate", "gzip;q=0", "gzip;q=0.000", "*;q=0", "*, gzip;q=0", "gzip;q=zero",
    "gzip;q=", "gzip;q=0.5, identity", "gzip;q=2", "gzip;q=0.12345", "gzipped", "\u{1F4A5};q=\u{301}", ";;;",
  ])
  func `gzip is not taken`(field: String?) {
    #expect(!AcceptedEncodings(field: field).gzip)
  }
}
