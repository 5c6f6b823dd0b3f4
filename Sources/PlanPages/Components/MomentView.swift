import Markup
import PlanModel

/// Day and time in Japan, for people and for programs.
struct MomentView {
  let moment: Moment

  func view(in voice: Voice) -> HTML {
    element(.time, .datetime(moment.description)) { voice.phrases.kept.moment(moment) }
  }
}
