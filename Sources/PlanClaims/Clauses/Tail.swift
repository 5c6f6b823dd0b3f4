/// What the ending behind a predicate makes of it.
struct Tail {
  enum Mood {
    /// It happened: 増加した, 増加している.
    case fact
    /// The next predicate, or the sentence's end, tells: 増加し、.
    case joined
    /// 増加に伴い, 増加により: taken for granted.
    case granted
    /// A plan, a wish, a condition, or nothing the grammar covers.
    case open
  }

  var mood: Mood
  var isNegated = false
  /// Whether it only describes the noun behind it: 増えた企業.
  var describesNoun = false

  private enum Ending {
    case fact, joined, granted, open, noun, no
  }

  /// Endings as they follow a stem; the longest counts.
  private static let endings = Lexicon<Ending>(
    Lexicon<Ending>.list(
      """
      した しました したが したところ となった となっ にとどまっ にとどまり にとどまる に留まっ に留まり に達し に達する を続け にすぎ となりました となっている となっており となってい している しており しています してい しておら となる結果 る形となっ する形となっ する結果となっ る結果となっ
      った りました っている っており っていま ってお ってい りまし った。 えた えました えている えており えてい えま た ました ている ており ていま てい に転じ に転じた が見られた がみられた が見られ がみられ が続いており が続いている が続いてい
      となったもの であった であり であっ である であるが でした だった だが である です で推移 での推移 での実績 の実績 の結果 を記録 の水準 となったため いた い水準 き水準 となったが するなど した結果 があった がありました があり があっ を達成 することができ ることができ ことができ することが
      結果であ 結果でし 結果を得 実績とな 実績であ 実績でし 実績を 水準とな 水準であ 水準に 件数とな 件数であ 人数とな 人数であ 数値とな 数値であ 値とな 値であ 成果を 成果とな
      みを示し みとなっ みを見せ みが見られ 達成した 達成しました 達成している 達成し 達成となっ んだ んだが んでいる んでおり んでい んだもの のとおり 形となっ 形で 結果となっ こととなっ にあり にある かった かっ ことが
      きい きく きくなっ となることができ するに至っ る程度 る実績 る水準 る成果 る件数 る人数 る数値 る値 る利用 る参加 る応募 る相談 る伸び る状況 る形で する形で 済 を見せ を示し を維持 の状況 の状態 状況 状態 となっている状況 していること できた できました できている でき い状況 い状態 いている いてい いた できており できています
      """, .fact)
      + Lexicon<Ending>.list("し して り って え えて となり んで で と き いて て たり ながら とな して、 しつつ の となり、 であると", .joined)
      + Lexicon<Ending>.list(
        "に伴い に伴う により による によって に応じ に応じて などにより 等により などに伴い 等に伴い が要因 が原因 が影響 の影響 の要因 に加え に合わせ に対応 を受け を踏まえ の主な要因",
        .granted)
      + Lexicon<Ending>.list(
        """
        する すると すること するよう するため すれ させ したい しよう を目指 を図 を見込 が見込 を期待 が期待 が予想 が想定 が懸念 に向け につなげ に繋げ につなが に努 を促 に資 を抑 を防 の見込 見込み 予定 の予定 の傾向 傾向
        るよう るため ること ると れば るべ りたい ろう える えるよう えるため える見 る見込 るおそれ る恐れ る可能性 する可能性 する見込 する予定 の可能性 が必要 を予定 を検討 も検討 を想定 に取り組 を進め の取組 に寄与 を目的 を狙 したとしても しても っても
        を上回るよう に対する のための のため へ向け へつなげ が課題 を目標 の目標 に備え に対応する に対応し を求め を続け せず
        が続いていた にあった し続け したい しない場合 するもの するものと すべく るべく するべく
        """, .open)
      + Lexicon<Ending>.list(
        "せず しなかった しなかっ していない しておらず してい ない ず なかった なかっ ません ませんでした らず らなかった らなかっ られず られなかった られなかっ できなかった できず できていない できな きなかった きな には至らな には至ら に至らな には届か てない しな し得な しきれ ぬ わず わなかった わなかっ ばず ばなかった ばなかっ かず かなかった かなかっ さず さなかった 得ず とはなら とならな い い。",
        .no)
      + Lexicon<Ending>.list("率 数 分 幅 額 量 者 件数 人数 傾向", .noun))

  /// Reads the ending at a place.
  static func read(_ scalars: [UInt16], at end: Int) -> Tail {
    guard end < scalars.count else { return Tail(mood: .fact) }
    switch scalars[end] {
    case 0x3002, 0x0A, 0x29, 0x21: return Tail(mood: .fact)
    case 0x3001, 0x2C, 0x20, 0x28: return Tail(mood: .joined)
    default:
      if scalars[end].isDigit { return Tail(mood: .joined) }
    }
    guard let (ending, place) = endings.match(scalars, at: end) else { return Tail(mood: .open) }
    switch ending {
    case .fact:
      if negation.match(scalars, at: place) != nil { return Tail(mood: .fact, isNegated: true) }
      return Tail(
        mood: wishes(scalars, at: place) ? .open : .fact, describesNoun: describesNoun(scalars, at: place))
    case .joined: return Tail(mood: wishes(scalars, at: place) ? .open : .joined)
    case .granted: return Tail(mood: .granted)
    case .open, .noun: return Tail(mood: .open)
    case .no: return Tail(mood: wishes(scalars, at: place) ? .open : .fact, isNegated: true)
    }
  }

  /// 結果, 一方 and the like go on with the sentence instead of being described.
  static let goingOn = Lexicon<Bool>(
    """
    結果 一方 際 後 要因 背景 形 点 分 数 値 実績 水準 状況 反面 半面 中 上 他 事 以 時 原因 理由 影響 旨 こと もの
    """)

  private static func describesNoun(_ scalars: [UInt16], at end: Int) -> Bool {
    let place = end < scalars.count && scalars[end] == UInt16(scalar: "た") ? end + 1 : end
    return place < scalars.count && scalars[place].isNounLike && !scalars[place].isDigit
      && (scalars[place - 1] == UInt16(scalar: "た") || scalars[place - 1] == UInt16(scalar: "だ"))
      && goingOn.match(scalars, at: place) == nil
  }

  private static let negation = Lexicon<Bool>(
    """
    なかっ ず ません ていな ておら とは言え とはいえな とは言い難 とは言いがた とはいいがた わけではな わけでな
    """)
  private static let wish = Lexicon<Bool>(
    """
    と見込 と予想 と予測 と想定 場合 よう 見込 可能性 と仮定 とき 際 いきたい いく いける ようにす いくこと 予定 おそれ 恐れ
    """)

  private static func wishes(_ scalars: [UInt16], at place: Int) -> Bool {
    wish.match(scalars, at: place) != nil
  }
}
