import Markup
import PlanModel

extension FiscalYear {
  /// 令和5年度 (2023年度): the page's usual form first, the other beside it.
  func view(in voice: Voice) -> HTML {
    element(.span, .class("year")) {
      element(.span) { voice.phrases.fiscalYear(self) }
      " "
      element(.span, .class("other-year")) { "(\(voice.phrases.otherYear(self)))" }
    }
  }
}
