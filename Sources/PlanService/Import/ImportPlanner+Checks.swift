public import PlanModel

extension ImportPlanner {
  /// Why a document cannot be kept as a plan: what would be there twice, or hang on nothing; `nil` where it can.
  public static func refusal(of document: PlanDocument) -> KeeperError? {
    var numbers: Set<Int> = []
    for pillar in document.pillars {
      if !numbers.insert(pillar.number).inserted {
        return twice("柱\(pillar.number)", "pillar \(pillar.number)")
      }
      let measures = pillar.measures.map(\.number)
      if let measure = measures.first(where: { number in measures.count { $0 == number } > 1 }) {
        return twice("施策\(measure)", "measure \(measure)")
      }
      var codes: Set<String> = []
      for row in pillar.indicators {
        let place = "\(pillar.number):\(row.code)"
        if !codes.insert("\(row.kind.rawValue) \(row.code)").inserted {
          return twice("指標\(place)", "indicator \(place)")
        }
        var columns: Set<Plan.ColumnKey> = []
        for value in row.values
        where !columns.insert(Plan.ColumnKey(fiscalYear: value.fiscalYear, role: value.role)).inserted {
          let year = value.fiscalYear
          return twice("\(place)の\(year.japaneseName)の同じ列の値", "value of \(place) for \(year.westernYear)")
        }
        if let measure = row.measure, !measures.contains(measure) {
          return KeeperError(
            .refused, japanese: "\(place)の施策\(measure)が、柱\(pillar.number)にありません。",
            english: "\(place) names measure \(measure), which pillar \(pillar.number) does not have")
        }
      }
    }
    return nil
  }

  private static func twice(_ japanese: String, _ english: String) -> KeeperError {
    KeeperError(
      .refused, japanese: "\(japanese)が二つあります。どちらか一つにしてください。",
      english: "there are two of \(english); keep one")
  }
}
