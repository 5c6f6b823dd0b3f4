/// What an indicator's name says about the halves of its pairs.
enum SeriesNames {
  /// The halves' names; a half whose name the indicator's own name says has none.
  ///
  /// - Returns: `nil` where the name does not tell the halves apart.
  static func read(_ name: [Unicode.Scalar]) -> [String?]? {
    inBrackets(name).map { [nil, $0] } ?? joined(name)
  }

  /// 「…（括弧内は報道機関への情報提供件数）」.
  private static func inBrackets(_ name: [Unicode.Scalar]) -> String? {
    for spelling in ["括弧内は", "カッコ内は", "かっこ内は", "（）内は", "（　）内は", "( )内は", "()内は", "（ ）内は", "括弧内："] {
      guard let range = range(of: Array(spelling.unicodeScalars), in: name) else { continue }
      let words = name[range.upperBound...].prefix { !$0.isClosingBracket && $0 != "。" && $0 != "、" }
      return words.isEmpty ? nil : words.string
    }
    return nil
  }

  /// 「…の来場者数及び回数」.
  private static func joined(_ name: [Unicode.Scalar]) -> [String?]? {
    for spelling in ["及び", "および", "並びに", "ならびに"] {
      guard let range = range(of: Array(spelling.unicodeScalars), in: name) else { continue }
      let before = name[..<range.lowerBound]
      var begin = 0
      for index in before.indices.reversed() where before[index] == "の" && index > 0 {
        if "もこそ".unicodeScalars.contains(before[index - 1]) { continue }
        begin = index + 1
        break
      }
      let first = before[begin...]
      let second = name[range.upperBound...].prefix { !$0.isOpeningBracket }
      return first.isEmpty || second.isEmpty ? nil : [first.string, second.string]
    }
    return nil
  }

  /// The last place of a word in a name.
  private static func range(of word: [Unicode.Scalar], in name: [Unicode.Scalar]) -> Range<Int>? {
    guard name.count >= word.count else { return nil }
    for begin in (0...(name.count - word.count)).reversed() where name[begin...].starts(with: word) {
      return begin..<begin + word.count
    }
    return nil
  }
}
