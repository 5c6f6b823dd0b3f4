/// Writes a page as UTF-8; the one place where text is escaped.
struct Renderer {
  private(set) var bytes: [UInt8] = []

  init() {
    // Room for a short page; more is made as it is needed.
    bytes.reserveCapacity(1 << 12)
  }

  mutating func write(_ html: HTML) {
    switch html.node {
    case .nothing: break
    case .text(let text): writeEscaped(text)
    case .several(let pieces): for piece in pieces { write(piece) }
    case .element(let tag, let attributes, let content):
      writeStart(tag.rawValue, attributes)
      if tag.losesFirstLineFeed { bytes.append(UInt8(ascii: "\n")) }
      write(content)
      writePlain("</")
      writePlain(tag.rawValue)
      writePlain(">")
    case .void(let tag, let attributes): writeStart(tag.rawValue, attributes)
    case .document(let root):
      writePlain("<!DOCTYPE html>\n")
      write(root)
      writePlain("\n")
    }
  }

  private mutating func writeStart(_ name: String, _ attributes: [Attribute?]) {
    writePlain("<")
    writePlain(name)
    for case let attribute? in attributes {
      bytes.append(UInt8(ascii: " "))
      attribute.name.withUTF8Buffer { bytes.append(contentsOf: $0) }
      writePlain("=\"")
      write(attribute.value)
      writePlain("\"")
    }
    writePlain(">")
  }

  private mutating func write(_ value: Attribute.Value) {
    switch value {
    case .text(let text): writeEscaped(text)
    case .integer(let number): writePlain(String(number))
    case .number(let number): Coordinate.write(number, to: &bytes)
    case .numbers(let numbers):
      for (place, number) in numbers.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: " ")) }
        Coordinate.write(number, to: &bytes)
      }
    }
  }

  private mutating func writePlain(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Escapes for text and for quoted attribute values at once.
  ///
  /// A parser turns a carriage return into a line feed unless it is written as a reference, and has no way to
  /// take a NUL, which becomes the replacement character here as it would there.
  private mutating func writeEscaped(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var begin = 0
      for index in 0..<utf8.count {
        let reference: StaticString
        switch utf8[index] {
        case UInt8(ascii: "&"): reference = "&amp;"
        case UInt8(ascii: "<"): reference = "&lt;"
        case UInt8(ascii: ">"): reference = "&gt;"
        case UInt8(ascii: "\""): reference = "&quot;"
        case UInt8(ascii: "\r"): reference = "&#13;"
        case 0: reference = "\u{FFFD}"
        default: continue
        }
        bytes.append(contentsOf: utf8[begin..<index])
        reference.withUTF8Buffer { bytes.append(contentsOf: $0) }
        begin = index + 1
      }
      bytes.append(contentsOf: utf8[begin...])
    }
  }
}

extension HTML {
  /// The piece as UTF-8.
  package func rendered() -> [UInt8] {
    var renderer = Renderer()
    renderer.write(self)
    return renderer.bytes
  }
}
