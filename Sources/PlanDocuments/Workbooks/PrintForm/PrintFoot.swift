import CXlsxWriter

/// The foot of every printed page: what the document is, and which page of how many.
struct PrintFoot {
  private let text: String

  /// - Parameter parts: the fingerprint first; empty ones are left out.
  init(_ parts: [String]) {
    text = parts.filter { !$0.isEmpty }.joined(separator: "　")
  }

  /// Programs allow this many UTF-16 units in all.
  private static let longest = 255
  private static let font = "&\"\(CellStyle().font),標準\"&7"

  func set(on sheet: WorkbookSheet) {
    let page = "&R\(Self.font)&P／&N"
    var shown = WorkbookText.writable(text).replacing("&", with: "&&").replacing("\n", with: " ")
    while Self.font.utf16.count + shown.utf16.count + page.utf16.count + 2 > Self.longest {
      shown.removeLast()
    }
    // Of a pair, both or none.
    if shown.reversed().prefix(while: { $0 == "&" }).count % 2 == 1 { shown.removeLast() }
    worksheet_set_footer(sheet.pointer, "&L\(Self.font)\(shown)\(page)")
  }
}
