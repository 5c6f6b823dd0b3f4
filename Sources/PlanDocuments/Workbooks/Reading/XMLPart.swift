import CExpat
import PlanModel

/// What listens to the elements of a part of a workbook.
class XMLListener {
  /// An element begins.
  func begin(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) throws(TableError) {}
  /// An element ends.
  func end(_ name: UnsafePointer<CChar>) throws(TableError) {}
  /// Characters stand in an element; a text may come in several pieces.
  func take(_ text: UnsafeBufferPointer<UInt8>) throws(TableError) {}
}

/// The attributes of an element, valid while it begins.
struct XMLAttributes {
  let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The value of an attribute by its name without prefix; `nil` where there is none.
  func pointer(_ name: StaticString) -> UnsafePointer<CChar>? {
    guard var pair = pairs else { return nil }
    while let key = pair[0], let value = pair[1] {
      if isNamed(key, name) { return value }
      pair += 2
    }
    return nil
  }

  subscript(name: StaticString) -> String? { pointer(name).map { String(cString: $0) } }

  /// Whether a switch is on.
  func isTrue(_ name: StaticString) -> Bool { self[name].map { $0 == "1" || $0 == "true" } ?? false }
}

/// Whether an element's or attribute's name is this one, whatever the prefix.
func isNamed(_ name: UnsafePointer<CChar>, _ expected: StaticString) -> Bool {
  var local = name
  var byte = name
  while byte.pointee != 0 {
    if byte.pointee == CChar(UInt8(ascii: ":")) { local = byte + 1 }
    byte += 1
  }
  return byte - local == expected.utf8CodeUnitCount
    && expected.utf8Start.withMemoryRebound(to: CChar.self, capacity: expected.utf8CodeUnitCount) { start in
      (0..<expected.utf8CodeUnitCount).allSatisfy { local[$0] == start[$0] }
    }
}

/// Reads the XML of one part as it is unpacked.
final class XMLPart {
  private let listener: XMLListener
  private let parser: XML_Parser
  private let limits: ReadingLimits
  private var depth = 0
  private var error: TableError?

  private init(_ listener: XMLListener, limits: ReadingLimits) throws(TableError) {
    guard let parser = XML_ParserCreate("UTF-8") else { throw Self.notXML(0) }
    self.listener = listener
    self.parser = parser
    self.limits = limits
  }

  deinit { XML_ParserFree(parser) }

  /// - Throws: `TableError` where the part is no XML, declares a document type, or the listener refuses it.
  static func read(
    _ name: String, of archive: Archive, limits: ReadingLimits, by listener: XMLListener
  ) throws(TableError) {
    let part = try XMLPart(listener, limits: limits)
    part.listen()
    try archive.read(name) { piece, isLast throws(TableError) in try part.parse(piece, isLast: isLast) }
  }

  private func listen() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLPart.of($0)?.begin($1, $2) }, { XMLPart.of($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { XMLPart.of($0)?.take($1, $2) }
    // Workbooks have no document type; in it entities are declared that grow without bound.
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLPart.of(data)?.stop(
        TableError(
          japanese: "XMLの文書型宣言を含みます。ふつうのExcelのファイルではありません。",
          english: "declares a document type; expected a plain workbook"))
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLPart? {
    data.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
  }

  private func parse(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws(TableError) {
    let status = XML_Parse(
      parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(piece.count), isLast ? 1 : 0)
    if let error { throw error }
    guard status == XML_STATUS_OK else { throw Self.notXML(Int(XML_GetCurrentLineNumber(parser))) }
  }

  private func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard error == nil, let name else { return }
    depth += 1
    guard depth <= limits.depth else {
      return stop(
        TableError(
          japanese: "XMLの入れ子が深すぎます。ふつうのExcelのファイルではありません。",
          english: "has XML that is nested too deep; expected a plain workbook"))
    }
    do throws(TableError) { try listener.begin(name, XMLAttributes(pairs: attributes)) } catch { stop(error) }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    guard error == nil, let name else { return }
    depth -= 1
    do throws(TableError) { try listener.end(name) } catch { stop(error) }
  }

  private func take(_ text: UnsafePointer<CChar>?, _ count: CInt) {
    guard error == nil, let text else { return }
    text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { start in
      do throws(TableError) {
        try listener.take(UnsafeBufferPointer(start: start, count: Int(count)))
      } catch {
        stop(error)
      }
    }
  }

  private func stop(_ error: TableError) {
    self.error = self.error ?? error
    XML_StopParser(parser, 0)
  }

  private static func notXML(_ line: Int) -> TableError {
    TableError(
      japanese: "中のXMLを読めません（\(line)行）。ファイルが壊れています。",
      english: "has XML that cannot be read (line \(line)); it is broken")
  }
}
