/// What a number counts, so that 人 and 名, or 千円 and 百万円, can be held against each other.
struct CountingUnit: Equatable {
  /// Units that count the same thing have the same family.
  var family: Family
  /// How many of the family's smallest unit it is.
  var scale: Int64 = 1

  /// Units are told apart by the first word of their line in the lexicon.
  struct Family: Equatable, Hashable {
    let number: UInt8

    /// No unit, or one that is not known.
    static let none = Family(number: 0)
    static let percent = Family(number: 1)
    static let points = Family(number: 2)
    /// 倍.
    static let multiples = Family(number: 3)
    /// 割.
    static let tenths = Family(number: 4)
    static let people = Family(number: 5)
    /// 件, which may count anything.
    static let cases = Family(number: 6)
    static let yen = Family(number: 7)
    static let years = Family(number: 8)
    static let months = Family(number: 9)
    static let days = Family(number: 10)
    static let mass = Family(number: 11)
    static let length = Family(number: 12)
    static let area = Family(number: 13)
    static let volume = Family(number: 14)

    /// Whether it says a share or a multiple.
    var isRatio: Bool { self == .percent || self == .points || self == .multiples || self == .tenths }

    /// A unit that only one row's series has.
    static func own(_ series: Int) -> Family { Family(number: UInt8(200 + min(series, 50))) }
  }

  static let none = CountingUnit(family: .none)
}

extension Lexicon where Value == CountingUnit {
  static let units = Lexicon(
    list("% パーセント", .percent) + list("ポイント pt Pt PT", .points) + list("倍", .multiples)
      + list("割", .tenths) + list("人 名 人分 名分", .people) + list("件", .cases)
      + scaled([("g グラム", 1), ("kg キログラム ㎏", 1000), ("t トン t-CO2 トンCO2", 1_000_000)], .mass)
      + scaled([("mm ㎜", 1), ("cm ㎝", 10), ("m メートル", 1000), ("km キロメートル ㎞", 1_000_000)], .length)
      + scaled(
        [("㎡ m2 平方メートル", 1), ("a アール", 100), ("ha ヘクタール", 10_000), ("㎢ km2 平方キロメートル", 1_000_000)], .area)
      + scaled([("L l リットル", 1), ("kL kl キロリットル ㎥ m3 立方メートル", 1000)], .volume)
      + list("円", .yen) + [("千円", CountingUnit(family: .yen, scale: 1000))]
      + list("年 年間 カ年 か年 ヵ年 箇年 年度", .years)
      + list("月 か月 カ月 ヶ月 ヵ月 箇月 ケ月 月間 か月間", .months) + list("日 日間", .days) + counted)

  private static func list(_ words: String, _ family: CountingUnit.Family) -> [(String, CountingUnit)] {
    words.split(separator: " ").map { (String($0), CountingUnit(family: family)) }
  }

  private static func scaled(_ lines: [(String, Int64)], _ family: CountingUnit.Family) -> [(
    String, CountingUnit
  )] {
    lines.flatMap { words, scale in
      words.split(separator: " ").map { (String($0), CountingUnit(family: family, scale: scale)) }
    }
  }

  /// A line a family, which needs no name of its own.
  private static let counted: [(String, CountingUnit)] = """
    社 企業 事業者 事業所 者 か所の事業所
    回
    校 園 学校
    団体 組織 グループ サークル クラブ
    箇所 か所 ヶ所 カ所 ヵ所 ケ所 個所 ヶ処 拠点
    店 店舗 軒
    世帯 戸 家庭 家族 住戸
    棟
    台 基
    冊
    点
    本
    枚
    頭 匹 羽 尾
    種類 種 品目 品種
    事業 施策
    施設 館
    組
    講座 教室 コース
    地区 区域 地域 自治会 町会 町内会 学区
    個
    例 事例
    票
    便
    路線
    区画 筆
    床 席
    室 部屋
    kWh
    kW
    時間
    分
    週 週間
    歳 才
    位
    問
    アクセス 件のアクセス PV ビュー ページビュー
    フォロワー
    ダウンロード DL
    食
    着
    通
    部
    袋
    両
    隻
    商品
    チーム
    課 部署
    文書
    機関
    ポスト
    試合
    点数
    """.split(separator: "\n").enumerated().flatMap { index, line in
      list(
        String(line).trimmingPrefix(while: \.isWhitespace).description,
        CountingUnit.Family(number: UInt8(index + 20)))
    }
}
