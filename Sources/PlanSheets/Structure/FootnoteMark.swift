/// ＊1, （※2）, 注3: what ties a name or a value to a note.
enum FootnoteMark {
  /// Takes every mark out of a name or a value.
  ///
  /// - Returns: the marks in printed order, without the asterisk.
  static func strip(from scalars: inout [Unicode.Scalar]) -> [String] {
    guard scalars.contains(where: { $0.isAsterisk || $0 == "注" }) else { return [] }
    var marks: [String] = []
    var kept: [Unicode.Scalar] = []
    var cursor = ScalarCursor(scalars)
    while let scalar = cursor.next {
      if let found = bracketed(at: &cursor) ?? bare(at: &cursor, after: kept.last) {
        marks += found
        continue
      }
      kept.append(scalar)
      cursor.index += 1
    }
    scalars = kept
    return marks
  }

  /// The words without their marks.
  static func stripped(_ words: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var scalars = Array(words)
    _ = strip(from: &scalars)
    return scalars
  }

  /// Moves behind one mark.
  static func skip(at cursor: inout ScalarCursor) -> Bool {
    (bracketed(at: &cursor) ?? bare(at: &cursor, after: nil)) != nil
  }

  /// 「（*1）」, 「（※１、※２）」.
  private static func bracketed(at cursor: inout ScalarCursor) -> [String]? {
    var ahead = cursor
    guard let opening = ahead.next, opening.isOpeningBracket else { return nil }
    ahead.index += 1
    ahead.skipSpacesAndBreaks()
    guard let first = one(at: &ahead, needsNumber: false) else { return nil }
    var marks = [first]
    while true {
      ahead.skipSpacesAndBreaks()
      if ahead.skip(where: { $0.isClosingBracket }) {
        cursor = ahead
        return marks
      }
      guard ahead.skip(where: { $0.isComma || $0 == "・" }) else { return nil }
      ahead.skipSpacesAndBreaks()
      if let mark = one(at: &ahead, needsNumber: true) ?? ahead.wholeNumber().map(String.init) {
        marks.append(mark)
      } else {
        return nil
      }
    }
  }

  /// 「＊1」 without brackets; 注 only where the number ends the words, as 「受注10件」 is no mark.
  private static func bare(at cursor: inout ScalarCursor, after previous: Unicode.Scalar?) -> [String]? {
    var ahead = cursor
    guard let scalar = ahead.next else { return nil }
    if scalar == "注" {
      guard previous.map({ !Self.wordsWithMark.contains($0) }) ?? false,
        let mark = one(at: &ahead, needsNumber: true)
      else { return nil }
      // 「件数注１）」.
      _ = ahead.skip { $0.isClosingBracket }
      guard ahead.nextInWord.map({ $0 == "注" || $0.isAsterisk }) ?? true else { return nil }
      cursor = ahead
      return [mark]
    }
    guard scalar.isAsterisk, let mark = one(at: &ahead, needsNumber: false) else { return nil }
    var marks = [mark]
    // 「＊１，２」, 「※１、２」.
    while !mark.isEmpty {
      var behind = ahead
      guard behind.skip(where: { $0.isComma || $0 == "・" }), behind.next?.digit != nil,
        let number = behind.wholeNumber(), behind.next?.isComma ?? true
      else { break }
      marks.append(String(number))
      ahead = behind
    }
    cursor = ahead
    return marks
  }

  /// 受注, 発注, 外注 … are words.
  private static let wordsWithMark = Set("受発外傾特".unicodeScalars)

  /// The asterisk and the number behind it.
  private static func one(at cursor: inout ScalarCursor, needsNumber: Bool) -> String? {
    let mark = cursor.nextInWord
    guard cursor.skip(where: { $0.isAsterisk || $0 == "注" }) else { return nil }
    var ahead = cursor
    ahead.skipSpacesAndBreaks()
    if let number = ahead.wholeNumber() {
      cursor = ahead
      return String(number)
    }
    return needsNumber || mark == "注" && !(cursor.nextInWord?.isClosingBracket ?? false) ? nil : ""
  }
}
