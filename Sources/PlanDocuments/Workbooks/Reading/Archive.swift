import CZip
import PlanModel

/// The archive that a workbook is, in memory.
///
/// Nothing of it is written anywhere, so names of entries lead nowhere.
final class Archive {
  private let archive: OpaquePointer
  /// What the library reads from, as long as the archive is open.
  private let memory: UnsafeMutableRawBufferPointer
  private var remaining: Int

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(TableError) {
    memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    memory.copyBytes(from: bytes)
    remaining = limits.bytes
    guard let source = zip_source_buffer_create(memory.baseAddress, UInt64(bytes.count), 0, nil) else {
      memory.deallocate()
      throw Self.broken
    }
    guard let archive = zip_open_from_source(source, CInt(ZIP_RDONLY), nil) else {
      zip_source_free(source)
      memory.deallocate()
      throw Self.broken
    }
    self.archive = archive
    guard zip_get_num_entries(archive, 0) <= limits.entries else {
      throw TableError(
        japanese: "中のファイルが\(limits.entries)個を超えています。ふつうのExcelのファイルではありません。",
        english: "has more than \(limits.entries) entries; expected a plain workbook")
    }
  }

  deinit {
    zip_discard(archive)
    memory.deallocate()
  }

  func has(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

  /// Unpacks an entry piece by piece.
  ///
  /// - Parameters:
  ///   - name: of the entry.
  ///   - take: gets each piece, and whether it is the last; it ends the reading by throwing.
  /// - Throws: `TableError` where the entry is broken, encrypted or unpacks to more than is taken.
  func read(
    _ name: String, _ take: (UnsafeRawBufferPointer, Bool) throws(TableError) -> Void
  ) throws(TableError) {
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0 else {
      throw TableError(
        japanese: "Excelのファイルとして必要な「\(name)」がありません。", english: "lacks \(name), which a workbook needs")
    }
    guard let entry = zip_fopen_index(archive, UInt64(index), 0) else { throw Self.broken }
    defer { zip_fclose(entry) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { piece.deallocate() }
    while true {
      let count = Int(zip_fread(entry, piece.baseAddress, UInt64(piece.count)))
      guard count >= 0 else { throw Self.broken }
      remaining -= count
      guard remaining >= 0 else {
        throw TableError(
          japanese: "広げると1GBを超えます。ふつうのExcelのファイルではありません。",
          english: "unpacks to more than 1 GB; expected a plain workbook")
      }
      try take(UnsafeRawBufferPointer(rebasing: piece[..<count]), count == 0)
      if count == 0 { return }
    }
  }

  private static let broken = TableError(
    japanese: "Excelのファイルとして開けません（途中で切れているか、壊れています）。",
    english: "cannot be opened as a workbook; it is cut off or broken")
}
