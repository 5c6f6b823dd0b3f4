import Markup
import PlanModel

/// Says by shape and word that text and table disagree here, or that somebody must look, and leads to it.
///
/// What agrees and what is merely worth knowing makes no mark.
struct FindingMark {
  /// The place of the first finding that it stands for.
  let first: Int
  let standing: FindingStanding
  /// Those of the standing.
  let count: Int

  /// `nil` where nobody needs to look.
  init?(_ places: [Int], of plan: PlanContents) {
    let looks = places.filter { plan.findings[$0].needsLook }
    let disagreeing = looks.filter { plan.findings[$0].verdict == .disagrees }
    let meant = disagreeing.isEmpty ? looks : disagreeing
    guard let first = meant.first else { return nil }
    self.first = first
    standing = disagreeing.isEmpty ? .look : .disagrees
    count = meant.count
  }

  func view(_ link: Attribute, in voice: Voice) -> HTML {
    element(.a, .class("finding-mark \(standing.styleName)"), link) {
      element(.span, .class("shape"), .hiddenFromReaders) { standing.shape }
      voice.phrases.check.standing(standing)
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
