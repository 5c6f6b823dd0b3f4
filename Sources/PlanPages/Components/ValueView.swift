import Markup
import PlanModel

extension ShownValue {
  /// The value with its unit lighter, a line for each counted thing, and its marks.
  func view(in voice: Voice) -> HTML {
    .several(lines.map { view(of: $0, in: voice) } + [marks(in: voice)])
  }

  private func view(of line: Line, in voice: Voice) -> HTML {
    switch line {
    case .figure(let digits, let unit):
      element(.span, .class("value")) {
        digits
        element(.span, .class("unit"), voice.planLanguage) { unit }
      }
    case .word(let word):
      element(.span, .class("value word"), voice.planLanguage) { word }
    case .notMeasured:
      // Without scripts a reason can only be brought up by the focus, so the dash takes it.
      element(.span, .class(reason == nil ? "value absent" : "value absent why"), focusForReason) {
        element(.span, .hiddenFromReaders) { "―" }
        element(.span, .class("unseen")) { voice.phrases.notMeasured }
        reasonView(in: voice)
      }
    case .pending(let word):
      element(.span, .class(reason == nil ? "value pending" : "value pending why"), focusForReason) {
        element(.span, word.isEmpty ? nil : voice.planLanguage) {
          word.isEmpty ? voice.phrases.pending : word
        }
        reasonView(in: voice)
      }
    case .notEntered:
      element(.span, .class("value awaited")) { voice.phrases.kept.notEntered }
    }
  }

  private var focusForReason: Attribute? { reason == nil ? nil : .tabindex(0) }

  private func reasonView(in voice: Voice) -> HTML {
    guard let reason else { return .nothing }
    return element(.span, .class("reason")) {
      element(.span, .class("unseen")) { " " }
      element(.span, voice.planLanguage) { reason }
    }
  }

  /// 暫定 and ○月見込み.
  func marks(in voice: Voice) -> HTML {
    .several([
      isProvisional ? element(.span, .class("provisional")) { voice.phrases.kept.provisional } : .nothing,
      expected.map { day in
        element(.span, .class("expected"), .title(voice.phrases.kept.day(day))) {
          voice.phrases.inBrackets(voice.phrases.kept.expected(day))
        }
      } ?? .nothing,
    ])
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
