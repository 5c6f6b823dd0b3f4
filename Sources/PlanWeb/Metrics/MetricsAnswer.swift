import HTTPTypes
import Hummingbird

/// Gives the counts of what was answered; at the desk alone.
struct MetricsAnswer: Sendable {
  let metrics: RequestMetrics

  @Sendable func response(to request: Request, context: DeskContext) -> Response {
    context.answeredBy.name = .health
    let body = ByteBuffer(string: metrics.text())
    let fields = AnswerFields.fields(
      mediaType: "text/plain; version=0.0.4; charset=utf-8", length: body.readableBytes,
      cacheControl: "no-store")
    return Response(
      status: .ok, headers: fields,
      body: request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: body))
  }
}
