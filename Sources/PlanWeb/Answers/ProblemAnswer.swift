import HTTPTypes
import Hummingbird
import PlanModel

/// Tells a program why it is refused, as RFC 9457 has it.
enum ProblemAnswer {
  static func response(_ refusal: CheckRefusal, in language: Language) -> Response {
    var json = JSONWriter()
    json.object { json in
      json.key("title")
      json.string(refusal.status.reasonPhrase)
      json.key("status")
      json.integer(refusal.status.code)
      json.key("detail")
      json.string(refusal.detail.text(in: language))
    }
    json.newline()
    var fields = AnswerFields.fields(
      mediaType: "application/problem+json", length: json.bytes.count, cacheControl: "no-store")
    fields[.contentLanguage] = language.rawValue
    return Response(
      status: refusal.status, headers: fields,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.bytes)))
  }
}
