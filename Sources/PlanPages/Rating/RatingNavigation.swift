import Markup
import PlanModel

/// Goes between the pages about rating.
struct RatingNavigation {
  let here: Route

  func view(in voice: Voice) -> HTML {
    let words = voice.phrases.rating
    return element(.nav, .class("section-nav"), .label(words.sections)) {
      element(.ul) {
        item(.rating(by: nil), words.rating, in: voice)
        item(.paths, words.paths, in: voice)
        item(.directions, words.directions, in: voice)
        item(.rules, words.rules, in: voice)
      }
    }
  }

  private func item(_ route: Route, _ words: String, in voice: Voice) -> HTML {
    element(.li) { element(.a, voice.link(route), route == here ? .currentPage : nil) { words } }
  }
}
