import Markup
import PlanModel

/// The language a public page speaks, and how it links.
struct PublicVoice: Sendable {
  /// The words of all pages; it knows no plan, so that no link of the desk can be made with it.
  let base: Voice
  let words: PublicPhrases
  /// The page that speaks.
  let here: PublicRoute
  let form: PublicForm

  init(_ language: Language, here: PublicRoute, form: PublicForm) {
    base = Voice(language, at: nil)
    words = language == .japanese ? .japanese : .english
    self.here = here
    self.form = form
  }

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
      let page = PublicAddress(here, in: self.language).file.dropLast()
      return Link(toFile: address.file, from: Array(page), fragment: fragment)
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
