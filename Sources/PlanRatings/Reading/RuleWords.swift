/// How rule files write what is not a word of an enumeration.

extension Figure {
  /// Reads `attainment of target`.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("growth", 1): self = .growth
    case ("judgement", 1): self = .judgement
    case ("attainment", 3) where words[1] == "of":
      guard let level = Level(rawValue: words[2]) else { return nil }
      self = .attainment(level)
    case ("progress", 3) where words[1] == "to":
      guard let level = Level(rawValue: words[2]) else { return nil }
      self = .progress(level)
    default: return nil
    }
  }

  var text: String {
    switch self {
    case .attainment(let level): "attainment of \(level.rawValue)"
    case .progress(let level): "progress to \(level.rawValue)"
    case .growth: "growth"
    case .judgement: "judgement"
    }
  }
}

extension CaseHandling {
  /// The cases with the keys they have in files.
  static var handled: [(String, WritableKeyPath<CaseHandling, Handling>)] {
    [
      ("noBaseline", \.noBaseline), ("noValue", \.noValue), ("noTarget", \.noTarget),
      ("qualitative", \.qualitative), ("cumulative", \.cumulative),
      ("targetBelowBaseline", \.targetBelowBaseline), ("zeroSpan", \.zeroSpan),
    ]
  }
}

extension CaseHandling.Handling {
  /// `refuse`, `calculate` or a letter of the rule.
  init(_ text: String) {
    switch text {
    case "refuse": self = .refuse
    case "calculate": self = .calculate
    default: self = .grade(text)
    }
  }

  var text: String {
    switch self {
    case .refuse: "refuse"
    case .calculate: "calculate"
    case .grade(let letter): letter
    }
  }
}
