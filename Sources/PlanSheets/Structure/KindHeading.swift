import PlanModel

/// 「活動指標」 or 「成果指標」 as a heading of its own.
enum KindHeading {
  static func kind(of range: Range<Int>, in scalars: [Unicode.Scalar]) -> Indicator.Kind? {
    guard (4...16).contains(range.count), scalars[range].contains("標") else { return nil }
    let letters = scalars[range].filter { scalar in
      !scalar.isSpace && !scalar.isOpeningBracket && !scalar.isClosingBracket
        && !"【】≪≫《》〈〉＜＞<>■●◆○◇□▼・".unicodeScalars.contains(scalar)
    }
    if letters.spells("活動指標") { return .activity }
    if letters.spells("成果指標") { return .outcome }
    return nil
  }
}
