import Markup
import PlanModel

/// Says by shape and word that something here wants a look, and leads to it.
struct FindingMark {
  let severity: Finding.Severity
  let count: Int

  /// `nil` where nothing was found.
  init?(_ places: [Int], of plan: PlanContents) {
    guard !places.isEmpty else { return nil }
    count = places.count
    severity = places.contains { plan.findings[$0].severity == .look } ? .look : .note
  }

  func view(_ link: Attribute, in voice: Voice) -> HTML {
    element(.a, .class("finding-mark \(severity.rawValue)"), link) {
      element(.span, .class("shape"), .hiddenFromReaders) { severity.shape }
      voice.phrases.severity(severity)
      if count > 1 { element(.span, .class("count")) { voice.phrases.findingCount(count) } }
    }
  }
}

extension Finding.Severity {
  /// A filled shape asks for action, an outline does not.
  var shape: String {
    switch self {
    case .look: "◆"
    case .note: "◇"
    }
  }

  func view(in voice: Voice) -> HTML {
    element(.span, .class("severity \(rawValue)")) {
      element(.span, .class("shape"), .hiddenFromReaders) { shape }
      voice.phrases.severity(self)
    }
  }
}
