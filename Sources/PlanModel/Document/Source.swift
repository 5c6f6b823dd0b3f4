/// Where something was read.
public struct Source: Hashable, Sendable {
  /// The file as it was named.
  public var file: String
  /// The first line, from 1.
  public var firstLine: Int
  /// The last line, from 1.
  public var lastLine: Int
  /// Begin in the first line and end in the last, in Unicode scalars from 0; for cells only.
  public var characters: CharacterRange?

  public init(file: String, firstLine: Int, lastLine: Int, characters: CharacterRange? = nil) {
    self.file = file
    self.firstLine = firstLine
    self.lastLine = lastLine
    self.characters = characters
  }

  /// `begin` counts in the first line of the source, `end` in its last.
  public struct CharacterRange: Hashable, Sendable {
    public var begin: Int
    public var end: Int

    public init(begin: Int, end: Int) {
      self.begin = begin
      self.end = end
    }
  }
}
