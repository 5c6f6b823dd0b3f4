import HTTPTypes
import Hummingbird

/// Answers reading only: the desk has nothing to write to yet.
struct MethodCheck: RouterMiddleware {
  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    guard request.method == .get || request.method == .head else {
      context.answeredBy.name = .refused
      var response = PlainAnswer.response(
        .methodNotAllowed, "この画面は閲覧だけができます。 / These pages can only be read.")
      response.headers[.allow] = "GET, HEAD"
      return response
    }
    return try await next(request, context)
  }
}
