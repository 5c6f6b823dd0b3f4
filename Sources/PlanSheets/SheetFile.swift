/// A sheet's text as it lies in a file, not yet decoded.
public struct SheetFile: Sendable {
  /// The file as the reader's user named it; every `Source` repeats it.
  public var name: String
  /// UTF-8, UTF-16 or CP932, with or without a byte-order mark.
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
