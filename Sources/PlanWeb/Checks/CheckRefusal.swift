import HTTPTypes
import PlanModel

/// Why a text is not checked.
enum CheckRefusal: Error, Hashable, Sendable {
  case otherMethod
  case fromAnotherSite
  case notDeclaredAsJSON
  case tooLarge
  case cutOff
  case notJSON(JSONError)
  /// Absent, or no string.
  case memberMissing(String)
  case otherLanguage
  case noSuchPlan
  case noSuchIndicator
  case unreadablePlan

  var status: HTTPResponse.Status {
    switch self {
    case .otherMethod: .methodNotAllowed
    case .fromAnotherSite: .forbidden
    case .notDeclaredAsJSON: .unsupportedMediaType
    case .tooLarge: .contentTooLarge
    case .cutOff, .notJSON: .badRequest
    case .memberMissing, .otherLanguage: .unprocessableContent
    case .noSuchPlan, .noSuchIndicator: .notFound
    case .unreadablePlan: .internalServerError
    }
  }

  /// What happened and what to do.
  var detail: Wording {
    switch self {
    case .otherMethod:
      Wording(
        japanese: "照合はPOSTで受け付けます。", english: "Texts to be checked are sent with POST.")
    case .fromAnotherSite:
      Wording(
        japanese: "ほかのサイトからは使えません。このサーバーの画面から送ってください。",
        english: "Other sites may not use this. Send it from a page of this server.")
    case .notDeclaredAsJSON:
      Wording(
        japanese: "Content-Type を application/json にして、JSONで送ってください。",
        english: "Send JSON, with the Content-Type application/json.")
    case .tooLarge:
      Wording(
        japanese: "本文が64KiBを超えています。文章を分けて送ってください。",
        english: "The body is over 64 KiB. Send the text in parts.")
    case .cutOff:
      Wording(japanese: "本文が途中で切れています。もう一度送ってください。", english: "The body was cut off. Send it again.")
    case .notJSON(let error):
      Wording(
        japanese: "本文をJSONのオブジェクトとして読めません（\(error)）。書き方を確かめてください。",
        english: "The body is not a JSON object (\(error)). Check how it is written.")
    case .memberMissing(let key):
      Wording(
        japanese: "「\(key)」がないか、文字列ではありません。plan、indicator、text を文字列で入れてください。",
        english: "“\(key)” is missing or no string. Give plan, indicator and text as strings.")
    case .otherLanguage:
      Wording(japanese: "lang は ja か en にしてください。", english: "Give lang as ja or en.")
    case .noSuchPlan:
      Wording(
        japanese: "この番号の計画はありません。画面のアドレスの /plans/ の次にある番号を入れてください。",
        english: "There is no plan with this id. Give the one behind /plans/ in the addresses of its pages.")
    case .noSuchIndicator:
      Wording(
        japanese: "この番号の指標は計画にありません。指標のページのアドレスの /indicators/ の次にある番号を入れてください。",
        english:
          "The plan has no indicator with this id. Give the one behind /indicators/ in the address of its page."
      )
    case .unreadablePlan:
      Wording(
        japanese: "計画を読み出せませんでした。しばらくしてから、もう一度送ってください。",
        english: "The plan could not be read. Send it again in a moment.")
    }
  }
}
