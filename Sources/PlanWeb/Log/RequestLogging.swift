import HTTPTypes
import Hummingbird

/// Notes each request with the time its answer took: counted always, and written where a log is kept.
struct RequestLogging: RouterMiddleware {
  let log: RequestLog?
  let metrics: RequestMetrics
  let door: RequestMetrics.Door

  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    let begun = ContinuousClock.now
    let response = try await next(request, context)
    let taken = (ContinuousClock.now - begun).components
    let microseconds = taken.seconds * 1_000_000 + taken.attoseconds / 1_000_000_000_000
    let route = context.answeredBy.name
    metrics.add(route, status: response.status.code, microseconds: microseconds, at: door)
    log?.add(
      RequestLine(id: context.id, route: route, status: response.status.code, microseconds: microseconds))
    return response
  }
}
