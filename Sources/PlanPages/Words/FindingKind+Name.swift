package import PlanModel

extension FindingKind {
  /// The kind's name as the pages and the manual say it, for those who tell of findings elsewhere.
  package func name(in language: Language) -> String {
    switch language {
    case .japanese: Phrases.japanese.kind(self)
    case .english: Phrases.english.kind(self)
    }
  }
}
