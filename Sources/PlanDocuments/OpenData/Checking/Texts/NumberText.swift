/// Numbers as people write them in cells.
enum NumberText {
  /// Whether a program takes the text for a number as it is: `-12.5`.
  static func isPlain(_ text: String) -> Bool {
    var rest = Substring(text)
    if rest.first == "-" { rest = rest.dropFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isDigits = { (part: Substring) in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return parts.count <= 2 && parts.allSatisfy(isDigits)
  }

  /// What makes a number in a cell one that programs do not take for a number.
  enum Flaw: Hashable {
    /// 1,234
    case separator
    /// １２
    case wideDigits
    /// 12人
    case unit(String)
    /// ▲5, △5
    case minus
    /// 約12
    case about
    /// 12、but kept as text
    case text
  }

  /// The number and what is wrong with it; `nil` where the text is something else, such as a date or a word.
  static func flaws(_ text: String) -> Set<Flaw>? {
    var flaws = Set<Flaw>()
    var scalars = Array(text.unicodeScalars.filter { $0 != " " && $0 != "\u{3000}" })
    if scalars.contains(where: { (0xFF10...0xFF19).contains($0.value) }) { flaws.insert(.wideDigits) }
    scalars = scalars.map(folded)
    var rest = scalars[...]
    if rest.first == "約" || rest.first == "計" {
      flaws.insert(.about)
      rest = rest.dropFirst()
    }
    if let sign = rest.first, "▲△−－+".unicodeScalars.contains(sign) {
      flaws.insert(.minus)
      rest = rest.dropFirst()
    } else if rest.first == "-" {
      rest = rest.dropFirst()
    }
    if let currency = rest.first, "¥￥$".unicodeScalars.contains(currency) {
      flaws.insert(.unit(String(currency)))
      rest = rest.dropFirst()
    }
    guard let digits = takeNumber(&rest) else { return nil }
    if digits.hasSeparator { flaws.insert(.separator) }
    if let last = rest.last, last == "強" || last == "弱" || last == "余" {
      flaws.insert(.about)
      rest = rest.dropLast()
    }
    if !rest.isEmpty {
      let unit = String(String.UnicodeScalarView(rest))
      guard units.contains(unit) else { return nil }
      flaws.insert(.unit(unit))
    }
    if flaws.isEmpty { flaws.insert(.text) }
    return flaws
  }

  /// Whether the whole text is two or more numbers, with units, brackets or strokes and nothing else.
  static func isSeveral(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 60 else { return false }
    var rest = text.unicodeScalars.map(folded)[...]
    var numbers = 0
    var isJoined = false
    while let first = rest.first {
      if (0x30...0x39).contains(first.value) {
        guard takeNumber(&rest) != nil else { return false }
        numbers += 1
        isJoined = false
        let longest = (1...4).reversed().first {
          $0 <= rest.count && units.contains(String(String.UnicodeScalarView(rest.prefix($0))))
        }
        rest = rest.dropFirst(longest ?? 0)
      } else if " \u{3000}\n\r()（）［］[]、,・～~→⇒↓:：;；/／".unicodeScalars.contains(first) {
        isJoined = isJoined || !" \u{3000}".unicodeScalars.contains(first)
        rest = rest.dropFirst()
      } else {
        return false
      }
    }
    return numbers > 1
  }

  private static func takeNumber(_ rest: inout ArraySlice<Unicode.Scalar>) -> (
    hasSeparator: Bool, count: Int
  )? {
    var (count, hasSeparator, hasPoint) = (0, false, false)
    var end = rest.startIndex
    while end < rest.endIndex {
      let scalar = rest[end]
      let isFollowed = end + 1 < rest.endIndex && (0x30...0x39).contains(rest[end + 1].value)
      if (0x30...0x39).contains(scalar.value) {
        count += 1
      } else if scalar == ",", count > 0, !hasPoint, isGroup(rest[(end + 1)...]) {
        hasSeparator = true
      } else if scalar == ".", count > 0, !hasPoint, isFollowed {
        hasPoint = true
      } else {
        break
      }
      end += 1
    }
    guard count > 0 else { return nil }
    rest = rest[end...]
    return (hasSeparator, count)
  }

  /// Three digits and then none.
  private static func isGroup(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    rest.prefix { (0x30...0x39).contains($0.value) }.count == 3
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xFF10...0xFF19).contains(scalar.value) || scalar == "，" || scalar == "．" || scalar == "％"
      ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }

  /// What counts; words that name something instead (65歳, 3階, 4月) are not among them.
  static let units: Set<String> = [
    "人", "名", "件", "回", "円", "千円", "百万円", "億円", "万円", "%", "社", "か所", "カ所", "ヶ所", "ケ所", "箇所", "世帯", "戸", "台",
    "本", "冊", "個", "枚", "棟", "校", "園", "団体", "人日", "人回", "時間", "分", "秒", "km", "m", "cm", "㎡", "m2", "m²",
    "ha", "km2", "㎢",
    "t", "トン", "kg", "g", "L", "ml", "点", "倍", "ポイント", "pt", "羽", "頭", "匹", "床", "室", "店", "店舗", "区画", "組",
    "票", "通",
    "着", "品", "隻", "便", "路線", "駅", "施設", "事業所", "企業", "件数", "万人", "千人", "百人", "億人", "a", "kWh", "℃", "両", "袋",
    "錠",
  ]
}
