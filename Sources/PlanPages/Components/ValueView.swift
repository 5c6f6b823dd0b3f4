import Markup
import PlanModel

extension ShownValue {
  /// The value with its unit lighter, a line for each counted thing.
  func view(in voice: Voice) -> HTML {
    .several(
      lines.map { line in
        switch line {
        case .figure(let digits, let unit):
          element(.span, .class("value")) {
            digits
            element(.span, .class("unit"), voice.planLanguage) { unit }
          }
        case .word(let word):
          element(.span, .class("value word"), voice.planLanguage) { word }
        case .notMeasured:
          element(.span, .class("value absent")) {
            element(.span, .hiddenFromReaders) { "―" }
            element(.span, .class("unseen")) { voice.phrases.notMeasured }
          }
        case .pending(let word):
          element(.span, .class("value pending"), word.isEmpty ? nil : voice.planLanguage) {
            word.isEmpty ? voice.phrases.pending : word
          }
        }
      })
  }
}

/// A target on screen, the one it replaces struck through beside it.
struct TargetView {
  let target: Target
  let series: [Series]

  func view(in voice: Voice) -> HTML {
    guard let revised = target.revised else {
      return ShownValue(target.original, series: series).view(in: voice)
    }
    return .several([
      element(.del, .class("before")) {
        element(.span, .class("unseen")) { "\(voice.phrases.targetBefore) " }
        ShownValue(target.original, series: series).view(in: voice)
      },
      element(.ins, .class("now")) {
        element(.span, .class("unseen")) { "\(voice.phrases.targetNow) " }
        ShownValue(revised, series: series).view(in: voice)
      },
    ])
  }
}
