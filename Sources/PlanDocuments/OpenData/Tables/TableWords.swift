import PlanModel

/// The words of the tables; the same in heads, cells and descriptions.
enum TableWords {
  static func role(_ role: ColumnRole) -> String {
    switch role {
    case .baseline: "基準値"
    case .interim: "中間値"
    case .reference: "参考実績"
    case .actual: "実績値"
    case .target: "目標値"
    }
  }

  static func state(_ state: Cell.State) -> String {
    switch state {
    case .number: "数値"
    case .qualitative: "言葉"
    case .notAvailable: "測定なし"
    case .pending: "集計中"
    }
  }

  static func finality(_ finality: Finality) -> String {
    switch finality {
    case .final: "確定"
    case .provisional: "暫定"
    }
  }

  static func kind(_ kind: Indicator.Kind) -> String {
    switch kind {
    case .activity: "活動指標"
    case .outcome: "成果指標"
    }
  }

  static func accumulation(isCumulative: Bool) -> String { isCumulative ? "累計" : "累計ではない" }

  static let original = "当初"
  static let revised = "変更後"

  static let roles = ColumnRole.allCases.map(role)
  static let states = Cell.State.allCases.map(state)
  static let finalities = Finality.allCases.map(finality)
  static let kinds = Indicator.Kind.allCases.map(kind)
  static let accumulations = [true, false].map { accumulation(isCumulative: $0) }

  /// The code of a fiscal year among the time codes of e-Stat.
  static func timeCode(_ year: FiscalYear) -> String { "\(year.westernYear)100000" }
}
