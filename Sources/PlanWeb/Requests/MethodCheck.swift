import HTTPTypes
import Hummingbird

/// Answers reading only: pages are asked for with GET, texts to be checked are sent with POST.
struct MethodCheck: RouterMiddleware {
  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    let isCheck = RequestAddress.path(of: request.head.path) == CheckAnswer.path
    let allowed: [HTTPRequest.Method] = isCheck ? [.post] : [.get, .head]
    if allowed.contains(request.method) { return try await next(request, context) }
    context.answeredBy.name = .refused
    var response =
      isCheck
      ? ProblemAnswer.response(
        .otherMethod, in: AcceptedLanguages(field: request.headers[.acceptLanguage]).preferred)
      : PlainAnswer.response(.methodNotAllowed, "この画面は閲覧だけができます。 / These pages can only be read.")
    response.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
    return response
  }
}
