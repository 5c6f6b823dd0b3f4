/// Whether one item holds for a sheet.
protocol TableCheck: Sendable {
  static func findings(in sheet: CheckedSheet) -> [TableFinding]
}

/// All of them, in the order of the rule.
enum TableChecks {
  static let all: [any TableCheck.Type] = [
    OneDatumCheck.self, NumberCheck.self, MergedCheck.self, LayoutCheck.self, OmissionCheck.self,
    FormulaCheck.self,
    ObjectCheck.self, UnitCheck.self, CharacterCheck.self, TimeCheck.self, RegionCheck.self, SymbolCheck.self,
    SplitCheck.self, HiddenCheck.self,
  ]

  /// Those that look at one table; the others look at the whole sheet.
  private static let ofTables: [any TableCheck.Type] = [
    OneDatumCheck.self, NumberCheck.self, LayoutCheck.self, OmissionCheck.self, UnitCheck.self,
    TimeCheck.self,
    SymbolCheck.self,
  ]

  /// What is found on a sheet.
  static func findings(in sheet: Worksheet) -> [TableFinding] {
    guard !sheet.rows.isEmpty else {
      return ObjectCheck.findings(in: CheckedSheet(sheet)).map { $0.on(sheet) }
    }
    let checked = CheckedSheet(sheet)
    let others = checked.otherTables.flatMap { rows in
      var other = Worksheet(name: sheet.name)
      other.rows = rows
      let table = CheckedSheet(other)
      return ofTables.flatMap { $0.findings(in: table) }
    }
    return (all.flatMap { $0.findings(in: checked) } + others).map { $0.on(sheet) }
  }
}

extension TableFinding {
  fileprivate func on(_ sheet: Worksheet) -> TableFinding {
    var finding = self
    finding.sheet = sheet.name
    return finding
  }
}
