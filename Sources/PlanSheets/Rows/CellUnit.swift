/// The unit behind a number: 件, ％, ㎡, t-CO2.
enum CellUnit {
  /// Reads to the end of the words, a bracket or a stroke before a second number.
  ///
  /// - Returns: the unit without 以上 and the like, empty where there is none; `nil` where what stands there is no unit.
  static func read(at cursor: inout ScalarCursor) -> [Unicode.Scalar]? {
    cursor.skipSpaces()
    let begin = cursor.index
    while let scalar = cursor.next, !scalar.isOpeningBracket, !scalar.isClosingBracket {
      if scalar == "／" || scalar == "/" || scalar == "・" || scalar.isComma, beginsNumber(cursor) { break }
      if scalar.isSpace { break }
      // 「320人８回」: the second value of a pair.
      if scalar.digit != nil, cursor.index > begin, !endsWithLetter(cursor) { break }
      guard belongs(scalar, after: cursor.index > begin ? cursor.scalars[cursor.index - 1] : nil),
        cursor.index - begin < 12
      else { return nil }
      cursor.index += 1
    }
    var unit = cursor.scalars[begin..<cursor.index]
    if cursor.next?.isSpace ?? false {
      cursor.skipSpaces()
      guard cursor.next?.isOpeningBracket ?? true else { return nil }
    }
    for qualifier in qualifiers
    where unit.count >= qualifier.count && unit.suffix(qualifier.count).elementsEqual(qualifier) {
      unit.removeLast(qualifier.count)
    }
    return Array(unit)
  }

  /// Whether the digits to come are a part of the unit, as in CO2.
  private static func endsWithLetter(_ cursor: ScalarCursor) -> Bool {
    let previous = cursor.scalars[cursor.index - 1]
    return previous.isLetter || previous.digit != nil
  }

  /// Units are kanji, katakana, letters and signs; the few hiragana are those of か所 and つ.
  private static func belongs(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    if scalar.digit != nil { return previous.map { $0.isLetter || $0.digit != nil } ?? false }
    if scalar.isHiragana { return scalar == "か" || scalar == "つ" }
    return !scalar.isArrow && !notInUnits.contains(scalar)
  }

  private static let notInUnits = Set("。．.「」『』：；:;！？!?、，,＊*※".unicodeScalars)

  private static func beginsNumber(_ cursor: ScalarCursor) -> Bool {
    guard cursor.index + 1 < cursor.end else { return false }
    let next = cursor.scalars[cursor.index + 1]
    return next.digit != nil || next.isDash || next.isMinus
  }

  private static let qualifiers: [[Unicode.Scalar]] = ["以上", "以下", "未満", "以内", "程度", "超"].map {
    Array($0.unicodeScalars)
  }
}
