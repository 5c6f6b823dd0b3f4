/// The paper of a form, and how it is written on: the settings at the top of its template, which its workbook follows too.
struct FormSettings: Sendable {
  var page: PrintedPage
  /// Of the text, in points.
  var size: Double
  var digits = Digits.printed

  enum Digits: String {
    /// As they were entered.
    case printed
    case half
  }

  /// Margins are in millimetres: left and right, above, below.
  init(
    isLandscape: Bool, margins: (x: Double, top: Double, bottom: Double), size: Double,
    digits: Digits = .printed
  ) {
    page = PrintedPage(
      isLandscape: isLandscape, side: margins.x, top: margins.top, bottom: margins.bottom)
    self.size = size
    self.digits = digits
  }

  /// What is within the margins, in millimetres.
  var innerWidth: Double { page.innerWidth }

  /// As a template says them.
  var setting: String { "\(paperSetting)\n  size: \(Self.short(size))pt,                // 文字の大きさ" }

  /// As a template says them that chooses the size by itself.
  var paperSetting: String {
    """
      paper: "a4",                // "a4" か "a3"
      landscape: \(page.isLandscape),            // true は横、false は縦
      margin: (x: \(Self.short(page.side))mm, top: \(Self.short(page.top))mm, bottom: \(Self.short(page.bottom))mm),
      digits: "\(digits.rawValue)",          // 数字の幅。"printed" は入力のまま、"half" は半角、"full" は全角
    """
  }

  /// A number as Typst and people write it: 9, 8.5.
  static func short(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}

/// A sheet of paper of size A4 and its margins, in millimetres.
struct PrintedPage: Sendable {
  var isLandscape: Bool
  /// Left and right.
  var side: Double
  var top: Double
  var bottom: Double

  var innerWidth: Double { (isLandscape ? 297 : 210) - 2 * side }
  var innerHeight: Double { (isLandscape ? 210 : 297) - top - bottom }
}
