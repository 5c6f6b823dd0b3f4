import Foundation

/// The part of a request's address that names a page: without the query.
enum RequestAddress {
  /// The address without its query.
  ///
  /// - Parameter target: the request target as it came.
  /// - Returns: still with its percent signs.
  static func path(of target: String?) -> String {
    guard let target else { return "" }
    guard let end = target.utf8.firstIndex(of: UInt8(ascii: "?")) else { return target }
    return String(target[..<end])
  }

  /// The address and, where there is one, its query.
  static func parts(of target: String?) -> (path: String, query: Substring?) {
    guard let target, let end = target.utf8.firstIndex(of: UInt8(ascii: "?")) else {
      return (target ?? "", nil)
    }
    return (String(target[..<end]), target[target.index(after: end)...])
  }

  /// The path with its percent signs resolved; `nil` where there are none, or where they are no UTF-8.
  static func decoded(_ path: String) -> String? {
    guard path.utf8.contains(UInt8(ascii: "%")) else { return nil }
    return path.removingPercentEncoding
  }
}
