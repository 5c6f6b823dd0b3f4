import PlanModel

/// How one office prints its sheets and how the text came out of the PDF.
///
/// Everything here is about form; what the sheets say is in the plan document.
struct SheetLayout: Sendable {
  enum YearForm: Sendable, CaseIterable {
    /// 2023年度
    case western
    /// 令和5年度, 令和元年度
    case era
    /// 令和５年度
    case eraWide
    /// 平成31年度 for 2019, else as `era`
    case eraOfItsBeginning
    /// R5, H28
    case short
  }

  enum HeadPlace: Sendable, CaseIterable {
    /// Columns above the rows, the other heads at the sheet's end.
    case split
    case top
    case end
    /// 「施策名 指標名 基準値 … 2023年度 活動指標分析 所管課」 above the rows.
    case oneLine
    /// Each column's label and years together, above the rows.
    case columnByColumn
  }

  enum KindHead: Sendable, CaseIterable {
    /// 活動指標 on a line of its own.
    case alone
    /// 活動指標名 instead of 指標名.
    case inNameHead
    case both
  }

  enum LabelPlace: Sendable, CaseIterable {
    case after
    case before
    case beforeAndAfter
    case twiceAfter
    case absent
  }

  enum CommaStyle: Sendable, CaseIterable {
    case absent
    case half
    case wide
    case mixed
  }

  enum DigitStyle: Sendable, CaseIterable {
    case half
    case wide
    case mixed
  }

  /// What stands between a dash and its unit.
  enum DashUnit: Sendable, CaseIterable {
    case withoutUnit
    case ideographicSpace
    case space
    case joined
  }

  enum ValueLines: Sendable, CaseIterable {
    case oneLine
    case lineEach
    case lineEachWithBlanks
  }

  enum BoxPlace: Sendable, CaseIterable {
    case before
    case after
    /// Before the first row of the measure.
    case between
    case anywhere
  }

  enum NotesPlace: Sendable, CaseIterable {
    case end
    case beginning
    case afterRow
  }

  enum Blanks: Sendable, CaseIterable {
    case asUsual
    case sparse
    case generous
  }

  /// The signs around a footnote's number: on a word, and before its note.
  struct MarkStyle: Sendable {
    var opening: String
    var closing: String
    var noteSign: String
    var separator: String
    var wideDigits = false

    static let all = [
      MarkStyle(opening: "（*", closing: "）", noteSign: "＊", separator: " "),
      MarkStyle(opening: "＊", closing: "", noteSign: "＊", separator: " "),
      MarkStyle(opening: "（※", closing: "）", noteSign: "※", separator: "　"),
      MarkStyle(opening: "※", closing: "", noteSign: "※", separator: "：", wideDigits: true),
      MarkStyle(opening: "（注", closing: "）", noteSign: "注", separator: "　"),
      MarkStyle(opening: "（注", closing: "）", noteSign: "（注", separator: "）", wideDigits: true),
      MarkStyle(opening: "(*", closing: ")", noteSign: "*", separator: " "),
    ]
  }

  var columns: [Column] = SheetLayout.fiveColumns
  var yearRows: [YearForm] = [.western, .era]
  var analysisYear: YearForm = .western
  var headPlace = HeadPlace.split
  var kindHead = KindHead.both
  var labelPlace = LabelPlace.after
  var wideLabelDigits = true

  var digits = DigitStyle.wide
  var commas = CommaStyle.half
  var dash: Character = "―"
  var dashUnit = DashUnit.ideographicSpace
  var negativeSign = "△"
  var wordsAmongNumbers = false
  var halfBrackets = false

  var valueLines = ValueLines.oneLine
  var breaksPairs = true
  /// Line ends inside numbers and units.
  var cutsCells = false
  var targetBesideValues = false
  var arrow = "↓"
  var arrowOnOwnLine = true
  var change = "に変更"
  var changeOnOwnLine = false

  var nameWidth = 24
  var analysisWidth = 48
  var departmentWidth = 12
  var boxWidth = 44
  var noteWidth = 400
  /// Line ends before 。 and ー are avoided.
  var keepsLineStarts = true
  var departmentOnTargetLine = true

  var boxPlace = BoxPlace.after
  var shufflesBoxes = false
  var measureDash = "-"
  var wideMeasureNumber = true
  var measureTitleOnNumberLine = false
  var boxBrackets = ("≪", "≫")

  var marks = MarkStyle.all[0]
  var notesPlace = NotesPlace.end
  var codeDash = "-"
  var codeOnNameLine = false
  var blanks = Blanks.asUsual
  var formFeeds = false
  var crlf = false
  var encoding = PrintedEncoding.utf8
  var fileEach = false
  var kinds: [Indicator.Kind] = [.activity]
  /// Sheets of one pillar, at most.
  var sheetsPerPillar = 1

  static let fiveColumns = columns([
    (2016, .baseline), (2021, .interim), (2022, .reference), (2023, .actual), (2025, .target),
  ])

  static func columns(_ columns: [(Int, ColumnRole)]) -> [Column] {
    columns.map { Column(fiscalYear: FiscalYear($0), role: $1, label: $1.printedLabel) }
  }

  /// The year the analyses are about: that of the last 実績値, else of the last value column.
  var yearOfAnalysis: FiscalYear {
    let values = columns.filter { $0.role != .target }
    return (values.last { $0.role == .actual } ?? values[values.count - 1]).fiscalYear
  }
}

extension ColumnRole {
  var printedLabel: String {
    switch self {
    case .baseline: "基準値"
    case .interim: "中間値"
    case .reference: "参考実績"
    case .actual: "実績値"
    case .target: "目標値"
    }
  }
}
