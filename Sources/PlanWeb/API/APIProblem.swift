import HTTPTypes
import Hummingbird
import PlanModel

/// Why the API does not answer, as RFC 9457 has it.
struct APIProblem: Error, Hashable {
  let status: HTTPResponse.Status
  let detail: Wording

  static let noSuchAddress = APIProblem(
    status: .notFound,
    detail: Wording(
      japanese: "このアドレスはありません。アドレスの一覧は \(APIOperation.root)/openapi.json にあります。",
      english: "there is no such address; \(APIOperation.root)/openapi.json lists them"))

  static func missing(_ japanese: String, _ english: String, _ name: Substring) -> APIProblem {
    APIProblem(
      status: .notFound,
      detail: Wording(
        japanese: "\(japanese)「\(name.prefix(40))」は、公表されたものの中にありません。",
        english: "no \(english) \(name.prefix(40)) is published"))
  }

  static func unfit(_ name: String, _ japanese: String, _ english: String) -> APIProblem {
    APIProblem(
      status: .badRequest,
      detail: Wording(japanese: "\(name.prefix(40)): \(japanese)", english: "\(name.prefix(40)): \(english)"))
  }

  static let notAcceptable = APIProblem(
    status: .notAcceptable,
    detail: Wording(
      japanese: "application/json か、表では text/csv を選んでください。",
      english: "choose application/json or, for tables, text/csv"))

  static let unreadable = APIProblem(
    status: .internalServerError,
    detail: Wording(
      japanese: "計画を読み出せませんでした。しばらくしてから、もう一度お試しください。",
      english: "the plans could not be read; try again in a moment"))

  func response(to request: Request) -> Response {
    let language = AcceptedLanguages(field: request.headers[.acceptLanguage]).preferred
    var json = JSONWriter()
    json.object { json in
      json.key("type")
      json.string("about:blank")
      json.key("title")
      json.string(status.reasonPhrase)
      json.key("status")
      json.integer(status.code)
      json.key("detail")
      json.string(detail.text(in: language))
    }
    json.newline()
    var fields = AnswerFields.fields(
      mediaType: "application/problem+json", length: json.bytes.count, policy: .openData,
      cacheControl: "no-store")
    fields[.contentLanguage] = language.rawValue
    let body =
      request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: json.bytes))
    return Response(status: status, headers: fields, body: body)
  }
}
