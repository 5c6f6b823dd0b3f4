/// The languages people are spoken to in.
public enum Language: String, CaseIterable, Sendable {
  case japanese = "ja"
  case english = "en"
}

/// One statement in each language, for text that is made where a thing is found.
public struct Wording: Hashable, Sendable {
  public let japanese: String
  public let english: String

  public init(japanese: String, english: String) {
    self.japanese = japanese
    self.english = english
  }

  /// The statement in the language asked for.
  public func text(in language: Language) -> String {
    switch language {
    case .japanese: japanese
    case .english: english
    }
  }
}
