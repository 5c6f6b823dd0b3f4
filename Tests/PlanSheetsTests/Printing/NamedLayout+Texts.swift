extension NamedLayout {
  static let texts =
    [
      NamedLayout("names are narrow") { $0.nameWidth = 12 },
      NamedLayout("lines begin with anything") { $0.keepsLineStarts = false },
      NamedLayout("analyses are wide") { $0.analysisWidth = 90 },
      NamedLayout("departments are narrow") { $0.departmentWidth = 8 },
      NamedLayout("departments are in one line each") { $0.departmentWidth = 80 },
      NamedLayout("departments begin on a line of their own") { $0.departmentOnTargetLine = false },
      NamedLayout("boxes are before the rows") { $0.boxPlace = .before },
      NamedLayout("boxes are between the rows") { $0.boxPlace = .between },
      NamedLayout("boxes are anywhere") {
        $0.boxPlace = .anywhere
        $0.shufflesBoxes = true
      },
      NamedLayout("boxes are in any order") { $0.shufflesBoxes = true },
      NamedLayout("measures have ー") { $0.measureDash = "ー" },
      NamedLayout("measures have － and half-width digits") {
        $0.measureDash = "－"
        $0.wideMeasureNumber = false
      },
      NamedLayout("a measure's title is beside its number") { $0.measureTitleOnNumberLine = true },
      NamedLayout("boxes have 《》") { $0.boxBrackets = ("《", "》") },
      NamedLayout("boxes have 【】") { $0.boxBrackets = ("【", "】") },
      NamedLayout("notes are at the beginning") { $0.notesPlace = .beginning },
      NamedLayout("notes are after the row") { $0.notesPlace = .afterRow },
      NamedLayout("notes go over lines") { $0.noteWidth = 40 },
      NamedLayout("codes have －") { $0.codeDash = "－" },
      NamedLayout("a name is beside its code") { $0.codeOnNameLine = true },
      NamedLayout("blank lines are missing") { $0.blanks = .sparse },
      NamedLayout("blank lines are many") { $0.blanks = .generous },
    ]
    + SheetLayout.MarkStyle.all.map { style in
      NamedLayout("marks are \(style.opening)1\(style.closing)") { $0.marks = style }
    }

  static let files =
    [
      NamedLayout("pages begin with form feeds") {
        $0.formFeeds = true
        $0.sheetsPerPillar = 2
      },
      NamedLayout("lines end with CRLF") { $0.crlf = true },
      NamedLayout("each sheet is a file") {
        $0.fileEach = true
        $0.sheetsPerPillar = 2
      },
    ]
    + PrintedEncoding.allCases.map { encoding in
      NamedLayout("the encoding is \(encoding)") { $0.encoding = encoding }
    }
}
