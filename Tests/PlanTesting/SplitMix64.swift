/// A small random number generator that yields the same numbers for the same seed everywhere.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True in `part` of `whole` cases.
  public mutating func chance(_ part: Int, in whole: Int) -> Bool {
    number(in: 0...(whole - 1)) < part
  }

  /// A whole number of a range of less than 2⁶³ numbers.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    let span = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(next() % span)
  }

  /// One of `choices`, which is not empty.
  public mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(in: 0...(choices.count - 1))]
  }
}
