import Markup
import PlanModel

extension FindingStanding {
  /// Shape and word: ≠ 食い違い.
  func view(in voice: Voice) -> HTML {
    element(.span, .class("standing \(styleName)")) {
      element(.span, .class("shape"), .hiddenFromReaders) { shape }
      voice.phrases.check.standing(self)
    }
  }
}
