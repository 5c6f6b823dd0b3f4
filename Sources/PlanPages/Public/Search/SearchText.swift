import PlanModel

/// A text made ready for searching: width, case and kind of kana make no difference, and spaces are left out.
struct SearchText: Sendable {
  /// The scalars that are compared.
  private(set) var scalars: [UInt32] = []
  /// For each of them, the scalar of the original that it comes from.
  private(set) var origins: [Int32] = []

  init(_ original: String) {
    scalars.reserveCapacity(original.utf8.count / 3)
    origins.reserveCapacity(original.utf8.count / 3)
    for (place, scalar) in original.unicodeScalars.enumerated() { add(scalar, at: Int32(place)) }
  }

  private mutating func add(_ scalar: Unicode.Scalar, at place: Int32) {
    let value = scalar.value
    switch value {
    case 0x30...0x39, 0x61...0x7A, 0x3041...0x3096, 0x4E00...0x9FFF: append(value, place)
    case 0x41...0x5A: append(value + 32, place)
    case 0xFF01...0xFF5E: add(Unicode.Scalar(value - 0xFEE0) ?? scalar, at: place)
    case 0x30A1...0x30F6: append(value - 0x60, place)
    case 0xFF66...0xFF9D: append(Self.fullKana(value), place)
    // Sound marks of half-width kana belong to the kana before them.
    case 0xFF9E: voice(by: 1, 0x3099, place)
    case 0xFF9F: voice(by: 2, 0x309A, place)
    case 0x2160...0x216B, 0x2170...0x217B:
      let number = Int(value >= 0x2170 ? value - 0x2170 : value - 0x2160)
      for letter in Self.numerals[number].utf8 { append(UInt32(letter), place) }
    case 0x2460...0x2473:
      for digit in String(value - 0x245F).utf8 { append(UInt32(digit), place) }
    case 0x2010...0x2015, 0x2212: append(0x2D, place)
    default:
      if !scalar.properties.isWhitespace { append(value, place) }
    }
  }

  private mutating func append(_ value: UInt32, _ place: Int32) {
    scalars.append(value)
    origins.append(place)
  }

  /// カ and ﾞ become が: the next hiragana, or for ﾟ the one after it.
  private mutating func voice(by step: UInt32, _ mark: UInt32, _ place: Int32) {
    let canTake: ClosedRange<UInt32> = step == 1 ? 0x304B...0x307B : 0x306F...0x307B
    if let last = scalars.last, canTake.contains(last) {
      scalars[scalars.count - 1] = last + step
    } else if step == 1, scalars.last == 0x3046 {
      scalars[scalars.count - 1] = 0x3094
    } else {
      append(mark, place)
    }
  }

  private static let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]

  private static func fullKana(_ half: UInt32) -> UInt32 { kana[Int(half - 0xFF66)] }

  private static let kana: [UInt32] =
    "をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん"
    .unicodeScalars.map(\.value)

  /// The places of the original, in scalars, at which another text stands in this one.
  func ranges(of word: SearchText) -> [Range<Int>] {
    let wanted = word.scalars
    guard let first = wanted.first, wanted.count <= scalars.count else { return [] }
    var ranges: [Range<Int>] = []
    var start = 0
    while start + wanted.count <= scalars.count {
      guard scalars[start] == first, scalars[start..<start + wanted.count].elementsEqual(wanted) else {
        start += 1
        continue
      }
      ranges.append(Int(origins[start])..<Int(origins[start + wanted.count - 1]) + 1)
      start += wanted.count
    }
    return ranges
  }

  func contains(_ word: SearchText) -> Bool {
    let wanted = word.scalars
    guard let first = wanted.first, wanted.count <= scalars.count else { return false }
    return (0...(scalars.count - wanted.count)).contains { start in
      scalars[start] == first && scalars[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  /// Two scalars that follow one another, as one number each.
  var bigrams: Set<UInt64> {
    Set(zip(scalars, scalars.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
  }
}
