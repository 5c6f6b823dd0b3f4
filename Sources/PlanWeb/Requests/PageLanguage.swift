import PlanModel

/// Which language an address is in.
enum PageLanguage {
  /// The language whose pages live under this first part of an address; `nil` for the default language's.
  static func named(by part: Substring) -> Language? {
    switch Language(rawValue: String(part)) {
    case .english: .english
    case .japanese, nil: nil
    }
  }

  /// The language to speak to somebody who asked for this address.
  static func language(of path: String) -> Language {
    path.split(separator: "/").first.flatMap(named(by:)) ?? .japanese
  }
}
