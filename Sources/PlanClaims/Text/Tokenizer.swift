import PlanModel

/// The tokens of an analysis, and its quantities.
struct TokenizedText {
  var tokens: [Token] = []
  var quantities: [Quantity] = []
}

/// A unit that only a row's table knows: 経営体.
struct OwnUnit: Sendable {
  let scalars: [UInt16]
  let family: CountingUnit.Family
}

/// Cuts an analysis into words, numbers and marks in one pass.
struct Tokenizer {
  private let scalars: [UInt16]
  private let numbers: NumberReader
  private let years: YearReader
  private let units: [OwnUnit]
  private var text = TokenizedText()
  private var index = 0

  /// Cuts a text into tokens, with the units of its row that the lexicon does not know.
  static func tokens(of scalars: [UInt16], units: [OwnUnit] = []) -> TokenizedText {
    var tokenizer = Tokenizer(scalars, units)
    tokenizer.run()
    return tokenizer.text
  }

  private init(_ scalars: [UInt16], _ units: [OwnUnit]) {
    self.scalars = scalars
    self.units = units
    numbers = NumberReader(scalars: scalars)
    years = YearReader(scalars: scalars)
    text.tokens.reserveCapacity(scalars.count / 2)
  }

  private mutating func run() {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == 0x20 || scalar == 0x09 {
        index += 1
      } else if readYear() || readNumber() || readHalf() || readMark(scalar) || readWord() {
      } else {
        readRun(scalar)
      }
    }
  }

  private mutating func add(_ kind: Token.Kind, to end: Int) {
    text.tokens.append(Token(kind: kind, begin: index, end: end))
    index = end
  }

  // MARK: Years and numbers

  private mutating func readYear() -> Bool {
    let scalar = scalars[index]
    guard scalar.isDigit || scalar.isKanji || scalar.isLetter else { return false }
    switch years.year(at: index) {
    case .year(let year, let end): add(.year(.fiscal(year)), to: end)
    case .date(let end): add(.noun, to: end)
    case nil: return false
    }
    return true
  }

  private mutating func readNumber() -> Bool {
    var begin = index
    var sign = 0
    switch scalars[begin] {
    case 0x2B: sign = 1
    case 0x2D, 0x25B2, 0x25B3: sign = -1
    default: break
    }
    if sign != 0 { begin += 1 }
    if sign == 0, let (word, end) = Self.signs.match(scalars, at: begin), end < scalars.count,
      scalars[end].isDigit
    {
      sign = word
      begin = end
    }
    guard begin < scalars.count else { return false }
    let isPartOfWord = index > 0 && (scalars[index - 1].isLetter || sign == -1 && scalars[index - 1].isDigit)
    var number: NumberReader.Number
    if scalars[begin].isDigit {
      guard let read = numbers.digits(at: begin) else {
        var end = begin
        while end < scalars.count, scalars[end].isDigit || scalars[end] == 0x2C || scalars[end] == 0x2E {
          end += 1
        }
        add(.noun, to: end)
        return true
      }
      number = read
    } else {
      guard sign == 0, canBeginKanjiNumber, let read = numbers.kanji(at: begin) else { return false }
      if Lexicon.words.match(scalars, at: begin).map({ $0.end > read.end }) ?? false { return false }
      number = read
      guard Lexicon.units.match(scalars, at: number.end) != nil else { return false }
    }
    var quantity = Quantity(
      value: number.value, step: number.step, begin: index, unitBegin: number.end, end: number.end,
      unit: .none,
      sign: sign)
    var end = number.end
    if end < scalars.count, scalars[end] == 0x20 { end += 1 }
    if let (unit, unitEnd) = Lexicon.units.match(scalars, at: end) {
      quantity.unit = unit
      quantity.end = unitEnd
    }
    for own in units where end + own.scalars.count <= scalars.count && end + own.scalars.count > quantity.end
    {
      guard scalars[end..<end + own.scalars.count].elementsEqual(own.scalars) else { continue }
      quantity.unit = CountingUnit(family: own.family)
      quantity.end = end + own.scalars.count
    }
    if quantity.unit.family == .tenths { addHundredths(to: &quantity) }
    readFraction(&quantity)
    quantity.isIdle = isPartOfWord
    QuantitySurroundings(scalars: scalars).read(&quantity, after: text.tokens.last)
    if let last = text.tokens.last, case .quantity(let before) = last.kind, isRange(from: last.end, to: index)
    {
      text.quantities[before].isIdle = true
      quantity.isIdle = true
    }
    text.quantities.append(quantity)
    add(.quantity(text.quantities.count - 1), to: quantity.end)
    return true
  }

  private static let signs = Lexicon<Int>([("プラス", 1), ("マイナス", -1)])

  /// 2割5分.
  private func addHundredths(to quantity: inout Quantity) {
    guard let more = numbers.digits(at: quantity.end), more.value < 10 * NumberReader.one,
      more.end < scalars.count,
      scalars[more.end] == UInt16(scalar: "分")
    else { return }
    quantity.value += more.value / 10
    quantity.step = NumberReader.one / 10
    quantity.end = more.end + 1
  }

  /// 3分の2: a share of something.
  private func readFraction(_ quantity: inout Quantity) {
    guard let (_, behind) = Self.fraction.match(scalars, at: quantity.unitBegin), behind < scalars.count,
      let part = numbers.digits(at: behind) ?? numbers.kanji(at: behind), quantity.value > 0,
      part.value < quantity.value
    else { return }
    // Below ten: the part is the smaller of the two.
    quantity.value = Int64(Int128(part.value) * Int128(10 * NumberReader.one) / Int128(quantity.value))
    quantity.step = NumberReader.one / 2
    quantity.unit = CountingUnit(family: .tenths)
    quantity.unitBegin = part.end
    quantity.end = part.end
    quantity.isAbout = true
  }

  private static let fraction = Lexicon<Bool>("分の")
  private static let halves = Lexicon<Bool>("半数 半分")

  private mutating func readHalf() -> Bool {
    guard let (_, end) = Self.halves.match(scalars, at: index) else { return false }
    var quantity = Quantity(
      value: 5 * NumberReader.one, step: NumberReader.one, begin: index, unitBegin: end, end: end,
      unit: CountingUnit(family: .tenths), isAbout: true)
    QuantitySurroundings(scalars: scalars).read(&quantity, after: text.tokens.last)
    text.quantities.append(quantity)
    add(.quantity(text.quantities.count - 1), to: quantity.end)
    return true
  }

  private var canBeginKanjiNumber: Bool {
    guard scalars[index].isKanji else { return false }
    guard let last = text.tokens.last, last.end == index else { return true }
    return switch last.kind {
    case .noun, .quantity: false
    default: true
    }
  }

  private func isRange(from end: Int, to begin: Int) -> Bool {
    begin > end && begin - end <= 2
      && scalars[end..<begin].contains {
        $0 == 0x7E || $0 == 0x2F || $0 == 0x2D || $0 == 0x3A || $0 == 0x30FB || $0 == 0xD7
      }
  }

  // MARK: Marks and words

  private mutating func readMark(_ scalar: UInt16) -> Bool {
    let kind: Token.Kind
    switch scalar {
    case 0x3001, 0x2C: kind = .comma
    case 0x3002, 0x21, 0x3F, 0x0A, 0x0D, 0x25CF, 0x25CB, 0x25A0, 0x25A1, 0x25C6, 0x25C7, 0x2022, 0x203B,
      0x2461...0x2473, 0x2460:
      kind = .stop
    case 0x28, 0x5B, 0x3010: kind = .opening
    case 0x29, 0x5D, 0x3011: kind = .closing
    case 0x300C...0x300F, 0x30FB, 0x2F, 0x7E, 0x3A, 0x3B, 0x2D, 0x2B, 0x2192, 0x21D2, 0x3D, 0x25B2, 0x25B3,
      0x2014, 0x2015, 0x2026,
      0x226A, 0x226B, 0x3008, 0x3009, 0x27, 0x22, 0x2E, 0x2A, 0x23, 0x26, 0x40, 0xD7:
      kind = .mark
    default: return false
    }
    add(kind, to: index + 1)
    return true
  }

  private mutating func readWord() -> Bool {
    if let (year, end) = Lexicon.years.match(scalars, at: index), isFree(from: index, to: end) {
      let word = Lexicon.words.match(scalars, at: index)
      if word == nil || word?.end ?? 0 <= end {
        add(.year(year), to: end)
        return true
      }
    }
    guard let (word, end) = Lexicon.words.match(scalars, at: index), accepts(word, from: index, to: end)
    else {
      return false
    }
    add(
      word == .noun ? .noun : word == .plain ? (scalars[index].isHiragana ? .kana : .noun) : .word(word),
      to: end)
    return true
  }

  /// Whether no noun runs into the words.
  private func isFree(from begin: Int, to end: Int) -> Bool {
    guard let last = text.tokens.last, last.end == begin, case .noun = last.kind else { return true }
    return scalars[begin - 1] == UInt16(scalar: "対") || scalars[begin - 1].isHiragana
  }

  private func accepts(_ word: Word, from begin: Int, to end: Int) -> Bool {
    let isBehindNoun = text.tokens.last.map { $0.end == begin && $0.kind.endsNoun } ?? false
    let next = end < scalars.count ? scalars[end] : 0x20
    switch word {
    case .of where isBehindCase(begin): return true
    case .topic, .subject, .also, .object, .to, .from, .with, .of, .at, .than:
      // Behind anything else they are parts of endings.
      return isBehindNoun
    case .and where end - begin == 1: return isBehindNoun
    case .up, .down:
      if end - begin > 1 { return true }
      return !next.isKanji && !next.isKatakana || next == UInt16(scalar: "傾")
    case .gap:
      return text.tokens.last?.kind == .word(.of) || scalars[begin] != UInt16(scalar: "開") && !next.isKanji
    case .ratioTo:
      return isBehindYear(begin) || scalars[begin] == UInt16(scalar: "比") && isBehindNounYear(begin)
    case .total where end - begin == 1: return !isBehindKanji(begin) && (next.isDigit || next.isKanji)
    case .about where end - begin == 1: return !isBehindKanji(begin) && (next.isDigit || next.isKanji)
    case .among where scalars[begin] == UInt16(scalar: "内"): return next.isDigit || next == 0x3001
    case .foreignBase where end - begin == 1: return !isBehindKanji(begin) && !next.isKanji
    case .plain: return !(scalars[begin].isKanji && isBehindKanji(begin) && end - begin == 1)
    default: return true
    }
  }

  /// からの, での.
  private func isBehindCase(_ begin: Int) -> Bool {
    guard let last = text.tokens.last, last.end == begin, case .word(let word) = last.kind else {
      return false
    }
    return word == .from || word == .at || word == .to || word == .with
  }

  private func isBehindYear(_ begin: Int) -> Bool {
    guard let last = text.tokens.last, last.end == begin, case .year = last.kind else { return false }
    return true
  }

  /// 前年度実績比.
  private func isBehindNounYear(_ begin: Int) -> Bool {
    guard text.tokens.count > 1, let last = text.tokens.last, last.end == begin, case .noun = last.kind else {
      return false
    }
    if case .year = text.tokens[text.tokens.count - 2].kind { return last.end - last.begin <= 3 }
    return false
  }

  private func isBehindKanji(_ begin: Int) -> Bool {
    begin > 0 && scalars[begin - 1].isKanji && text.tokens.last?.end == begin
      && text.tokens.last?.kind == .noun
  }

  /// A run of nouns, or of hiragana, up to the next known word.
  private mutating func readRun(_ scalar: UInt16) {
    var end = index + 1
    if scalar.isNounLike {
      while end < scalars.count, scalars[end].isNounLike, !beginsWord(at: end) { end += 1 }
      add(.noun, to: end)
    } else if scalar.isHiragana {
      if endsNoun(at: end) {
        // 申込みは: the ending belongs to the noun.
        text.tokens[text.tokens.count - 1].end = end
        index = end
        return
      }
      while end < scalars.count, scalars[end].isHiragana, !beginsHiraganaWord(at: end) { end += 1 }
      add(.kana, to: end)
    } else {
      add(.mark, to: end)
    }
  }

  private static let nounEndings = Set("せみしけりえきげれちい".unicodeScalars.map { UInt16(scalar: $0) })
  private static let particles = Set("はがもをの".unicodeScalars.map { UInt16(scalar: $0) })

  /// Whether one hiragana behind a noun is its ending: a particle follows, and then no hiragana.
  private func endsNoun(at end: Int) -> Bool {
    guard let last = text.tokens.last, case .noun = last.kind, last.end == index,
      Self.nounEndings.contains(scalars[index]),
      end < scalars.count, Self.particles.contains(scalars[end])
    else { return false }
    return end + 1 >= scalars.count || !scalars[end + 1].isHiragana
  }

  private func beginsWord(at place: Int) -> Bool {
    if scalars[place].isDigit { return true }
    if let (_, end) = Lexicon.years.match(scalars, at: place) {
      // A year inside a noun stays a part of it, unless 対 stands before it.
      return end - place > 2 || scalars[place - 1] == UInt16(scalar: "対")
    }
    guard let (word, end) = Lexicon.words.match(scalars, at: place) else { return false }
    let next = end < scalars.count ? scalars[end] : 0x20
    switch word {
    case .plain: return end - place > 1
    // 格差, 時差 are words of their own.
    case .gap: return end - place > 1
    case .up, .down: return end - place > 1 || !next.isNounLike
    case .about, .total, .among, .foreignBase: return end - place > 1
    case .ratioTo: return !next.isNounLike && isYearNoun(before: place)
    case .etcetera, .and: return end - place > 1 || !next.isNounLike
    default: return true
    }
  }

  private func isYearNoun(before place: Int) -> Bool {
    if let last = text.tokens.last, case .year = last.kind, last.end == index { return true }
    return false
  }

  private func beginsHiraganaWord(at place: Int) -> Bool {
    guard let (word, end) = Lexicon.words.match(scalars, at: place), scalars[place].isHiragana else {
      return false
    }
    return switch word {
    case .noun: true
    case .cause, .etcetera, .nearly, .slight, .about, .among, .total, .both, .remaining, .far, .large:
      end - place > 1
    default: false
    }
  }
}

extension Token.Kind {
  /// Whether a particle may follow.
  var endsNoun: Bool {
    switch self {
    case .noun, .quantity, .year, .closing, .mark: true
    case .word(let word):
      switch word {
      case .topic, .subject, .also, .object, .to, .from, .than, .with, .of, .at, .and, .cause, .comparing,
        .exceed, .fallShort, .henceforth,
        .meanwhile:
        false
      default: true
      }
    case .kana, .comma, .stop, .opening: false
    }
  }
}
