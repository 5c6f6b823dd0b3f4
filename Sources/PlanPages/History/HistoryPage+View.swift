import Markup
import PlanModel

extension HistoryPage {
  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let words = voice.phrases.kept
    let kind = model.kind.map { voice.text($0.name) }
    let parts = [kind, model.page > 1 ? words.page(model.page, model.pages) : nil].compactMap { $0 }
    return PageFrame(
      title: ([words.history] + parts).joined(separator: " – "),
      route: .history(model.kind, page: model.page), kind: "history-page",
      main: .several([
        element(.h1) { words.history },
        element(.p, .class("lead")) { words.historyLead },
        kinds(model, in: voice),
        model.chronicle.acts.isEmpty
          ? element(.p, .class("empty")) { words.historyEmpty }
          : JournalList(
            chronicle: model.chronicle, plan: model.plan, kind: model.kind, indicator: nil, voice: voice
          ).view(),
        pager(model, in: voice),
      ]))
  }

  private static func kinds(_ model: Model, in voice: Voice) -> HTML {
    element(.nav, .class("sheet-list kinds"), .label(voice.phrases.kept.kindNavigation)) {
      element(.ul) {
        element(.li) {
          element(.a, voice.link(.journal), model.kind == nil ? .currentPage : nil) {
            voice.phrases.kept.allKinds
          }
        }
        for kind in HistoryKind.allCases {
          element(.li) {
            element(.a, voice.link(.history(kind, page: 1)), model.kind == kind ? .currentPage : nil) {
              voice.text(kind.name)
            }
          }
        }
      }
    }
  }

  private static func pager(_ model: Model, in voice: Voice) -> HTML {
    guard model.pages > 1 else { return .nothing }
    let words = voice.phrases.kept
    return element(.nav, .class("pager"), .label(words.pages)) {
      if model.page > 1 {
        element(.a, voice.link(.history(model.kind, page: model.page - 1))) { words.newer }
      }
      element(.span) { words.page(model.page, model.pages) }
      if model.page < model.pages {
        element(.a, voice.link(.history(model.kind, page: model.page + 1))) { words.older }
      }
    }
  }
}
