import PlanModel

extension NamedLayout {
  static let heads = [
    NamedLayout("nothing differs") { _ in },
    NamedLayout("there are two columns") {
      $0.columns = SheetLayout.columns([(2023, .actual), (2025, .target)])
    },
    NamedLayout("there are eight columns") {
      $0.columns = SheetLayout.columns([
        (2014, .baseline), (2018, .actual), (2019, .actual), (2020, .interim), (2021, .actual),
        (2022, .reference), (2023, .actual), (2026, .target),
      ])
    },
    NamedLayout("the columns begin with a result") {
      $0.columns = SheetLayout.columns([(2021, .actual), (2022, .actual), (2023, .actual), (2030, .target)])
    },
    NamedLayout("the years are western only") { $0.yearRows = [.western] },
    NamedLayout("the years are of an era only") { $0.yearRows = [.era] },
    NamedLayout("the years are of an era, digits wide") { $0.yearRows = [.western, .eraWide] },
    NamedLayout("the years are short") {
      $0.yearRows = [.short]
      $0.analysisYear = .short
    },
    NamedLayout("a year is 令和元年度") {
      $0.columns = SheetLayout.columns([(2019, .baseline), (2022, .actual), (2023, .actual), (2025, .target)])
      $0.yearRows = [.era]
      $0.analysisYear = .era
    },
    NamedLayout("a year is 平成31年度") {
      $0.columns = SheetLayout.columns([(2019, .baseline), (2022, .actual), (2023, .actual), (2025, .target)])
      $0.yearRows = [.eraOfItsBeginning]
    },
    NamedLayout("all heads are at the top") { $0.headPlace = .top },
    NamedLayout("all heads are at the end") { $0.headPlace = .end },
    NamedLayout("the heads are in one line") { $0.headPlace = .oneLine },
    NamedLayout("the heads come column by column") { $0.headPlace = .columnByColumn },
    NamedLayout("the kind is a line of its own") { $0.kindHead = .alone },
    NamedLayout("the kind is said by the name's head") { $0.kindHead = .inNameHead },
    NamedLayout("the rows are 成果指標") { $0.kinds = [.outcome] },
    NamedLayout("a pillar has a sheet of either kind") {
      $0.kinds = [.activity, .outcome]
      $0.sheetsPerPillar = 2
    },
    NamedLayout("a pillar goes over several sheets") { $0.sheetsPerPillar = 3 },
    NamedLayout("the label is before its sheet") { $0.labelPlace = .before },
    NamedLayout("the label is before and after its sheet") { $0.labelPlace = .beforeAndAfter },
    NamedLayout("the label is printed twice") { $0.labelPlace = .twiceAfter },
    NamedLayout("no label is printed") { $0.labelPlace = .absent },
    NamedLayout("the label's digits are half-width") { $0.wideLabelDigits = false },
  ]
}
