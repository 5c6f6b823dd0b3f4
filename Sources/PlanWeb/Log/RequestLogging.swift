import HTTPTypes
import Hummingbird

/// Notes each request with the time its answer took.
struct RequestLogging: RouterMiddleware {
  let log: RequestLog

  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    let begun = ContinuousClock.now
    let response = try await next(request, context)
    let taken = (ContinuousClock.now - begun).components
    log.add(
      RequestLine(
        id: context.id, route: context.answeredBy.name, status: response.status.code,
        microseconds: taken.seconds * 1_000_000 + taken.attoseconds / 1_000_000_000_000))
    return response
  }
}
