/// One request in the log: no address, no query, nobody's name.
struct RequestLine: Sendable {
  let id: String
  let route: RouteName
  let status: Int
  let microseconds: Int64

  /// Appends the line as JSON.
  ///
  /// Nothing in it needs escaping: the id is hexadecimal, the route one of our own words.
  func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "{\"id\":\"".utf8)
    bytes.append(contentsOf: id.utf8)
    bytes.append(contentsOf: "\",\"route\":\"".utf8)
    bytes.append(contentsOf: route.rawValue.utf8)
    bytes.append(contentsOf: "\",\"status\":".utf8)
    bytes.append(contentsOf: String(status).utf8)
    bytes.append(contentsOf: ",\"us\":".utf8)
    bytes.append(contentsOf: String(microseconds).utf8)
    bytes.append(contentsOf: "}\n".utf8)
  }
}
