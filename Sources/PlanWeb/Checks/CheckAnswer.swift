import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import PlanModel

/// Says while a text is being typed what the check would find in it: `POST /api/v1/check`.
struct CheckAnswer: Sendable {
  static let path = "/api/v1/check"
  /// The largest body that is read.
  private static let limit = 64 << 10

  let checks: RecentChecks
  let logger: Logger

  @Sendable func response(to request: Request, context: DeskContext) async -> Response {
    context.answeredBy.name = .check
    var language = AcceptedLanguages(field: request.headers[.acceptLanguage]).preferred
    do throws(CheckRefusal) {
      try Self.admit(request.headers)
      let json = try CheckRequest.object(try await Self.body(of: request))
      language = try CheckRequest.language(in: json) ?? language
      let bytes = try await findings(for: CheckRequest(json), in: language)
      var fields = AnswerFields.fields(
        mediaType: "application/json", length: bytes.count, cacheControl: "no-store")
      fields[.contentLanguage] = language.rawValue
      return Response(
        status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    } catch {
      return ProblemAnswer.response(error, in: language)
    }
  }

  /// Lets in what pages of this desk ask, and programs of this machine, which send no such field.
  ///
  /// Browsers too old to send it ask before they send JSON to another site, and are not answered.
  private static func admit(_ fields: HTTPFields) throws(CheckRefusal) {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = fields[name], site != "same-origin" {
      throw .fromAnotherSite
    }
    let mediaType = (fields[.contentType] ?? "").prefix { $0 != ";" && $0 != " " }
    guard mediaType.lowercased() == "application/json" else { throw .notDeclaredAsJSON }
  }

  private static func body(of request: Request) async throws(CheckRefusal) -> [UInt8] {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { throw .tooLarge }
    do {
      return Array(try await request.body.collect(upTo: limit).readableBytesView)
    } catch is NIOTooManyBytesError {
      throw .tooLarge
    } catch {
      throw .cutOff
    }
  }

  /// What the check finds, as findings/1; on a thread that may block, since a plan may have to be read.
  private func findings(
    for request: CheckRequest, in language: Language
  ) async throws(CheckRefusal) -> [UInt8] {
    let answer: Result<[UInt8], CheckRefusal>
    do {
      answer = try await NIOThreadPool.singleton.runIfActive { [checks] in
        guard let check = try checks.check(of: request.plan) else { return .failure(.noSuchPlan) }
        guard let findings = check(request.text, request.indicator) else { return .failure(.noSuchIndicator) }
        var json = JSONWriter()
        findings.write(to: &json, in: language)
        json.newline()
        return .success(json.bytes)
      }
    } catch {
      logger.error("cannot check a text: \(error)")
      throw .unreadablePlan
    }
    return try answer.get()
  }
}
