/// A file's lines as printed, so that a value can be shown beside the words it was read from.
public struct PrintedText: Hashable, Sendable {
  /// The file as it was named; the same as in each `Source`.
  public var file: String
  /// The lines without their ends; `lines[0]` is line 1.
  public var lines: [String]

  public init(file: String, lines: [String]) {
    self.file = file
    self.lines = lines
  }
}
