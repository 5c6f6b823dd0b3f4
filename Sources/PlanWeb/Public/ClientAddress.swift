import HTTPTypes
import Hummingbird

/// Whom a request is counted for.
struct ClientAddress: Sendable {
  /// Proxies that are believed.
  let trusted: Set<String>

  /// The address of the visitor: who is connected, or, behind a proxy that is believed, the last one in
  /// X-Forwarded-For that is no such proxy.
  ///
  /// - Returns: `nil` where the connection has no address, as over a socket of the machine.
  func address(of peer: String?, _ fields: HTTPFields) -> String? {
    guard let peer else { return nil }
    let connected = Self.plain(Substring(peer))
    guard trusted.contains(connected), let name = HTTPField.Name("X-Forwarded-For") else { return connected }
    let named = fields[values: name].flatMap { $0.split(separator: ",") }.map { Self.plain($0) }
    return named.last { !trusted.contains($0) && $0.utf8.count <= 45 } ?? connected
  }

  /// The network that one visitor has to himself: an address, or for IPv6 the first four groups of one.
  static func network(of address: String) -> String {
    guard address.contains(":") else { return address }
    let groups = address.split(separator: ":", omittingEmptySubsequences: false)
    // Two colons stand for as many zeros as are missing.
    let gap = groups.indices.dropLast().first { groups[$0].isEmpty && $0 > 0 } ?? groups.count
    let zeros = Array(repeating: Substring("0"), count: max(0, 9 - groups.count))
    return (groups.prefix(gap) + zeros + groups.dropFirst(gap + 1)).prefix(4).joined(separator: ":")
  }

  private static func plain(_ text: Substring) -> String {
    let trimmed = text.drop { $0 == " " }
    let end = trimmed.lastIndex { $0 != " " }.map { trimmed.index(after: $0) } ?? trimmed.endIndex
    let address = trimmed[..<end]
    return String(address.hasPrefix("::ffff:") && address.contains(".") ? address.dropFirst(7) : address)
  }
}
