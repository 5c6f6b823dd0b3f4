import HTTPTypes
import Hummingbird

/// An answer of one plain line.
enum PlainAnswer {
  static func response(_ status: HTTPResponse.Status, _ line: String) -> Response {
    let body = ByteBuffer(string: line + "\n")
    let fields = AnswerFields.fields(
      mediaType: "text/plain; charset=utf-8", length: body.readableBytes, cacheControl: "no-store")
    return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: body))
  }
}
