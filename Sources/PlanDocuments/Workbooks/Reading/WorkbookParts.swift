import PlanModel

/// A part of a workbook that another names.
struct Relationship {
  var id: String
  /// The last word of its type: `worksheet`.
  var kind: String
  /// The name of its entry.
  var target: String
}

/// Reads which parts a part names.
final class RelationshipListener: XMLListener {
  private let folder: [Substring]
  private(set) var relationships: [Relationship] = []

  /// - Parameter part: the part that names others; relative targets start in its folder.
  init(of part: String) {
    folder = part.split(separator: "/").dropLast()
  }

  override func begin(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) throws(TableError) {
    guard isNamed(name, "Relationship"), attributes["TargetMode"] != "External",
      let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    let kind = type.split(separator: "/").last.map { String($0) } ?? type
    relationships.append(Relationship(id: id, kind: kind, target: resolved(target)))
  }

  private func resolved(_ target: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }

  /// The name of the entry that holds a part's relationships.
  static func entry(of part: String) -> String {
    var path = part.split(separator: "/").map(String.init)
    let name = path.popLast() ?? ""
    return (path + ["_rels", name + ".rels"]).joined(separator: "/")
  }
}

/// Reads which sheets a workbook has.
final class WorkbookListener: XMLListener {
  private(set) var sheets: [(name: String, id: String, isHidden: Bool)] = []
  private let limits: ReadingLimits

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  override func begin(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) throws(TableError) {
    guard isNamed(name, "sheet"), let id = attributes["id"] else { return }
    guard sheets.count < limits.sheets else {
      throw TableError(
        japanese: "シートが\(limits.sheets)枚を超えています。", english: "has more than \(limits.sheets) sheets")
    }
    let state = attributes["state"]
    sheets.append((attributes["name"] ?? "", id, state == "hidden" || state == "veryHidden"))
  }
}

/// Reads the texts that cells share.
final class SharedTextListener: XMLListener {
  private(set) var texts: [String] = []
  private var text: [UInt8] = []
  private var isText = false
  private var isReading = 0
  private var remaining: Int

  init(limits: ReadingLimits) {
    remaining = limits.text
  }

  override func begin(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) throws(TableError) {
    if isNamed(name, "si") {
      text.removeAll(keepingCapacity: true)
    } else if isNamed(name, "rPh") {
      // The reading of a name in kana is no part of it.
      isReading += 1
    } else if isNamed(name, "t") {
      isText = isReading == 0
    }
  }

  override func end(_ name: UnsafePointer<CChar>) throws(TableError) {
    if isNamed(name, "t") {
      isText = false
    } else if isNamed(name, "rPh") {
      isReading -= 1
    } else if isNamed(name, "si") {
      texts.append(EscapedText.plain(text))
      // Even an empty one takes its place in memory.
      remaining -= 16
      guard remaining >= 0 else { throw Self.tooMuch }
    }
  }

  override func take(_ piece: UnsafeBufferPointer<UInt8>) throws(TableError) {
    guard isText else { return }
    remaining -= piece.count
    guard remaining >= 0 else { throw Self.tooMuch }
    text.append(contentsOf: piece)
  }

  static let tooMuch = TableError(
    japanese: "文字が多すぎます（256MBを超えます）。シートごとにファイルを分けてください。",
    english: "has too much text (more than 256 MB); split it into a file a sheet")
}

/// Reads which styles show numbers as dates.
final class StyleListener: XMLListener {
  /// For each style of cells.
  private(set) var isDate: [Bool] = []
  private var custom: [Int: Bool] = [:]
  private var isInCells = false

  override func begin(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) throws(TableError) {
    if isNamed(name, "numFmt"), let id = attributes["numFmtId"].flatMap({ Int($0) }) {
      custom[id] = Self.showsDate(attributes["formatCode"] ?? "")
    } else if isNamed(name, "cellXfs") {
      isInCells = true
    } else if isInCells, isNamed(name, "xf"), isDate.count < 1 << 16 {
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      isDate.append(custom[id] ?? Self.builtInDates.contains { $0.contains(id) })
    }
  }

  override func end(_ name: UnsafePointer<CChar>) throws(TableError) {
    if isNamed(name, "cellXfs") { isInCells = false }
  }

  private static let builtInDates: [ClosedRange<Int>] = [14...22, 27...36, 45...47, 50...58]

  /// Whether a format has letters of dates outside quotes, brackets and escapes.
  static func showsDate(_ format: String) -> Bool {
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    for scalar in format.lowercased().unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
      } else if scalar == "\\" || scalar == "_" || scalar == "*" {
        isEscaped = true
      } else if scalar == "[" {
        isBracketed = true
      } else if scalar == "]" {
        isBracketed = false
      } else if !isBracketed, "ymdhsg".unicodeScalars.contains(scalar) {
        return format.lowercased() != "general"
      }
    }
    return false
  }
}

/// Text in which workbooks write controls as _x000A_.
enum EscapedText {
  static func plain(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
        bytes[index + 6] == UInt8(ascii: "_"),
        let code = UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        plain += Array(String(scalar).utf8)
        index += 7
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
