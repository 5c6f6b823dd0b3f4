import HTTPTypes
import Hummingbird

/// Says that the desk is there: the least work a request can be.
struct HealthAnswer: Sendable {
  private let body = ByteBuffer(string: "ok")
  private let fields: HTTPFields

  init(policy: AnswerPolicy = .desk) {
    fields = AnswerFields.fields(
      mediaType: "text/plain; charset=utf-8", length: 2, policy: policy, cacheControl: "no-store")
  }

  @Sendable func response(to request: Request, context: DeskContext) -> Response {
    context.answeredBy.name = .health
    return Response(
      status: .ok, headers: fields,
      body: request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: body))
  }
}
