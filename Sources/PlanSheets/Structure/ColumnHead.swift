import PlanModel

/// The head of a sheet's table, gathered from wherever its lines were printed.
struct ColumnHead: Sendable {
  private struct YearWord {
    var word: FiscalYearWord
    /// How many years its line holds.
    var neighbours: Int
    /// Whether the words behind it say that it is the analysis' year.
    var isOfAnalysis: Bool
  }

  private var roles: [(role: ColumnRole, label: String)] = []
  private var years: [YearWord] = []
  private var analysisKind: Indicator.Kind?
  private var nameKind: Indicator.Kind?
  private var lastWordWasYear = false

  var hasRoles: Bool { !roles.isEmpty }

  /// The kind that the head's words name, where no heading of its own does.
  var kind: Indicator.Kind? { nameKind ?? analysisKind }

  /// No head has more words; what is more is no head.
  private static let mostWords = 64

  mutating func add(line words: [HeadWord]) {
    guard roles.count + years.count < Self.mostWords else { return }
    let neighbours = words.count { if case .year = $0 { true } else { false } }
    for word in words {
      switch word {
      case .role(.actual, "実績") where roles.last?.label == "参考": roles[roles.count - 1].label = "参考実績"
      case .role(let role, let label): roles.append((role, label))
      case .year(let year): years.append(YearWord(word: year, neighbours: neighbours, isOfAnalysis: false))
      case .analysis(let kind):
        analysisKind = analysisKind ?? kind
        if lastWordWasYear { years[years.count - 1].isOfAnalysis = true }
      case .name(let kind): nameKind = nameKind ?? kind
      case .other: break
      }
      if case .year = word { lastWordWasYear = true } else { lastWordWasYear = false }
    }
  }

  /// The year of 「2023年度 活動指標分析」.
  var analysisYear: FiscalYear? {
    years.last { $0.isOfAnalysis }?.word.year
  }

  /// The columns, where each role has its year.
  var columns: [Column]? {
    guard let years = columnYears else { return nil }
    return zip(roles, years).map { Column(fiscalYear: $1, role: $0.role, label: $0.label) }
  }

  /// Heads print the years once or twice (western and by era), in one line or a line each.
  private var columnYears: [FiscalYear]? {
    guard !roles.isEmpty else { return nil }
    let own = years.filter { !$0.isOfAnalysis }
    let readings: [[YearWord]] = [
      own.filter(\.word.isWestern), own.filter { !$0.word.isWestern }, own,
      own.filter { $0.word.isWestern && $0.neighbours > 1 }, own.filter { $0.neighbours > 1 },
    ]
    if let fitting = readings.first(where: { $0.count == roles.count }) {
      return fitting.map(\.word.year)
    }
    // 「2016年度 平成28年度 2021年度 令和3年度」: the same year twice in a row.
    var distinct: [FiscalYear] = []
    for year in own.map(\.word.year) where distinct.last != year { distinct.append(year) }
    return distinct.count == roles.count ? distinct : nil
  }
}
