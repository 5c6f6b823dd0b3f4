/// The foot of a page that this program printed: 「照合番号 1A2B-3C4D-5E6F-7081　令和5年度版　1／7」.
enum DocumentFoot {
  private static let word = Array("照合番号 ".unicodeScalars)

  /// Whether a line begins with the word and four groups of four hexadecimal digits.
  static func isOne(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = line.dropFirst(word.count).prefix(19)
    return line.starts(with: word) && digits.count == 19
      && digits.enumerated().allSatisfy { place, scalar in
        place % 5 == 4 ? scalar == "-" : scalar.properties.isASCIIHexDigit
      }
  }
}
