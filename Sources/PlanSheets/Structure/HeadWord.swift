import PlanModel

/// One word of a table's head.
enum HeadWord: Hashable, Sendable {
  /// 基準値, 実績値 …
  case role(ColumnRole, label: String)
  case year(FiscalYearWord)
  /// 活動指標分析: the column whose year stands before it.
  case analysis(Indicator.Kind?)
  /// 活動指標名: names the kind without being a heading of its own.
  case name(Indicator.Kind?)
  /// 施策名, 所管課 … which say nothing about the columns.
  case other

  /// Reads a token that is made of such words and brackets only; `false` for any other.
  static func append(_ token: Range<Int>, of scalars: [Unicode.Scalar], to words: inout [HeadWord]) -> Bool {
    var cursor = ScalarCursor(scalars, in: token)
    let before = words.count
    while !cursor.isAtEnd {
      if cursor.skip(where: {
        $0.isOpeningBracket || $0.isClosingBracket || $0 == "・" || $0 == "の" || $0 == "／" || $0 == "/"
          || $0 == "【" || $0 == "】"
      }) {
        continue
      }
      guard let word = one(at: &cursor) else { return false }
      words.append(word)
    }
    return words.count > before
  }

  private static func one(at cursor: inout ScalarCursor) -> HeadWord? {
    if let year = FiscalYearWord(at: &cursor) { return .year(year) }
    guard let first = cursor.next, let candidates = vocabulary[first] else { return nil }
    for (spelling, word) in candidates where cursor.skip(spelling) { return word }
    return nil
  }

  /// The scalars that a word of a head can begin with.
  static func mayBegin(with scalar: Unicode.Scalar) -> Bool {
    // Most lines begin with kana or with kanji of no head.
    if (0x3041...0x30FF).contains(scalar.value) { return false }
    return scalar.digit != nil || scalar.isOpeningBracket || firstScalars.contains(scalar.halfWidth)
  }

  private static let firstScalars: Set<Unicode.Scalar> =
    Set(vocabulary.keys).union(
      Era.all.flatMap { [$0.name.unicodeScalars.first, $0.letter.unicodeScalars.first].compactMap { $0 } })

  /// By first character, longer words before those they begin with.
  private static let vocabulary: [Unicode.Scalar: [([Unicode.Scalar], HeadWord)]] = {
    var words: [(String, HeadWord)] = []
    let roles: [(ColumnRole, [String])] = [
      (
        .baseline,
        ["計画策定時の値", "計画策定時", "策定時の値", "策定時", "基準年度値", "基準年度", "基準年値", "基準値", "基準", "現状値", "当初値", "初期値"]
      ),
      (.interim, ["中間値", "中間実績値", "中間実績", "中間年度"]),
      (.reference, ["参考実績値", "参考実績", "参考値", "参考"]),
      (.target, ["最終目標値", "最終目標", "中間目標値", "中間目標", "目標値", "目標"]),
      (.actual, ["実績値", "実績"]),
    ]
    for (role, labels) in roles {
      words += labels.map { ($0, .role(role, label: $0)) }
    }
    for (prefix, kind) in [("活動指標", Indicator.Kind.activity), ("成果指標", .outcome), ("指標", nil)] {
      words += ["の分析", "分析", "評価"].map { (prefix + $0, .analysis(kind)) }
      words.append((prefix + "名", .name(kind)))
    }
    words += ["実績分析", "分析・評価", "評価・分析", "分析"].map { ($0, .analysis(nil)) }
    words += [
      "施策名", "施策", "指標", "所管課名", "所管課", "担当課", "所管部署", "担当部署", "所管", "単位", "番号", "記号", "区分", "備考", "年度", "値",
    ].map { ($0, .other) }
    let longestFirst = words.map { (Array($0.0.unicodeScalars), $0.1) }.sorted { $0.0.count > $1.0.count }
    return Dictionary(grouping: longestFirst, by: { $0.0[0] })
  }()
}
