import HTTPTypes
import Hummingbird

/// Answers only requests addressed to this machine by name.
///
/// A page elsewhere could point a name of its own at 127.0.0.1 and read the desk through the officer's browser; the
/// Host field still says that name.
struct HostCheck: RouterMiddleware {
  /// Also `[::1]`, when the desk listens there.
  let allowsIPv6: Bool

  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    guard allows(request.head.authority) else {
      context.answeredBy.name = .refused
      return PlainAnswer.response(
        .misdirectedRequest,
        "このサーバーは http://127.0.0.1 または http://localhost だけにお答えします。"
          + " / This server answers only at http://127.0.0.1 or http://localhost.")
    }
    return try await next(request, context)
  }

  /// Whether the request is addressed to this machine.
  ///
  /// - Parameter authority: the Host field: a name or address, with or without a port.
  /// - Returns: `false` also where there is none.
  func allows(_ authority: String?) -> Bool {
    guard let authority else { return false }
    return Self.matches(authority, "127.0.0.1") || Self.matches(authority, "localhost")
      || allowsIPv6 && Self.matches(authority, "[::1]")
  }

  private static func matches(_ authority: String, _ host: StaticString) -> Bool {
    host.withUTF8Buffer { host in
      let bytes = authority.utf8
      guard bytes.count >= host.count else { return false }
      // Host names are ASCII and know no case; setting the bit changes neither digits nor dots.
      guard zip(bytes, host).allSatisfy({ $0 == $1 || ($0 | 0x20 == $1 && $0 >= 0x41 && $0 <= 0x5A) })
      else { return false }
      let rest = bytes.dropFirst(host.count)
      guard let colon = rest.first else { return true }
      return colon == UInt8(ascii: ":") && rest.count <= 6
        && rest.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}
