import CXlsxWriter
import Foundation
import PlanModel

/// Writes an XLSX workbook and gives its bytes.
///
/// The library writes to a file, which is a temporary one here. Text is always written as text, so that no cell of a sheet
/// becomes a formula.
final class WorkbookWriter {
  private let file: String
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var isOpen = true
  private var names = Set<String>()
  private var formats: [CellStyle: CellFormat] = [:]

  /// - Parameters:
  ///   - title: for the workbook's properties.
  ///   - author: who publishes it.
  ///   - keywords: by which programs know it.
  /// - Throws: `OpenDataError` where there is no room for the temporary file.
  init(title: String, author: String = "", keywords: String = "") throws(OpenDataError) {
    var template = Array((NSTemporaryDirectory() + "/hashira-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Self.failure(String(cString: strerror(errno))) }
    close(descriptor)
    file = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    guard let workbook = workbook_new(file) else {
      unlink(file)
      throw Self.failure("workbook_new")
    }
    self.workbook = workbook
    // Programs reckon columns in digits of the default face: of this one they are seven pixels wide, as the library has it.
    if let plain = workbook.pointee.formats.pointee.stqh_first {
      format_set_font_name(plain, CellStyle().font)
      format_set_font_size(plain, 10.5)
    }
    Self.setProperties(of: workbook, title: title, author: author, keywords: keywords)
  }

  deinit {
    if isOpen { lxw_workbook_free(workbook) }
    unlink(file)
  }

  /// The creation date is a fixed one: the same data must give the same bytes.
  private static func setProperties(
    of workbook: UnsafeMutablePointer<lxw_workbook>, title: String, author: String, keywords: String
  ) {
    WorkbookText.writable(title).withMutableCString { title in
      WorkbookText.writable(author).withMutableCString { author in
        keywords.withMutableCString { keywords in
          var properties = lxw_doc_properties()
          properties.title = title
          properties.author = author
          properties.company = author
          properties.keywords = keywords
          properties.created = 946_684_800
          workbook_set_properties(workbook, &properties)
        }
      }
    }
  }

  /// Adds a sheet whose tab says the name, made to fit where workbooks do not allow it or it is taken.
  func sheet(named name: String) throws(OpenDataError) -> WorkbookSheet {
    var fitting = Self.sheetName(name, copy: 1)
    var copy = 2
    while !names.insert(fitting.lowercased()).inserted {
      fitting = Self.sheetName(name, copy: copy)
      copy += 1
    }
    guard let sheet = workbook_add_worksheet(workbook, fitting) else {
      throw Self.failure("workbook_add_worksheet")
    }
    return WorkbookSheet(sheet)
  }

  /// At most 31 UTF-16 units without the signs of a formula's addresses.
  static func sheetName(_ name: String, copy: Int) -> String {
    let allowed = WorkbookText.writable(name).map {
      "[]:*?/\\'".contains($0) || $0.isNewline || $0 < " " ? "_" : $0
    }
    let suffix = copy == 1 ? "" : " (\(copy))"
    var fitting = String(allowed)
    while fitting.utf16.count + suffix.utf16.count > 31 { fitting.removeLast() }
    return (fitting.isEmpty ? "Sheet" : fitting) + suffix
  }

  /// A way of showing cells; the same style gives the same.
  func format(_ style: CellStyle) throws(OpenDataError) -> CellFormat {
    if let format = formats[style] { return format }
    guard let pointer = workbook_add_format(workbook) else { throw Self.failure("workbook_add_format") }
    style.set(on: pointer)
    let format = CellFormat(pointer: pointer)
    formats[style] = format
    return format
  }

  /// Closes the workbook.
  ///
  /// - Returns: its bytes; nothing may be written after.
  func finish() throws(OpenDataError) -> [UInt8] {
    isOpen = false
    let error = workbook_close(workbook)
    guard error == LXW_NO_ERROR else { throw Self.failure(String(cString: lxw_strerror(error))) }
    guard let data = FileManager.default.contents(atPath: file) else { throw Self.failure("read") }
    return Array(data)
  }

  private static func failure(_ reason: String) -> OpenDataError {
    OpenDataError(
      japanese: "Excelのファイルを作れません（\(reason)）。一時フォルダーの空きを確かめてください。",
      english: "the workbook cannot be made (\(reason)); check the space for temporary files")
  }
}

extension String {
  fileprivate func withMutableCString(_ body: (UnsafeMutablePointer<CChar>?) -> Void) {
    var bytes = Array(utf8CString)
    bytes.withUnsafeMutableBufferPointer { body($0.baseAddress) }
  }
}
