import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import PlanModel
import PlanPages

/// Takes what was typed on a page and has it recorded; what may not be is shown again, with the reason.
struct FormAnswer: Sendable {
  /// The largest body that is read.
  private static let limit = 2 << 20

  let maker: PageMaker
  let record: DeskPlans.Recording
  let logger: Logger

  @Sendable func response(to request: Request, context: DeskContext) async -> Response {
    context.answeredBy.name = .form
    let path = RequestAddress.path(of: request.head.path)
    guard let address = PageAddress(RequestAddress.decoded(path) ?? path), address.acceptsForms,
      let plan = address.plan
    else {
      return Self.refusal(.methodNotAllowed, "この画面からは記録できません。", "Nothing can be recorded on this page.")
    }
    guard Self.isOfThisDesk(request.headers) else {
      return Self.refusal(
        .forbidden, "この画面を開いたブラウザーからだけ記録できます。", "Only a page of this desk can have something recorded.")
    }
    guard let form = await Self.form(in: request) else {
      return Self.refusal(.badRequest, "送られた内容を読めません。", "What was sent cannot be read.")
    }
    do {
      let wanted = try await NIOThreadPool.singleton.runIfActive { [maker] in
        try maker.site(of: plan)?.request(of: form, at: address, today: maker.plans.today())
      }
      switch wanted {
      case nil: return Self.refusal(.notFound, "計画がありません。", "There is no such plan.")
      case .success(.nothing): break
      case .success(let wanted): try await record(wanted, plan)
      case .failure(let fault):
        return try await again(address, FormProblem(fault.message, in: form), .unprocessableContent, request)
      }
      let next = address.afterRecording(form).path
      return Response(status: .seeOther, headers: [.location: next + "#" + PlanSite.recordedFragment])
    } catch let refusal as FormRefusal {
      let status: HTTPResponse.Status = refusal.isStale ? .conflict : .unprocessableContent
      do {
        return try await again(address, FormProblem(refusal.message, in: form), status, request)
      } catch {
        return failed(error)
      }
    } catch {
      return failed(error)
    }
  }

  /// The page once more, with what was typed and what is wrong with it.
  private func again(
    _ address: PageAddress, _ problem: FormProblem, _ status: HTTPResponse.Status, _ request: Request
  ) async throws -> Response {
    let answer = try await NIOThreadPool.singleton.runIfActive { [maker] in
      try maker.site(of: address.plan)?.answer(to: address, after: problem)
    }
    guard case .file(let file) = answer else {
      return Self.refusal(status, problem.message.japanese, problem.message.english)
    }
    return PageAnswer.file(PreparedFile(file, route: .form, status: status)).response(to: request)
  }

  private func failed(_ error: any Error) -> Response {
    logger.error("cannot record a form: \(error)")
    return Self.refusal(.internalServerError, "記録できませんでした。", "It could not be recorded.")
  }

  private static func refusal(
    _ status: HTTPResponse.Status, _ japanese: String, _ english: String
  ) -> Response {
    PlainAnswer.response(status, "\(japanese) / \(english)")
  }

  /// A page elsewhere could send a form here through the officer's browser; browsers say where it comes from.
  static func isOfThisDesk(_ fields: HTTPFields) -> Bool {
    guard let name = HTTPField.Name("Sec-Fetch-Site") else { return false }
    return fields[name] == "same-origin"
  }

  private static func form(in request: Request) async -> SubmittedForm? {
    let mediaType = (request.headers[.contentType] ?? "").prefix { $0 != ";" && $0 != " " }
    guard mediaType.lowercased() == "application/x-www-form-urlencoded",
      let body = try? await request.body.collect(upTo: limit),
      let fields = try? URLEncodedFormDecoder().decode(
        [String: String].self, from: String(buffer: body))
    else { return nil }
    return SubmittedForm(fields)
  }
}
