/// The end of the chain at one moment.
public struct ChainHead: Hashable, Sendable {
  /// The sequence of the last entry; 0 in an empty store.
  public var sequence: Int
  /// Its hash, in hexadecimal digits.
  public var hash: String

  public init(sequence: Int, hash: String) {
    self.sequence = sequence
    self.hash = hash
  }
}
