/// A count on the terminal while many files are read.
struct ProgressLine {
  private let total: Int
  private let isShown: Bool

  init(total: Int) {
    self.total = total
    isShown = total > 1 && OutputStream.standardError.isTerminal
  }

  /// Shows how many are done; every hundredth of the way is often enough.
  func show(_ done: Int, in phrases: CommandPhrases) {
    guard isShown, done == total || done.isMultiple(of: max(1, total / 100)) else { return }
    try? OutputStream.standardError.write(Array("\r\(phrases.reading(done, total))\u{1B}[K".utf8))
  }

  /// Clears the line, so that what follows begins in an empty one.
  func clear() {
    guard isShown else { return }
    try? OutputStream.standardError.write(Array("\r\u{1B}[K".utf8))
  }
}
