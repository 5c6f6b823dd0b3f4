/// How much of a stranger's file is taken, so that none can fill the memory or take for ever.
struct ReadingLimits: Sendable {
  /// Bytes of the file.
  var file = 300 << 20
  /// Entries of the archive.
  var entries = 10_000
  var sheets = 1000
  /// Unpacked bytes of all that is read.
  var bytes = 1 << 30
  /// Cells that have something in them, of all sheets.
  var cells = 5_000_000
  /// Bytes of text that the cells have together.
  var text = 256 << 20
  /// Elements within each other.
  var depth = 100
}
