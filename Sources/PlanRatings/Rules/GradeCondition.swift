/// What has to hold for a grade: `figure >= 85%`, `actual > target`, `actual >= baseline - 10%`.
///
/// More is better in every condition. For what is to be reduced the grader turns the comparison of values; a figure is turned already.
public struct GradeCondition: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case figure
    /// The actual value against a level.
    case actual(Level)
  }

  public enum Comparison: String, CaseIterable, Sendable {
    /// Inclusive.
    case atLeast = ">="
    /// Strict.
    case above = ">"
    case equal = "="
    case below = "<"

    func holds(_ order: Int) -> Bool {
      switch self {
      case .atLeast: order >= 0
      case .above: order > 0
      case .equal: order == 0
      case .below: order < 0
      }
    }
  }

  /// A share, or the name of the parameter that gives it.
  public enum Share: Hashable, Sendable {
    case fixed(Threshold)
    case parameter(String)

    init?(_ text: some StringProtocol) {
      if text.hasPrefix("$"), text.count > 1 {
        self = .parameter(String(text.dropFirst()))
      } else if let threshold = Threshold(text) {
        self = .fixed(threshold)
      } else {
        return nil
      }
    }

    var text: String {
      switch self {
      case .fixed(let threshold): threshold.description
      case .parameter(let name): "$\(name)"
      }
    }
  }

  public var subject: Subject
  public var comparison: Comparison
  /// The figure's threshold, or by how much of the level's own size the value may fall short.
  public var share: Share?

  /// Reads a condition as files write it.
  ///
  /// - Returns: `nil` for anything else.
  public init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count >= 3, let comparison = Comparison(rawValue: String(words[1])) else { return nil }
    self.comparison = comparison
    switch (words[0], words.count) {
    case ("figure", 3):
      guard let share = Share(words[2]) else { return nil }
      subject = .figure
      self.share = share
    case ("actual", 3):
      guard let level = Level(rawValue: String(words[2])) else { return nil }
      subject = .actual(level)
    case ("actual", 5):
      guard let level = Level(rawValue: String(words[2])), words[3] == "-", let share = Share(words[4]) else {
        return nil
      }
      subject = .actual(level)
      self.share = share
    default: return nil
    }
  }

  /// As files write it.
  public var text: String {
    switch subject {
    case .figure: "figure \(comparison.rawValue) \(share?.text ?? "")"
    case .actual(let level):
      "actual \(comparison.rawValue) \(level.rawValue)" + (share.map { " - \($0.text)" } ?? "")
    }
  }
}
