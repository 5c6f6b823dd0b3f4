import PlanModel

/// What stands before a number and says what it is the value of.
extension SentenceReader {
  enum Association: Equatable {
    case year(MentionedYear, token: Int)
    case target(token: Int)
    case alike
  }

  static let betweenNouns = Lexicon<Bool>(
    """
    実績値 実績数 実績 水準 数値 値 時点 度 末 利用者 参加者 受講者 件数 人数 回数 数 額 率 割合 延べ 総数 計
    """)
  static let betweenKana = Lexicon<Bool>("である ある あった とした としていた とする だった であった")

  /// What a number is the value of: 前年度の９８人, 目標値（35％）, 策定時の水準（21.5％）.
  func association(before place: Int) -> Association? {
    var index = place - 1
    var steps = 0
    var crossedTopic = false
    while range.contains(index), steps < 6 {
      switch kind(index) {
      case .year(let year):
        // 前年度比 and 前年度57件増 are comparisons.
        if steps == 0, move(behind: place) != nil || isSigned(place) { return nil }
        if crossedTopic,
          word(index + 1) != .topic && word(index + 1) != .of || move(behind: place) != nil
            || word(place + 1) == .subject
        {
          return nil
        }
        return .year(year, token: index)
      case .word(let word):
        switch word {
        case .target:
          if crossedTopic, self.word(index + 1) != .topic { return nil }
          return .target(token: index)
        case .alike: return steps == 0 ? .alike : nil
        case .of, .about, .nearly, .total: break
        case .at where isCopula(index): break
        case .topic:
          guard text.tokens[index].end - text.tokens[index].begin == 1 else { return nil }
          crossedTopic = true
        default: return nil
        }
      case .opening: break
      case .closing:
        guard let open = openBracket(before: index) else { return nil }
        index = open
      case .noun:
        let noun = text.tokens[index]
        let isRows = facts.names.names(noun.begin..<noun.end, in: scalars)
        guard
          begins(index, Self.betweenNouns) || word(index + 1) == .topic && isRows
            || word(index + 1) == .of
              && facts.names.names(text.tokens[index].begin..<text.tokens[index].end, in: scalars)
        else { return nil }
      case .kana:
        guard begins(index, Self.betweenKana) else { return nil }
      default: return nil
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  func isSigned(_ place: Int) -> Bool {
    if case .quantity(let index) = kind(place) { text.quantities[index].sign != 0 } else { false }
  }
}
