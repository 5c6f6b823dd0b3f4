extension NamedLayout {
  static let values = [
    NamedLayout("digits are half-width") { $0.digits = .half },
    NamedLayout("digits of both widths are in one number") { $0.digits = .mixed },
    NamedLayout("digits and commas of both widths are in one number") {
      $0.digits = .mixed
      $0.commas = .mixed
    },
    NamedLayout("commas are wide") { $0.commas = .wide },
    NamedLayout("there are no commas") { $0.commas = .absent },
    NamedLayout("brackets are half-width") { $0.halfBrackets = true },
    NamedLayout("a bare dash says not measured") { $0.dashUnit = .withoutUnit },
    NamedLayout("a dash has a space before its unit") { $0.dashUnit = .space },
    NamedLayout("a dash has nothing before its unit") { $0.dashUnit = .joined },
    NamedLayout("the dash is －") { $0.dash = "－" },
    NamedLayout("the dash is -") { $0.dash = "-" },
    NamedLayout("the dash is ー") { $0.dash = "ー" },
    NamedLayout("the dash is ー and bare") {
      $0.dash = "ー"
      $0.dashUnit = .withoutUnit
    },
    NamedLayout("the dash is —") { $0.dash = "—" },
    NamedLayout("negative amounts have ▲") { $0.negativeSign = "▲" },
    NamedLayout("words stand among numbers") { $0.wordsAmongNumbers = true },
    NamedLayout("each value has a line") { $0.valueLines = .lineEach },
    NamedLayout("each value has a line between blank ones") { $0.valueLines = .lineEachWithBlanks },
    NamedLayout("pairs are not broken") {
      $0.valueLines = .lineEach
      $0.breaksPairs = false
    },
    NamedLayout("line ends cut numbers in a line") { $0.cutsCells = true },
    NamedLayout("line ends cut numbers with a line each") {
      $0.cutsCells = true
      $0.valueLines = .lineEach
    },
    NamedLayout("line ends cut numbers between blank lines") {
      $0.cutsCells = true
      $0.valueLines = .lineEachWithBlanks
    },
  ]

  static let targets = [
    NamedLayout("the target is beside the values") { $0.targetBesideValues = true },
    NamedLayout("the arrow is ⇒") { $0.arrow = "⇒" },
    NamedLayout("the arrow is → between the targets") {
      $0.arrow = "→"
      $0.arrowOnOwnLine = false
    },
    NamedLayout("the arrow is ↓ between the targets") { $0.arrowOnOwnLine = false },
    NamedLayout("に変更 has a line") { $0.changeOnOwnLine = true },
    NamedLayout("targets change with に修正") { $0.change = "に修正" },
    NamedLayout("targets change with へ変更 on a line") {
      $0.change = "へ変更"
      $0.changeOnOwnLine = true
    },
  ]
}
