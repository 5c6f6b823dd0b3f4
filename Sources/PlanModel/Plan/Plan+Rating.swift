/// What a person states so that a rule can rate.
extension Plan {
  /// 変更理由の区分: why a target was revised, in one of a few words that can be counted.
  public enum RevisionCause: String, CaseIterable, Sendable {
    /// 制度・事業の終了
    case schemeEnded
    /// 制度・事業の再開・組み替え
    case schemeRelaunched
    /// 支援の拡大
    case supportWidened
    /// 支援の縮小
    case supportNarrowed
    /// 需要の変化
    case demandChanged
    /// 外部環境の変化
    case outsideConditions
    /// 受け入れ・安全上の限界
    case limitReached
    /// 定義・数え方の変更
    case definitionChanged
    /// 目標をすでに達成
    case alreadyReached
    /// 基準値の確定
    case baseFixed
    /// その他
    case other
  }

  /// What a rule needs to know of an indicator besides its values; amounts are in the unit of its first series.
  public struct RatingTerms: Hashable, Sendable {
    /// How far from the target still counts as kept, for what is to be maintained.
    public var keepWithin: Amount?
    /// The ends within which the value is to stay; both or none.
    public var lowest: Amount?
    public var highest: Amount?
    /// The least or greatest value that is possible, towards the good.
    public var limit: Amount?
    /// Whether the values come from a survey, so that they carry a margin.
    public var isSurvey: Bool

    public init(
      keepWithin: Amount? = nil, lowest: Amount? = nil, highest: Amount? = nil, limit: Amount? = nil,
      isSurvey: Bool = false
    ) {
      self.keepWithin = keepWithin
      self.lowest = lowest
      self.highest = highest
      self.limit = limit
      self.isSurvey = isSurvey
    }
  }

  /// What a person says in place of a formula, for one fiscal year.
  public struct Judgement: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      /// 担当の判断: a letter of the rule.
      case grade
      /// 特別な記号: one of the rule's codes, not comparable or suspended.
      case mark
    }

    public var kind: Kind
    /// As the rule writes it.
    public var letter: String
    public var reason: String

    public init(kind: Kind, letter: String, reason: String) {
      self.kind = kind
      self.letter = letter
      self.reason = reason
    }
  }

  /// 調査: what a surveyed value rests on.
  public struct Survey: Hashable, Sendable {
    /// How many answered.
    public var respondents: Int?
    /// The margin of error on either side, in the value's own unit: points for per cent.
    public var margin: Amount?

    public init(respondents: Int? = nil, margin: Amount? = nil) {
      self.respondents = respondents
      self.margin = margin
    }
  }

  /// A day of every year: 4月1日.
  public struct DayOfYear: Hashable, Sendable {
    public let month: Int
    public let day: Int

    /// - Returns: `nil` for a day that no year has.
    public init?(month: Int, day: Int) {
      // 2000 had a 29 February.
      guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
      self.month = month
      self.day = day
    }

    /// Reads `04-01`.
    public init?(_ text: String) {
      guard let date = CalendarDate("2000-\(text)") else { return nil }
      self.init(month: date.month, day: date.day)
    }
  }
}

extension Plan.DayOfYear: CustomStringConvertible {
  public var description: String {
    String(CalendarDate(year: 2000, month: month, day: day)?.description.dropFirst(5) ?? "")
  }
}
