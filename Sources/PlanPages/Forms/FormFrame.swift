import Markup
import PlanModel

/// A page's form with what it always carries: the version it shows, what is wrong, and that it was recorded.
struct FormFrame {
  let route: Route
  let version: Int
  let problem: FormProblem?

  /// Where the browser is sent once a form was recorded.
  static let recorded = "recorded"

  func view(in voice: Voice, @HTMLBuilder content: () -> HTML) -> HTML {
    .several([notices(in: voice), fields(in: voice, content: content)])
  }

  /// That something was recorded, and what is wrong; once on a page, also where it has several forms.
  ///
  /// - Parameters:
  ///   - voice: of the page.
  ///   - saved: what is said of what was recorded; how choices are made again where it is not told.
  /// - Returns: both, of which a browser shows what holds.
  func notices(in voice: Voice, saved: String? = nil) -> HTML {
    .several([
      element(.p, .id(Self.recorded), .class("recorded"), .tabindex(-1)) {
        saved ?? voice.phrases.rating.saved
      },
      problem.map { problem in
        element(.div, .class("problem"), .role(.alert)) { element(.p) { voice.text(problem.message) } }
      } ?? .nothing,
    ])
  }

  /// One of a page's forms.
  func fields(in voice: Voice, @HTMLBuilder content: () -> HTML) -> HTML {
    form(to: route.link(in: voice.language, at: voice.place)) {
      void(
        .input, .type(.hidden), .name(SubmittedForm.seenField),
        .value(String(problem?.form.seen ?? version)))
      content()
    }
  }
}
