/// A rule that comes with the program: its file, as it stands in this folder.
public struct ShippedRule: Sendable {
  /// The rule's YAML, which is what is read.
  public let yaml: String
  public let rule: RatingRule

  /// All of them, in the order of the list in `docs/rating.md`.
  public static let all: [ShippedRule] = files.compactMap { yaml in
    (try? RatingRule(yaml: yaml, file: "shipped")).map { ShippedRule(yaml: yaml, rule: $0) }
  }

  /// The files; the tests read each.
  static let files: [String] = [
    oitaCivil, osakaLibraryAnnual, osakaLibraryFinal, sano, tamaPace, shizuokaLine, nagoyaPort, nagayo2019,
    nagayo2016, fuji, fukuokaBasic, fukuokaWelfare, tagawa, ino, mie, ibaraki, akiruno, saitamaCity,
    iaaNational, openSDG, kausalLinear, meanAttainment, meanAttainmentCapped,
  ]

  /// A rule by its id.
  public static func named(_ id: String) -> ShippedRule? {
    all.first { $0.rule.id == id }
  }
}
