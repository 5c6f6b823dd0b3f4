import PlanModel

/// 「活動指標」 or 「成果指標」 as a heading of its own.
enum KindHeading {
  private static let decorations = Set("【】≪≫《》〈〉＜＞<>■●◆○◇□▼・".unicodeScalars)

  static func kind(of range: Range<Int>, in scalars: [Unicode.Scalar]) -> Indicator.Kind? {
    // The heading ends with its last letter or with a bracket; few other lines do.
    guard (4...16).contains(range.count), let last = scalars[range].last,
      last == "標" || decorations.contains(last) || last.isClosingBracket
    else { return nil }
    let letters = scalars[range].filter { scalar in
      !scalar.isSpace && !scalar.isOpeningBracket && !scalar.isClosingBracket
        && !decorations.contains(scalar)
    }
    if letters.spells("活動指標") { return .activity }
    if letters.spells("成果指標") { return .outcome }
    return nil
  }
}
