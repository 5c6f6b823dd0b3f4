internal import PlanModel

/// Finds the strings in a JSON text where they stand, so that one can be replaced and all else stays byte for byte.
struct JSONStrings {
  /// A string that is a value, with the key it stands under.
  struct Found {
    let key: String
    let text: String
    /// With its quotation marks.
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  private(set) var found: [Found] = []
  /// Where the values of members named `source` begin.
  private var sources: [Int] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scan()
  }

  /// The places named by members `source`.
  var places: [Source] {
    sources.compactMap { begin in
      guard let end = endOfObject(begin),
        case .object(let object)? = try? JSONValue(parsing: Array(bytes[begin..<end])),
        case .string(let file)? = object["file"], case .array(let lines)? = object["lines"], lines.count == 2,
        case .number(let first) = lines[0], case .number(let last) = lines[1], let first = Int(first),
        let last = Int(last)
      else { return nil }
      return Source(file: file, firstLine: first, lastLine: last)
    }
  }

  /// The text with some of the strings replaced.
  func replacing(_ replacement: (Found) -> String?) -> [UInt8] {
    var result: [UInt8] = []
    var begin = 0
    for string in found {
      guard let text = replacement(string) else { continue }
      var json = JSONWriter()
      json.string(text)
      result += bytes[begin..<string.range.lowerBound] + json.bytes
      begin = string.range.upperBound
    }
    return result + bytes[begin...]
  }

  private mutating func scan() {
    var key = ""
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\""), let end = endOfString(index) else {
        index += 1
        continue
      }
      let after = skippingSpace(end)
      let text = decoded(index..<end)
      if after < bytes.count, bytes[after] == UInt8(ascii: ":") {
        key = text
        if key == "source" { sources.append(skippingSpace(after + 1)) }
        index = after + 1
      } else {
        found.append(Found(key: key, text: text, range: index..<end))
        index = end
      }
    }
  }

  private func decoded(_ range: Range<Int>) -> String {
    if case .string(let text)? = try? JSONValue(parsing: Array(bytes[range])) { return text }
    return ""
  }

  private func endOfString(_ begin: Int) -> Int? {
    var index = begin + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index < bytes.count ? index + 1 : nil
  }

  private func endOfObject(_ begin: Int) -> Int? {
    var depth = 0
    var index = begin
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): index = (endOfString(index) ?? bytes.count) - 1
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { return index }
    }
    return nil
  }

  private func skippingSpace(_ begin: Int) -> Int {
    var index = begin
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    return index
  }
}
