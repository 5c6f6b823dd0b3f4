import Markup

/// What is shown for an address that is not there.
enum NotFoundPage {
  static func frame(_ missing: MissingPage, in voice: Voice) -> PageFrame {
    let phrases = voice.phrases
    let (title, text) =
      switch missing {
      case .page: (phrases.notFoundTitle, phrases.notFoundText)
      case .plan: (phrases.kept.planMissing, phrases.kept.planMissingText)
      case .day: (phrases.kept.dayMissing, phrases.kept.dayMissingText)
      }
    return PageFrame(
      title: title, route: nil, kind: "not-found-page",
      main: .several([
        element(.h1) { title },
        element(.p) { text },
        element(.p) { element(.a, voice.link(.plans)) { phrases.kept.plansLink } },
      ]))
  }
}
