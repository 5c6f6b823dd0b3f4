/// An If-None-Match field: the versions of a page the browser already holds.
struct EntityTagCondition {
  private let field: String

  init(field: String) {
    self.field = field
  }

  /// Whether the field names the tag, compared weakly, or any version at all.
  ///
  /// - Parameter tag: a strong tag with its quotes.
  /// - Returns: whether the browser has what we would send.
  func holds(_ tag: String) -> Bool {
    // A browser sends back just the one tag it was given.
    if field == tag { return true }
    var rest = field.utf8[...]
    while true {
      rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x2C }
      guard let first = rest.first else { return false }
      if first == UInt8(ascii: "*") { return true }
      if rest.starts(with: "W/".utf8) { rest = rest.dropFirst(2) }
      // A comma may stand inside the quotes, so the list cannot just be split.
      guard rest.first == UInt8(ascii: "\""),
        let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\""))
      else { return false }
      if rest[...end].elementsEqual(tag.utf8) { return true }
      rest = rest[end...].dropFirst()
    }
  }
}
