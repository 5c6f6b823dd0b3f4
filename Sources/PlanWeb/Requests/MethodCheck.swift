import HTTPTypes
import Hummingbird
import PlanPages

/// Pages are asked for with GET; texts to be checked, and what is typed on the pages that have a form, are sent with POST.
struct MethodCheck: RouterMiddleware {
  /// Whether what is typed on pages is taken.
  let acceptsForms: Bool
  /// Whether documents are made.
  let makesDocuments: Bool

  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    let path = RequestAddress.path(of: request.head.path)
    let isCheck = path == CheckAnswer.path
    let isForm = isForm(path)
    let allowed: [HTTPRequest.Method] = isCheck ? [.post] : isForm ? [.get, .head, .post] : [.get, .head]
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

  private func isForm(_ path: String) -> Bool {
    guard acceptsForms || makesDocuments, let address = PageAddress(RequestAddress.decoded(path) ?? path)
    else { return false }
    return address.documentWish == nil ? acceptsForms && address.acceptsForms : makesDocuments
  }
}
