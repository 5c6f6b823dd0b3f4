import Markup
import PlanModel

/// A measure's number and title in one line.
struct MeasureName {
  let box: MeasureGroup.Box

  func view(in voice: Voice) -> HTML {
    element(.span, .class("measure-name")) {
      switch box {
      case .measure(let measure):
        element(.span, .class("number")) { voice.phrases.measure(measure.number) }
        " "
        element(.span, voice.planLanguage) { measure.title }
      case .named(let number):
        element(.span, .class("number")) { voice.phrases.measure(number) }
        " "
        element(.span, .class("hint")) { voice.phrases.measureNotPrinted }
      case .none:
        element(.span, .class("hint")) { voice.phrases.measureNotPrinted }
      }
    }
  }
}
