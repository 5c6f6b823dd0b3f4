import Foundation

/// What stands behind the question mark of an address: names with values, as a form sends them.
struct QueryItems {
  /// In the order given, percent signs and plus signs resolved.
  let items: [(name: String, value: String)]
  /// Whether everything could be read: percent signs and UTF-8.
  let isWhole: Bool

  init(_ query: Substring) {
    var items: [(name: String, value: String)] = []
    var isWhole = true
    for part in query.split(separator: "&").prefix(100) {
      let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(pieces[0]), let value = Self.decoded(pieces.count > 1 ? pieces[1] : "")
      else {
        isWhole = false
        continue
      }
      items.append((name, value))
    }
    self.items = items
    self.isWhole = isWhole
  }

  /// The first value of a name.
  subscript(name: String) -> String? { items.first { $0.name == name }?.value }

  private static func decoded(_ text: Substring) -> String? {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else {
      return String(text)
    }
    return text.replacing("+", with: " ").removingPercentEncoding
  }
}
