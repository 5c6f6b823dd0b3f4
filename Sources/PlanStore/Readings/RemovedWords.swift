internal import PlanModel

/// The words that a redaction takes away, and where they were read.
struct RemovedWords {
  /// What stands where words were taken away.
  static let replacement = "（削除）"

  let texts: Set<String>
  let places: [Source]

  /// - Parameters:
  ///   - old: the content that is taken away.
  ///   - new: the content that is put in its place.
  init(from old: [UInt8], to new: [UInt8]) {
    let before = JSONStrings(old)
    let kept = Set(JSONStrings(new).found.map(\.text))
    texts = Set(before.found.filter { !kept.contains($0.text) && !Self.isFigure($0) }.map(\.text))
    places = before.places
  }

  /// The text without the words, `nil` where they are not in it.
  func removed(from text: String) -> String? {
    if texts.contains(text) { return Self.replacement }
    var result = text
    for words in texts where words.unicodeScalars.count > 1 && result.contains(words) {
      result = result.split(separator: words, omittingEmptySubsequences: false).joined(
        separator: Self.replacement)
    }
    return result == text ? nil : result
  }

  /// Figures and units are no personal data, and the same ones stand in many other places.
  private static func isFigure(_ string: JSONStrings.Found) -> Bool {
    guard string.key == "printed" || string.key == "unit" else { return string.text.isEmpty }
    return string.text.unicodeScalars.count < 4
      || string.text.unicodeScalars.contains { $0.properties.numericType != nil }
  }
}
