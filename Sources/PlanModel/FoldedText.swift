/// A text for comparing: digits and letters half-width, without spaces.
///
/// For comparing and looking up only; what was entered is kept as it is.
public struct FoldedText: Hashable, Sendable {
  public let text: String

  public init(_ original: String) {
    text = String(String.UnicodeScalarView(Self.folded(original)))
  }

  /// A code as a person without Roman numerals on the keyboard types it: Ⅰ-ⅲ as `i-iii`.
  public init(code: String) {
    let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    var folded = ""
    for scalar in FoldedText(code).text.unicodeScalars {
      switch scalar.value {
      case 0x2160...0x216B: folded += numerals[Int(scalar.value - 0x2160)]
      case 0x2170...0x217B: folded += numerals[Int(scalar.value - 0x2170)]
      case 0x2010...0x2015, 0x2212, 0x30FC: folded += "-"
      default: folded.unicodeScalars.append(scalar)
      }
    }
    text = folded.lowercased()
  }

  /// Whether two texts are the same when folded; ends at the first difference.
  public static func areSame(_ first: String, _ second: String) -> Bool {
    folded(first).elementsEqual(folded(second))
  }

  private static func folded(_ original: String) -> some Sequence<Unicode.Scalar> {
    original.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.map { scalar in
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      return isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
  }
}
