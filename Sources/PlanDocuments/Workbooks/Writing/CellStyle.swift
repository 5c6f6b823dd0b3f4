import CXlsxWriter

/// How a cell looks.
struct CellStyle: Hashable {
  enum Horizontal: Hashable {
    case general
    case left
    case center
    case right
  }

  var font = "BIZ UDゴシック"
  var size = 9.0
  var isBold = false
  var horizontal = Horizontal.general
  var isTop = false
  var wraps = false
  var isFramed = false
  /// The colour behind, as 0xRRGGBB.
  var fill: UInt32?
  /// How numbers and dates are shown: `yyyy-mm-dd`.
  var number: String?

  func set(on format: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(format, font)
    format_set_font_size(format, size)
    if isBold { format_set_bold(format) }
    let alignment: lxw_format_alignments =
      switch horizontal {
      case .general: LXW_ALIGN_NONE
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    format_set_align(format, UInt8(alignment.rawValue))
    format_set_align(format, UInt8((isTop ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER).rawValue))
    if wraps { format_set_text_wrap(format) }
    if isFramed { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if let fill { format_set_bg_color(format, fill) }
    if let number { format_set_num_format(format, number) }
  }
}

/// A style as the library holds it; it lives as long as its workbook.
struct CellFormat {
  let pointer: UnsafeMutablePointer<lxw_format>
}
