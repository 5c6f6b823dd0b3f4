/// Words for what a city wants less of.
///
/// They only make a notice weigh less; which way is good is stated by a person and never guessed from them.
enum UnwantedThings {
  private static let words = FirstLetters([
    "事故", "犯罪", "刑法犯", "被害", "苦情", "待機", "滞納", "未納", "未収", "不登校", "いじめ", "虐待", "自殺", "死亡", "死者", "火災",
    "空き家", "空家", "空き店舗", "ごみ", "ゴミ", "廃棄", "投棄", "排出", "離職", "失業", "廃業", "倒産", "感染", "喫煙", "肥満", "欠席",
    "中途退学", "放置", "違反", "渋滞", "漏水", "赤字", "負債", "債務", "地方債", "時間外勤務", "残業",
  ])

  /// Words for what is done against it, of which one wants more.
  private static let remedies = FirstLetters([
    "防止", "予防", "対策", "対応", "解消", "解決", "削減", "減量", "減少", "啓発", "講座", "講習", "講演", "教室", "研修", "訓練", "支援",
    "相談", "発信", "周知", "活用", "資源化", "回収", "処理", "検査", "検診", "点検", "パトロール", "見守り", "除却", "参加", "実施",
  ])

  /// Whether the name of an indicator speaks of such a thing, and not of what is done against it.
  static func areNamed(in name: String) -> Bool {
    words.occur(in: name) && !remedies.occur(in: name)
  }

  /// Words by their first letter, so that a name is gone through once for all of them.
  private struct FirstLetters {
    private let words: [Unicode.Scalar: [String.UnicodeScalarView]]

    init(_ words: [String]) {
      self.words = Dictionary(grouping: words.map(\.unicodeScalars)) { $0[$0.startIndex] }
    }

    func occur(in name: String) -> Bool {
      let scalars = name.unicodeScalars
      return scalars.indices.contains { index in
        words[scalars[index]]?.contains { scalars[index...].starts(with: $0) } ?? false
      }
    }
  }
}
