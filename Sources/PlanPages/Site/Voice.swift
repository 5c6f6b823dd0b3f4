import Markup
import PlanModel

/// The language a page speaks, with its words.
struct Voice: Sendable {
  let language: Language
  /// The plan that links without another one lead to.
  let place: PlanPlace?
  private let words: Words

  /// The words by reference: there are hundreds, and voices are handed on to every part of a page.
  private final class Words: Sendable {
    let phrases: Phrases

    init(_ phrases: Phrases) {
      self.phrases = phrases
    }

    static let japanese = Words(.japanese)
    static let english = Words(.english)
  }

  init(_ language: Language, at place: PlanPlace?) {
    self.language = language
    self.place = place
    words =
      switch language {
      case .japanese: .japanese
      case .english: .english
      }
  }

  var phrases: Phrases { words.phrases }

  /// Marks an element whose content is the plan's own, which is Japanese whatever the page speaks.
  var planLanguage: Attribute? {
    language == .japanese ? nil : .lang("ja")
  }

  /// Marks the page's own words amid the plan's.
  var pageLanguage: Attribute? {
    language == .japanese ? nil : .lang(language.rawValue)
  }

  /// Words of the plan amid the page's own.
  func plan(_ text: String) -> HTML {
    language == .japanese ? .text(text) : element(.span, .lang("ja")) { text }
  }

  func link(_ route: Route, fragment: String? = nil) -> Attribute {
    .href(route.link(in: language, at: place, fragment: fragment))
  }

  /// The link to a page of another plan, or of this one at another time.
  func link(_ route: Route, at place: PlanPlace) -> Attribute {
    .href(route.link(in: language, at: place))
  }

  func text(_ wording: Wording) -> String { wording.text(in: language) }
}
