import Markup

/// What is shown for an address that is not there.
enum NotFoundPage {
  static func frame(in voice: Voice) -> PageFrame {
    PageFrame(
      title: voice.phrases.notFoundTitle, route: nil, kind: "not-found-page",
      main: .several([
        element(.h1) { voice.phrases.notFoundTitle },
        element(.p) { voice.phrases.notFoundText },
        element(.p) { element(.a, voice.link(.overview)) { voice.phrases.notFoundLink } },
      ]))
  }
}
