import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import PlanModel
import PlanPages
import Synchronization

/// Makes a document, has it registered, and hands it out as a file.
struct DocumentAnswer: Sendable {
  /// The largest body that is read.
  private static let limit = 1 << 13
  /// How many are made at a time, so that pages are still answered meanwhile.
  private static let most = 2

  let making: DeskPlans.DocumentMaking
  let logger: Logger
  private let underWay = Counter()

  init(making: @escaping DeskPlans.DocumentMaking, logger: Logger) {
    self.making = making
    self.logger = logger
  }

  func response(to request: Request, _ wish: DocumentWish, context: DeskContext) async -> Response {
    context.answeredBy.name = .documents
    guard FormAnswer.isOfThisDesk(request.headers) else {
      return Self.refusal(
        .forbidden, "この画面を開いたブラウザーからだけ作れます。", "Only a page of this desk can have a document made.")
    }
    guard let body = try? await request.body.collect(upTo: Self.limit),
      let fields = try? URLEncodedFormDecoder().decode([String: String].self, from: String(buffer: body)),
      let choice = DocumentChoice(SubmittedForm(fields))
    else {
      return Self.refusal(.badRequest, "版とファイルの種類を選んでください。", "Choose an edition and a kind of file.")
    }
    guard underWay.enter(most: Self.most) else {
      return Self.refusal(
        .serviceUnavailable, "ほかの資料を作っています。少し待って、もう一度押してください。",
        "Other documents are being made. Try again in a moment.")
    }
    defer { underWay.leave() }
    do {
      let document = try await NIOThreadPool.singleton.runIfActive { [making] in
        try making(wish, choice)
      }
      try await document.register()
      return Self.response(document)
    } catch let refusal as DocumentRefusal {
      return Self.refusal(
        refusal.isMissing ? .notFound : .serviceUnavailable, refusal.message.japanese, refusal.message.english
      )
    } catch {
      logger.error("cannot make a document: \(error)")
      return Self.refusal(.internalServerError, "資料を作れませんでした。", "The document could not be made.")
    }
  }

  private static func response(_ document: DeskDocument) -> Response {
    let body = ByteBuffer(bytes: document.bytes)
    var fields = AnswerFields.fields(
      mediaType: document.mediaType, length: body.readableBytes, cacheControl: "no-store")
    let name =
      document.fileName.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "document"
    fields[.contentDisposition] = "attachment; filename*=UTF-8''\(name)"
    return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: body))
  }

  private static func refusal(
    _ status: HTTPResponse.Status, _ japanese: String, _ english: String
  ) -> Response {
    PlainAnswer.response(status, "\(japanese) / \(english)")
  }

  /// How many are being made.
  private final class Counter: Sendable {
    private let count = Mutex(0)

    func enter(most: Int) -> Bool {
      count.withLock { count in
        guard count < most else { return false }
        count += 1
        return true
      }
    }

    func leave() {
      count.withLock { $0 -= 1 }
    }
  }
}
