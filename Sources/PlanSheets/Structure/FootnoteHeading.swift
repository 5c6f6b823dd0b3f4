/// The beginning of a note below the table: 「＊1 認定には…」, 「注２）…」.
struct FootnoteHeading: Sendable {
  /// Without the asterisk, digits half-width; empty where the mark has no number.
  let mark: String
  /// Where the note's text begins.
  let text: Int
  /// Whether nothing but a space, a bracket or a colon parts the mark from the text: 「＊1 …」, not 「（*1）…」.
  let isPlain: Bool

  init?(_ range: Range<Int>, in scalars: [Unicode.Scalar]) {
    var cursor = ScalarCursor(scalars, in: range)
    let isBracketed = cursor.skip(where: { $0.isOpeningBracket })
    guard let sign = cursor.next, sign.isAsterisk || sign == "注" else { return nil }
    cursor.index += 1
    if !isBracketed, sign.isAsterisk { cursor.skipSpaces() }
    let number = cursor.wholeNumber()
    var isSeparated = cursor.next?.isSpace ?? false
    cursor.skipSpaces()
    if cursor.skip(where: { $0.isClosingBracket || $0 == "：" || $0 == ":" || $0.isPoint || $0.isComma }) {
      isSeparated = true
    } else if isBracketed {
      return nil
    }
    // 「注意喚起」 and 「注文」 are words; 注 needs a number or a bracket to be a mark.
    if sign == "注", number == nil, !isSeparated { return nil }
    cursor.skipSpaces()
    guard !cursor.isAtEnd else { return nil }
    mark = number.map(String.init) ?? ""
    text = cursor.index
    isPlain = !isBracketed && isSeparated
  }
}
