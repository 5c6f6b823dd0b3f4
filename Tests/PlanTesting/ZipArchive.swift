/// An archive of stored entries, made by hand so that it can be as odd as a test wants.
public struct ZipArchive: Sendable {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  public init() {}

  /// Adds an entry.
  ///
  /// - Parameters:
  ///   - name: its path.
  ///   - bytes: what it holds, unpacked.
  ///   - packed: what stands in the archive where it was packed by `deflate`; `nil` stores the bytes.
  public mutating func add(_ name: String, _ bytes: [UInt8], packed: [UInt8]? = nil) {
    var common: [UInt8] = [20, 0, 0, 8, packed == nil ? 0 : 8, 0, 0, 0, 0x21, 0]
    common += Self.little(Self.checksum(bytes), 4) + Self.little(UInt32((packed ?? bytes).count), 4)
    common += Self.little(UInt32(bytes.count), 4) + Self.little(UInt32(name.utf8.count), 2) + [0, 0]
    directory += [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 10)
    directory += Self.little(UInt32(body.count), 4) + Array(name.utf8)
    body += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + (packed ?? bytes)
    count += 1
  }

  /// The whole archive.
  public var bytes: [UInt8] {
    let number = Self.little(UInt32(count), 2)
    return body + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + number + number
      + Self.little(UInt32(directory.count), 4) + Self.little(UInt32(body.count), 4) + [0, 0]
  }

  /// The checksum of ZIP, CRC-32.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var checksum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { checksum = table[Int((checksum ^ UInt32(byte)) & 0xFF)] ^ (checksum >> 8) }
    return ~checksum
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }
}

extension ZipArchive {
  /// The parts of a workbook with one sheet, for which any may be given instead.
  public static func workbook(_ parts: [String: String] = [:]) -> [UInt8] {
    let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let head = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let usual = [
      "_rels/.rels":
        "\(head)<Relationship Id=\"a\" Type=\"\(relationships)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
      "xl/_rels/workbook.xml.rels":
        "\(head)<Relationship Id=\"s\" Type=\"\(relationships)/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"\(relationships)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>",
      "xl/workbook.xml":
        "<workbook \(main) xmlns:r=\"\(relationships)\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>",
      "xl/sharedStrings.xml":
        "<sst \(main)><si><t>項目</t></si><si><r><t>値</t></r><r><t>（人）</t></r><rPh sb=\"0\" eb=\"1\"><t>アタイ</t></rPh></si></sst>",
      "xl/worksheets/sheet1.xml":
        "<worksheet \(main)><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>東</t></is></c><c r=\"B2\"><v>12</v></c></row></sheetData></worksheet>",
    ]
    var archive = ZipArchive()
    for (name, text) in usual.merging(parts, uniquingKeysWith: { $1 }).sorted(by: { $0.key < $1.key })
    where text != "" {
      archive.add(name, Array(text.utf8))
    }
    return archive.bytes
  }
}
