extension SplitMix64 {
  /// A name in one line, now and then one that programs stumble over.
  public mutating func name() -> String {
    if chance(1, in: 12) { return pick(Self.nastyNames) }
    if chance(1, in: 200) { return String(repeating: "長", count: 600) }
    return pick(Self.openings) + pick(Self.things) + pick(Self.endings)
  }

  /// A text of some sentences, which may be empty, have line breaks or be very long.
  public mutating func text() -> String {
    if chance(1, in: 15) { return pick(Self.nastyTexts) }
    if chance(1, in: 400) { return String(repeating: "非常に長い分析。\n", count: 2000) }
    return (0..<number(in: 1...4)).map { _ in sentence() }.joined()
  }

  /// A text with more in it than white space.
  public mutating func reason() -> String {
    chance(1, in: 20) ? pick(Self.nastyNames) : sentence()
  }

  private mutating func sentence() -> String {
    "\(pick(Self.openings))\(pick(Self.things))は前年度より\(number(in: 1...300))\(pick(Self.units))増えた。"
  }

  /// A short mark of a footnote.
  public mutating func mark() -> String {
    pick(["1", "2", "3", "＊", "注", "※1", "a", "①"])
  }

  /// A unit as sheets print it, now and then none.
  public mutating func unit() -> String { pick(Self.units) }

  private static let openings = ["子ども", "防災", "地域", "高齢者", "緑の", "駅前", "図書館", "多文化"]
  private static let things = ["相談", "講座", "見守り", "訓練", "広場", "交流会", "調査", "支援"]
  private static let endings = ["の実施件数", "の参加者数", "の満足度", "", "事業", "（延べ）"]
  static let units = ["件", "人", "回", "％", "%", "か所", "団体", "千円", ""]

  /// Variation selectors, letters beyond 16 bits, emoji of many scalars, marks that combine, signs that formats have for
  /// themselves, and letters that Unicode takes for the same.
  static let nastyNames = [
    "葛\u{E0100}飾", "𠮷田町", "👨‍👩‍👧‍👦🏳️‍🌈", "\"quotes\" & 'more'", "back\\slash/", "<b>柱</b>", "が", "か\u{3099}",
    "=1+1", "+81", "-1", "@import", "'; DROP TABLE plan; --", "a\tb", "\u{200F}עברית", "\u{FEFF}bom",
    "\u{7F}del",
    "神", "神", "ｶﾞ", "①", "\u{1}", "\u{2028}x", "null", "%00", "\u{10FFFD}", "e\u{301}", "é", " 空白 ",
  ]
  static let nastyTexts =
    nastyNames + ["", " ", "一行目\n二行目", "\r\n", "\n\n", "tab\there", "＊1\n＊2", "𠮷\n👍🏽", "\u{0B}\u{0C}"]
}
