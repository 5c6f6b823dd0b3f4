import Foundation
import HTTPTypes
import Hummingbird

/// What the desk answers to an address.
enum PageAnswer: Sendable {
  case file(PreparedFile)
  case moved(to: String, RouteName, isPermanent: Bool)
  /// The plans could not be read.
  case failed(RouteName)

  var route: RouteName {
    switch self {
    case .file(let file): file.route
    case .moved(_, let route, _), .failed(let route): route
    }
  }

  /// What keeping it costs, in bytes.
  var cost: Int {
    switch self {
    case .file(let file): file.byteCount
    case .moved, .failed: 0
    }
  }

  /// The answer to a GET or HEAD.
  func response(to request: Request, policy: AnswerPolicy = .desk) -> Response {
    switch self {
    case .file(let file): return file.response(to: request)
    case .moved(let address, _, let isPermanent):
      var fields = AnswerFields.fields(mediaType: "text/plain; charset=utf-8", length: 0, policy: policy)
      fields[.location] = address
      return Response(status: isPermanent ? .movedPermanently : .found, headers: fields)
    case .failed:
      return PlainAnswer.response(
        .internalServerError,
        "計画を読み出せませんでした。しばらくしてから、もう一度開いてください。 / The plan could not be read. Try again in a moment.")
    }
  }
}
