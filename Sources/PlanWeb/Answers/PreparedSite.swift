import Foundation
import HTTPTypes
import Hummingbird
import PlanModel
import PlanPages

/// All answers of the desk, made once: a request is a look-up.
struct PreparedSite: Sendable {
  private enum Answer: Sendable {
    case file(PreparedFile)
    case moved(to: String, RouteName)
  }

  private let answers: [String: Answer]
  private let notFound: [Language: PreparedFile]

  init(files: [SiteFile], notFound: (Language) -> SiteFile) {
    var answers: [String: Answer] = [:]
    for file in files {
      answers[file.path] = .file(PreparedFile(file, route: RouteName(of: file)))
    }
    // What a reader may type with a slash too many or too few; a file of that name goes first.
    for file in files where file.path != "/" {
      let other = file.path.hasSuffix("/") ? String(file.path.dropLast()) : file.path + "/"
      if answers[other] == nil { answers[other] = .moved(to: file.path, RouteName(of: file)) }
    }
    self.answers = answers
    self.notFound = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        (language, PreparedFile(notFound(language), route: .unknown, status: .notFound))
      })
  }

  /// The answer to a GET or HEAD for any address, and the route that gave it.
  func response(to request: Request) -> (Response, RouteName) {
    let path = RequestAddress.path(of: request.head.path)
    switch answers[path] ?? RequestAddress.decoded(path).flatMap({ answers[$0] }) {
    case .file(let file):
      return (file.response(to: request), file.route)
    case .moved(let address, let route):
      return (Self.moved(to: address), route)
    case nil:
      let language = PageLanguage.language(of: path)
      return (notFound[language]?.response(to: request) ?? Response(status: .notFound), .unknown)
    }
  }

  private static func moved(to address: String) -> Response {
    var fields = AnswerFields.fields(mediaType: "text/plain; charset=utf-8", length: 0)
    fields[.location] = address.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? address
    return Response(status: .movedPermanently, headers: fields)
  }
}
