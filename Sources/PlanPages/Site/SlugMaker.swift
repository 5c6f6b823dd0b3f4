/// Makes the last segment of an indicator's address: pillar 2, Ⅰ-ⅲ → `2-1-3`.
struct SlugMaker {
  private var taken: Set<String> = []

  /// - Returns: a slug no other call has returned; the same for the same calls in the same order.
  mutating func slug(pillar: Int, code: String) -> String {
    let wanted = "\(pillar)-\(Self.numbers(in: code) ?? Self.fingerprint(of: code))"
    var slug = wanted
    var count = 1
    while !taken.insert(slug).inserted {
      count += 1
      slug = "\(wanted)-again\(count)"
    }
    return slug
  }

  /// The code's two numerals as numbers; `nil` where it is not of that form.
  private static func numbers(in code: String) -> String? {
    let parts = code.split { "-－‐−ー―–".contains($0) }.map(number)
    guard parts.count == 2, let first = parts[0], let second = parts[1] else { return nil }
    return "\(first)-\(second)"
  }

  private static func number(_ numeral: Substring) -> Int? {
    var letters: [Int] = []
    for scalar in numeral.unicodeScalars {
      switch scalar.value {
      // The single characters Ⅰ to Ⅻ and ⅰ to ⅻ.
      case 0x2160...0x216B: letters.append(Int(scalar.value) - 0x215F)
      case 0x2170...0x217B: letters.append(Int(scalar.value) - 0x216F)
      case 0x49, 0x69: letters.append(1)
      case 0x56, 0x76: letters.append(5)
      case 0x58, 0x78: letters.append(10)
      default: return nil
      }
    }
    guard !letters.isEmpty, letters.count <= 8 else { return nil }
    // A smaller letter before a larger one is taken away.
    return letters.indices.reduce(0) { sum, index in
      let isSmaller = index + 1 < letters.count && letters[index] < letters[index + 1]
      return sum + (isSmaller ? -letters[index] : letters[index])
    }
  }

  /// FNV-1a over the code's bytes: stable wherever the site is made.
  private static func fingerprint(of code: String) -> String {
    let hash = code.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return "x" + String(hash, radix: 36)
  }
}
