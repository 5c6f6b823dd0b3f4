/// 「柱１　…【突き抜け】」.
struct PillarHeading: Sendable {
  let number: Int
  /// The title's beginning, in the line of the number; it may go on in the next lines.
  let title: Range<Int>

  init?(_ range: Range<Int>, in scalars: [Unicode.Scalar]) {
    var cursor = ScalarCursor(scalars, in: range)
    guard cursor.skip("柱") else { return nil }
    cursor.skipSpaces()
    guard let number = cursor.wholeNumber(), (1...99).contains(number) else { return nil }
    let afterNumber = cursor.next
    if cursor.next.map({ $0 == "：" || $0 == ":" || $0.isPoint || $0.isComma }) ?? false { cursor.index += 1 }
    cursor.skipSpaces()
    // 「柱２の事業…」 and 「柱２、柱３…」 are sentences.
    if let afterNumber, "のをでにはとがやも、，及へ・本".unicodeScalars.contains(afterNumber) { return nil }
    self.number = number
    title = cursor.index..<range.upperBound
  }
}
