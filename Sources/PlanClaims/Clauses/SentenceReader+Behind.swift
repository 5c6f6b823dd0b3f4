import PlanModel

/// What stands behind a number and makes it a move.
extension SentenceReader {
  struct Move {
    var sign: Int
    var place: Int
    /// Whether the number tells how far something is from the base: 不足, 開き.
    var isGap = false
  }

  /// The word behind a number that makes it a move: 57件増, 57件（3％）の増加, 12件登録企業数が増加, 17人及ばず.
  func move(behind place: Int) -> Move? {
    var next = behindBrackets(place + 1)
    if next == place + 1, kind(next) == .closing, openBracket(before: place) != nil { next += 1 }
    var steps = 0
    while range.contains(next), steps < 4 {
      switch kind(next) {
      case .word(let word):
        switch word {
        case .up, .more: return Move(sign: 1, place: next)
        case .down, .less: return Move(sign: -1, place: next)
        case .slightlyUp: return Move(sign: 1, place: next)
        case .slightlyDown: return Move(sign: -1, place: next)
        case .exceed: return Move(sign: 1, place: next)
        case .fallShort: return Move(sign: -1, place: next)
        case .gap: return Move(sign: -1, place: next, isGap: true)
        case .shortage: return base?.base == .target ? Move(sign: -1, place: next) : nil
        case .better: return Move(sign: 0, place: next)
        case .of, .large, .slight, .about, .nearly, .also: break
        case .etcetera, .both: break
        default: return nil
        }
      case .noun:
        // 12件登録企業数が増加
        guard word(next + 1) == .subject, let moved = word(next + 2), steps == 0 else { return nil }
        switch moved {
        case .up: return Move(sign: 1, place: next + 2)
        case .down: return Move(sign: -1, place: next + 2)
        default: return nil
        }
      case .kana:
        guard begins(next, Self.fillers) else { return nil }
      case .comma:
        // 34世帯、率にして約32％の増; 155台、10.1％の減
        // 前年度からは1.7ポイント、策定時からは7.6ポイントの上昇
        if steps == 0, let base, place - base.token <= 4, case .year = kind(next + 1),
          let other = nextQuantity(after: next), other - next <= 5, isAlike(other, place)
        {
          return move(behind: other)
        }
        guard steps == 0 || steps == 1 && kind(next - 1) == .closing,
          begins(next + 1, Self.rate) || kind(next + 1).map(Self.isNumber) ?? false,
          let share = nextQuantity(after: next), share - next <= 5, isOtherForm(share, than: place)
        else { return nil }
        return move(behind: share)
      default: return nil
      }
      next += 1
      steps += 1
    }
    return nil
  }

  static func isNumber(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .quantity, .word(.about): true
    default: false
    }
  }

  func isAlike(_ left: Int, _ right: Int) -> Bool {
    guard case .quantity(let first)? = kind(left), case .quantity(let second)? = kind(right) else {
      return false
    }
    return text.quantities[first].unit == text.quantities[second].unit
  }

  /// An amount and its share, in either order.
  func isOtherForm(_ other: Int, than place: Int) -> Bool {
    guard case .quantity(let left)? = kind(place), case .quantity(let right)? = kind(other) else {
      return false
    }
    func isShare(_ index: Int) -> Bool {
      let family = text.quantities[index].unit.family
      return family == .percent || family == .tenths
    }
    return isShare(left) != isShare(right)
  }

  static let rate = Lexicon<Bool>("率に 率で")
  static let fillers = Lexicon<Bool>("ほど ずつ 程度 余り も分 あまり ばかり")
}
