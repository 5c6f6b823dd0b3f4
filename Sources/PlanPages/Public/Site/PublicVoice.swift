import Markup
import PlanModel

/// The language a public page speaks, and how it links.
struct PublicVoice: Sendable {
  /// The words of all pages; it knows no plan, so that no link of the desk can be made with it.
  let base: Voice
  private let publicWords: Words
  /// The page that speaks.
  let here: PublicRoute
  let form: PublicForm
  /// The folders in which the page stands in a site of files.
  private let folder: [String]

  init(_ language: Language, here: PublicRoute, form: PublicForm) {
    base = Voice(language, at: nil)
    publicWords = language == .japanese ? .japanese : .english
    self.here = here
    self.form = form
    folder = form == .files ? PublicAddress(here, in: language).file.dropLast() : []
  }

  /// By reference, as a voice's other words.
  private final class Words: Sendable {
    let phrases: PublicPhrases

    init(_ phrases: PublicPhrases) {
      self.phrases = phrases
    }

    static let japanese = Words(.japanese)
    static let english = Words(.english)
  }

  var words: PublicPhrases { publicWords.phrases }
  var language: Language { base.language }
  var phrases: Phrases { base.phrases }
  var planLanguage: Attribute? { base.planLanguage }

  /// Words of the plan amid the page's own.
  func plan(_ text: String) -> HTML { base.plan(text) }

  func target(_ route: PublicRoute, fragment: String? = nil, in language: Language? = nil) -> Link {
    let address = PublicAddress(route, in: language ?? self.language)
    switch form {
    case .served:
      return Link(
        segments: address.segments, isFolder: route.isPage, fragment: fragment)
    case .files:
      return Link(toFile: address.file, from: folder, fragment: fragment)
    }
  }

  func link(_ route: PublicRoute, fragment: String? = nil) -> Attribute {
    .href(target(route, fragment: fragment))
  }
}

/// How the public pages reach the reader.
public enum PublicForm: Hashable, Sendable {
  /// By the program, which also searches.
  case served
  /// As files, whose links must hold in a folder.
  case files
}
