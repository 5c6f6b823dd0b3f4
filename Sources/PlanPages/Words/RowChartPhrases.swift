/// The words of charts that have a row for each value, in one language.
struct RowChartPhrases: Sendable {
  let dots: String
  /// Rows, those beyond the target, those before the baseline.
  let dotsSummary: @Sendable (Int, Int, Int) -> String
  let dotsExplained: String
  let bars: String
  /// Rows, those that reach to the line of the targets or beyond.
  let barsSummary: @Sendable (Int, Int) -> String
  let barsExplained: String
  let notDrawn: @Sendable ([String]) -> String

  static let japanese = RowChartPhrases(
    dots: "基準値と目標値のあいだの位置",
    dotsSummary: { rows, beyond, behind in
      "\(rows)件の値が、基準値（左の線）から目標値（右の線）までのどこにあるかを示した図です。右の線を越えた値は\(beyond)件、左の線より手前の値は\(behind)件です。"
    },
    dotsExplained: "●が最新の値、○が一つ前の値です。線から大きく離れた値は矢印で表します。位置だけを示す図で、達成の判定ではありません。",
    bars: "目標値と比べた最新の値",
    barsSummary: { rows, reaching in
      "\(rows)件の最新の値を、0からの長さで、目標値の位置をそろえて示した図です。目標値の線に届いている値は\(reaching)件です。"
    },
    barsExplained:
      "数字は、最新の値／目標値です。目標値の1.5倍を超える棒は、先をとがらせています。減らすことを目指す指標もあるため、線を越えていれば達成とは限りません。",
    notDrawn: { names in
      "図にないもの（値か目標値が数でない、基準値がない、基準値と目標値が同じ、など）: " + names.joined(separator: "、")
    })

  static let english = RowChartPhrases(
    dots: "Between baseline and target",
    dotsSummary: { rows, beyond, behind in
      "Where \(rows) values stand between baseline (left line) and target (right line): \(beyond) beyond the right line, \(behind) before the left one."
    },
    dotsExplained:
      "● is the newest value, ○ the one before. Values far beyond the lines are arrows. The chart shows places; it judges no achievement.",
    bars: "The newest values beside their targets",
    barsSummary: { rows, reaching in
      "The newest \(rows) values as lengths from 0, their targets in one line; \(reaching) reach it."
    },
    barsExplained:
      "Figures are the newest value / the target. Bars longer than 1.5 targets end in a point. Some indicators are to fall, so that crossing the line is not always an achievement.",
    notDrawn: { names in
      "Not drawn (value or target is no number, no baseline, baseline equals target and the like): "
        + names.joined(separator: ", ")
    })
}
