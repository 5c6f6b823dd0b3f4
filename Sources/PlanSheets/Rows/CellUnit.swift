/// The unit behind a number: 件, ％, ㎡, t-CO2.
enum CellUnit {
  /// Reads to the end of the words, a bracket or a stroke before a second number.
  ///
  /// - Returns: the unit without 以上 and the like, empty where there is none; `nil` where what stands there is no unit.
  static func read(at cursor: inout ScalarCursor) -> [Unicode.Scalar]? {
    cursor.skipSpaces()
    var unit: [Unicode.Scalar] = []
    while let scalar = cursor.next, !scalar.isOpeningBracket, !scalar.isClosingBracket {
      if scalar == "／" || scalar == "/" || scalar == "・" || scalar.isComma, beginsNumber(cursor) { break }
      if scalar.isSpace {
        cursor.skipSpaces()
        guard cursor.next?.isOpeningBracket ?? true else { return nil }
        break
      }
      guard belongs(scalar, after: unit), unit.count < 12 else { return nil }
      unit.append(scalar)
      cursor.index += 1
    }
    for qualifier in qualifiers
    where unit.count > qualifier.count && unit.suffix(qualifier.count).elementsEqual(qualifier) {
      unit.removeLast(qualifier.count)
    }
    return qualifiers.contains(unit) ? [] : unit
  }

  /// Units are kanji, katakana, letters and signs; the few hiragana are those of か所 and つ.
  private static func belongs(_ scalar: Unicode.Scalar, after unit: [Unicode.Scalar]) -> Bool {
    if scalar.digit != nil { return unit.last.map { $0.isLetter || $0.digit != nil } ?? false }
    if scalar.isHiragana { return "かつ".unicodeScalars.contains(scalar) }
    return !scalar.isArrow && !"。「」『』：；:;！？!?、，,＊*※".unicodeScalars.contains(scalar)
  }

  private static func beginsNumber(_ cursor: ScalarCursor) -> Bool {
    guard cursor.index + 1 < cursor.end else { return false }
    let next = cursor.scalars[cursor.index + 1]
    return next.digit != nil || next.isDash || next.isMinus
  }

  private static let qualifiers: [[Unicode.Scalar]] = ["以上", "以下", "未満", "以内", "程度", "超"].map {
    Array($0.unicodeScalars)
  }
}
