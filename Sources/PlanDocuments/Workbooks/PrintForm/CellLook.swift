/// How a cell of a printed table looks, and the room that text takes in it.
struct CellLook: Hashable {
  var style: CellStyle

  /// What programs leave free beside the lines of a cell, in millimetres.
  private static let side = 2.0

  /// The greys of the paper.
  static let headFill: UInt32 = 0xEBEBEB
  static let bandFill: UInt32 = 0xF5F5F5

  init(
    size: Double, _ horizontal: CellStyle.Horizontal = .left, isBold: Bool = false, isTop: Bool = false,
    isFramed: Bool = false, fill: UInt32? = nil
  ) {
    style = CellStyle(
      size: size, isBold: isBold, horizontal: horizontal, isTop: isTop, wraps: true, isFramed: isFramed,
      fill: fill)
  }

  /// In points, of a text in a cell as wide as that many millimetres.
  func height(of text: String, width: Double) -> Double {
    height(of: MeasuredText(text), width: width)
  }

  func height(of text: MeasuredText, width: Double) -> Double {
    let columns = Int(((width - Self.side) / digitWidth).rounded(.down))
    let lines = text.lines(width: max(columns, 2))
    // Programs break lines where Japanese does not allow them differently: some lines more for long texts.
    return Double(lines + lines / 10) * style.size * 1.27 + (style.isFramed ? 5 : 2)
  }

  /// The look with letters so small that no line is broken, but no smaller than seven tenths.
  func fitting(_ text: MeasuredText, width: Double) -> CellLook {
    let wanted = Double(text.widest) * digitWidth
    guard wanted > width - Self.side else { return self }
    var look = self
    let size = style.size * max(0.7, (width - Self.side) / wanted)
    look.style.size = (size * 2).rounded(.down) / 2
    return look
  }

  /// Of a digit, in millimetres.
  private var digitWidth: Double { style.size / 2 / 72 * 25.4 }
}
