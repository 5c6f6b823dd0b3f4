import HTTPTypes
import Hummingbird
import PlanModel

/// Turns away who asks too often, who asks for another host, and who wants to write.
struct VisitorCheck: RouterMiddleware {
  let clients: ClientAddress
  /// `nil` for no limit.
  let limit: RateLimit?
  /// In small letters; empty for any.
  let hosts: Set<String>

  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    if !hosts.isEmpty, !hosts.contains(Self.name(of: request.head.authority ?? "")) {
      context.answeredBy.name = .refused
      return PlainAnswer.response(
        .misdirectedRequest, "このサーバーは、このホスト名ではお答えしません。 / This server does not answer to this host name.")
    }
    guard request.method == .get || request.method == .head else {
      context.answeredBy.name = .refused
      var response = refusal(
        .methodNotAllowed, "閲覧だけができます。", "These pages can only be read.", to: request)
      response.headers[.allow] = "GET, HEAD"
      return response
    }
    if let limit, let address = clients.address(of: context.remoteAddress, request.headers),
      let wait = limit.wait(ClientAddress.network(of: address))
    {
      context.answeredBy.name = .refused
      var response = refusal(
        .tooManyRequests, "要求が多すぎます。\(wait)秒ほど待ってから、もう一度お試しください。",
        "Too many requests. Try again in \(wait) seconds.", to: request)
      response.headers[.retryAfter] = String(wait)
      return response
    }
    return try await next(request, context)
  }

  /// A line for people, or for programs that ask the API.
  private func refusal(
    _ status: HTTPResponse.Status, _ japanese: String, _ english: String, to request: Request
  ) -> Response {
    guard APIAnswer.isAsked(RequestAddress.path(of: request.head.path)) else {
      return PlainAnswer.response(status, "\(japanese) / \(english)")
    }
    return APIProblem(status: status, detail: Wording(japanese: japanese, english: english)).response(
      to: request)
  }

  /// The host's name without its port, in small letters.
  static func name(of authority: String) -> String {
    let lower = authority.lowercased()
    if lower.hasPrefix("["), let end = lower.firstIndex(of: "]") { return String(lower[...end]) }
    return String(lower.prefix { $0 != ":" })
  }
}
