/// A count on the terminal while many files are read or written.
struct ProgressLine: Sendable {
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

  /// Shows how many of the files that are written are done.
  func showWriting(_ done: Int, of all: Int, in phrases: CommandPhrases) {
    guard isShown, done == all || done.isMultiple(of: max(1, all / 100)) else { return }
    try? OutputStream.standardError.write(Array("\r\(phrases.writing(done, all))\u{1B}[K".utf8))
  }

  /// Clears the line, so that what follows begins in an empty one.
  func clear() {
    guard isShown else { return }
    try? OutputStream.standardError.write(Array("\r\u{1B}[K".utf8))
  }
}
