public import PlanModel

/// What the 統一ルール of the ministry (統計表における機械判読可能なデータの表記方法の統一ルール, 2020) asks of a table, by its numbers,
/// and what else keeps programs from reading one.
public enum CheckItem: String, CaseIterable, Sendable {
  case fileType = "1-1"
  case oneDatum = "1-2"
  case numbers = "1-3"
  case merged = "1-4"
  case layout = "1-5"
  case omitted = "1-6"
  case formulas = "1-7"
  case objects = "1-8"
  case units = "1-9"
  case characters = "1-10"
  case time = "1-11"
  case region = "1-12"
  case symbols = "1-13"
  case split = "1-14"
  case oneTable = "1-15"
  /// No item of the rule: rows, columns and sheets that are there and not shown.
  case hidden
  /// No item of the rule: rows of a CSV with more or fewer cells than the first.
  case shape

  /// What it asks.
  public var title: Wording {
    switch self {
    case .fileType: Wording(japanese: "ファイル形式はExcelかCSV", english: "The file is a workbook or CSV")
    case .oneDatum: Wording(japanese: "1セル1データ", english: "One datum a cell")
    case .numbers: Wording(japanese: "数値は数値属性で、文字を含まない", english: "Numbers are numbers, without characters")
    case .merged: Wording(japanese: "セルを結合していない", english: "No merged cells")
    case .layout: Wording(japanese: "スペースや改行で体裁を整えていない", english: "No spaces or line breaks for layout")
    case .omitted: Wording(japanese: "項目名などを省略していない", english: "No names left out")
    case .formulas: Wording(japanese: "数式を数値にしてある", english: "Formulas are made values")
    case .objects: Wording(japanese: "図形などのオブジェクトがない", english: "No objects")
    case .units: Wording(japanese: "単位を書いてある", english: "Units are stated")
    case .characters: Wording(japanese: "機種依存文字がない", english: "No machine-dependent characters")
    case .time:
      Wording(japanese: "時間は西暦か、和暦に西暦を添える", english: "Years are western, or by era with the western year")
    case .region: Wording(japanese: "地域コードか地域名がある", english: "The code or name of the place is there")
    case .symbols:
      Wording(japanese: "数値の列の記号をそろえ、意味を書いてある", english: "Symbols among numbers are unified and explained")
    case .split:
      Wording(japanese: "表が空白の行や列で分かれていない", english: "The table is not split by blank rows or columns")
    case .oneTable: Wording(japanese: "1シートに1つの表", english: "One table a sheet")
    case .hidden: Wording(japanese: "隠れた行、列、シートがない", english: "No hidden rows, columns or sheets")
    case .shape: Wording(japanese: "どの行も列の数が同じ", english: "Every row has the same number of cells")
    }
  }

  /// Whether it is one of the fifteen of the rule.
  public var isOfTheRule: Bool { self != .hidden && self != .shape }

  /// `1-3`, and nothing for what is no item of the rule.
  public var number: String { isOfTheRule ? rawValue : "" }
}
