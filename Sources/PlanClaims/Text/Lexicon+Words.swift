extension Lexicon where Value == Word {
  /// The words of analyses. A longer word hides the shorter ones in it.
  static let words = Lexicon(
    moving + comparing + degrees + parts + records + revisions + small + plain)

  private static func list(_ words: String, _ value: Word) -> [(String, Word)] {
    words.split(whereSeparator: \.isWhitespace).map { (String($0), value) }
  }

  private static let moving =
    list(
      """
      増加 増 上昇 急増 激増 漸増 純増 増大 増え 殖え 伸び 伸長 上がっ 上がり 上がる 大幅増
      多くなっ 多くなり 多くなる 高くなっ 高くなり 上積み 増加傾向 上昇傾向
      """, .up)
    + list(
      """
      減少 減 低下 急減 激減 漸減 純減 減っ 減り 減る 落ち込 下落 下降 下がっ 下がり 下がる 大幅減 少なくなっ 少なくなり
      少なくなる 低くなっ 低くなり 落ちた 落ちて 落ち 削減 減少傾向 低下傾向
      """, .down)
    + list("微増", .slightlyUp) + list("微減", .slightlyDown) + list("倍増", .doubled) + list("半減", .halved)
    + list(
      """
      横ばい 横這い 横バイ 同程度 同水準 同規模 同等 変わらず 変わらぬ 変わらない 変わりな 変化な 変化はな 変化がな 増減な 増減はな 並み 並みで 同様の実績
      同様の結果 同様の件数 同様の人数 同じ水準 同レベル 変わっていない 変動はな 変動がな
      """, .level)
    + list("同数 同率 同額 同値 同件数 同人数 同じ件数 同じ人数 同じ回数 同じ数 同回数 同じ値", .same) + list("同じ 同じく", .alike)

  private static let comparing =
    list("上回っ 上回り 上回る 上まわっ 上まわり 上まわる 超え 越え 超過 凌 上回", .exceed)
    + list("下回っ 下回り 下回る 下まわっ 下まわり 下まわる 届か 届いていな 届きませ 及ば 及んでいな 至ら 至っていな 満た 割り込 割っ 達しな 達せ 達していな 下回", .fallShort)
    + list("多い 多く 高い 高く 上振れ", .more) + list("少ない 少なく 少なか 低い 低く 低か 下振れ", .less)
    + list("開き 乖離 隔たり 差", .gap) + list("不足 足りな 足らな 足りず 足らず", .shortage)
    + list("改善 好転 進ん 進み 回復 向上 高まっ 高まり 上向 持ち直 後退", .better)
    + list("増加幅 増加数 増加分 増加件数 増加人数 伸び幅 上昇幅", .riseSize) + list("減少幅 減少数 減少分 減少件数 減少人数 低下幅 下げ幅", .fallSize)
    + list("達成 クリア 到達", .achieve) + list("達し に達 に上っ にのぼっ に上り にのぼり", .reach)
    + list("未達 未達成", .missed) + list("程遠 ほど遠", .far)
    + list("残り あと", .remaining)
    + list("比べ 比較し 比較す 比較で 比して くらべ", .comparing) + list("比", .ratioTo)
    + list("目標値 目標 目標数 目標件数 目標人数 目標額 目標率 計画値 数値目標 目標回数", .target)
    + list("達成率 達成度 進捗 進捗率 到達率 目標達成率 達成割合", .attainment)
    + list(
      """
      定員 定数 上限 想定 予想 予測 見込み 見込 当初計画 計画数 予定数 全国平均 全国 全国値 県値 国平均 類似団体 国 県 都 府 県平均 都平均 市平均 平均値 平年 他市 他区 例年 基準 要件
      法定 募集人数 募集 出生数 死亡数 期待 年間計画 予算 推計
      """, .foreignBase)

  private static let degrees =
    list("大幅に 大幅な 大幅 大きく 飛躍的に 著しく 急激に 大いに はるかに 遥かに 大きな 顕著に 大きい", .large)
    + list("わずかに わずかな わずか 僅かに 僅かな 僅か 若干の 若干 やや 少し 少々 微かに いくらか 多少", .slight)
    + list("ほぼ 概ね おおむね 略 ほとんど", .nearly) + list("約 およそ おおよそ 凡そ", .about)

  private static let parts =
    list("合計 計 合わせて あわせて 総計 総数 全体 総計で 合算 併せて 通算 トータル", .total)
    + list("内訳 施設別 年齢別 地区別 会場別 男女別 種類別 学校別 事業別 内容別 属性別 区分別 窓口別", .breakdown) + list("うち 内 このうち そのうち に限れば に限ると に限って に限定", .among)
    + list("新たに 新規に 追加で 新しく 新たな", .newly) + list("除く 除き 除いた 以外", .except)
    + list("平均 当たり あたり につき 一人当たり", .average)

  private static let records =
    list("過去最高 過去最多 過去最大 最高 最多 最大 最高値 最も高 最も多", .highest)
    + list("過去最低 過去最少 過去最小 最低 最少 最小 最も低 最も少", .lowest) + list("初めて 初の", .firstTime)

  private static let revisions =
    list("上方修正 引き上げ 引上げ 引上 上方に修正 上方へ修正 上方変更", .reviseUp)
    + list("下方修正 引き下げ 引下げ 引下 下方に修正 下方へ修正 下方変更", .reviseDown)
    + list("変更 見直 修正 改定 改訂 再設定 設定し直 改め 置き換え", .revise)
    + list("据え置 据置 維持", .keep)

  private static let small =
    list("は とは には では へは においては については に関しては としては にあっては", .topic)
    + list("が", .subject) + list("も にも でも についても においても", .also)
    + list("とも ともに 両方とも いずれも 共に それぞれ", .both) + list("を", .object)
    + list("に へ", .to) + list("に対し に対して に対しては に対する", .against) + list("から", .from) + list("より よりも", .than)
    + list("と", .with) + list("の", .of) + list("で において における にて", .at)
    + list("により によって による に伴い に伴う に応じ に応じて ため ことから ことで ことに", .cause)
    + list("や 及び および 並びに ならびに かつ 又は または とか", .and) + list("など 等 ほか 他 その他 主に 主な おもに 例えば", .etcetera)
    + list("今後 引き続き 引続き 次期 将来 これから さらなる 更なる 一層 仮に もし", .henceforth) + list("一方 ただし 但し 他方 反面", .meanwhile)

  private static let plain =
    list(
      """
      増設 増員 増額 増強 増便 増発 増床 増刷 増収 増資 増築 増進 増減 増殖 増水 増備 増税 増やし 増やす 増やせ 増やした 減らし 減らす 減らせ
      増加率 増加額 減少率 減少額 上昇率 低下率 伸び率 伸び悩 伸び代 伸びしろ
      増率 減率 減免 減額 減災 減税 減量 減価 減便 減員 減塩 減農薬 減退 減速 加減 軽減 節減 低減 逓減 削減率 削減量 削減効果 削減目標
      向上心 比較的 比較検討 対比表 比率 比重 割合
      統計 会計 設計 計画 計上 計測 合計特殊出生率 家計 時計 推計値 累計 計算 計器 集計
      契約 予約 公約 節約 制約 規約 約束 要約 条約 集約 解約 婚約 成約 約款
      目標年度 目標年次 目標設定 目標管理 目標期間 目標達成度 目標時期 行動目標
      最高齢 最高裁 最高気温 最大限 最低限 最低賃金 最大規模 最高額
      変更点 変更前 変更後 見直し前 見直し後 名称変更 計画変更 住所変更 変更届 変更契約 変更内容
      以上 以下 未満 以内 以外 以降 以前
      一部 一方的 一般 一定 一体 一層 一貫 一斉 一括 一時 一人ひとり 一人一人 一人暮らし ひとり 一人でも 一緒 一元 一環 一番 一律 一因 一助 一覧 一新 一翼 一次 一連 一丸 一歩 第一 唯一 統一 万全 万一
      二次 三次 三者 第三者 十分 不十分 充分 百貨 千葉 八百 三位 二酸化 一酸化 四半期 五類 ５類 十二分 一件一件 一社一社 数多く 数値 数字 人数 件数 回数 数 者数
      国内 国外 国民 国籍 国際 国保 県内 県外 県民 都内 都市 都民 府民 全国大会 国道 県道 都道 国庫 国勢 国立 県立 都立 国土 国家 京都 首都 国費 県費 都費 国県
      内容 内部 区内 市内 町内 村内 市内外 区内外 内外 案内 年内 校内 館内 庁内 室内 域内 場内 内閣 内科
      他市町 他者 他方面 他の 他に 等級 等しく 平等 対等 高等 等身
      あたりまえ あたら うちわ のうち 維持管理 維持費 維持補修 国及び
      """, .plain)
}
