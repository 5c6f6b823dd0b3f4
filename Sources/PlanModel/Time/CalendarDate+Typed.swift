extension CalendarDate {
  /// Reads a day as people type it: `2026-02-01`, `2026/2/1`, `2026年2月1日`, `令和8年2月1日`, `R8.2.1`; digits of any width.
  ///
  /// - Returns: `nil` for what is no day.
  public init?(typed text: String) {
    var folded = FoldedText(text).text
    var offset = 0
    for era in Era.all {
      for prefix in [era.name, String(era.letter), era.letter.lowercased()] where folded.hasPrefix(prefix) {
        folded = String(folded.dropFirst(prefix.count))
        if folded.hasPrefix("元") { folded = "1" + folded.dropFirst() }
        offset = era.firstYear - 1
        break
      }
      if offset > 0 { break }
    }
    if folded.hasSuffix("日") { folded.removeLast() }
    let parts = folded.split(omittingEmptySubsequences: false) { "-/.年月".contains($0) }.map(Self.number)
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      offset == 0 || (1...99).contains(year)
    else { return nil }
    self.init(year: year + offset, month: month, day: day)
  }

  private static func number(_ digits: Substring) -> Int? {
    (1...4).contains(digits.utf8.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? Int(digits) : nil
  }
}
