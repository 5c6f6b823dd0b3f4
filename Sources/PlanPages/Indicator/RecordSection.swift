import Markup
import PlanModel

/// 履歴: all that was recorded about the indicator.
struct RecordSection {
  let model: IndicatorPage.Model
  let voice: Voice

  func view() -> HTML {
    IndicatorPage.section("record", voice.phrases.kept.history) {
      if model.chronicle.acts.isEmpty {
        element(.p, .class("empty")) { voice.phrases.kept.historyEmpty }
      } else {
        element(.p, .class("hint")) { voice.phrases.kept.indicatorHistoryLead }
        JournalList(
          chronicle: model.chronicle, plan: model.plan, kind: nil, indicator: model.entry, voice: voice
        ).view()
      }
    }
  }
}
