/// Reads what the renderer writes, by the rules a browser goes by as far as they matter here.
struct TinyParser {
  enum Token: Equatable {
    case start(name: String, attributes: [String: String])
    case end(name: String)
    case text(String)
  }

  private var rest: [Unicode.Scalar]
  private var position = 0

  static func tokens(of bytes: [UInt8]) -> [Token] {
    // The input stream's line ends are normalised before anything else.
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    var scalars: [Unicode.Scalar] = []
    for scalar in text {
      if scalar == "\n", scalars.last == "\r" { scalars.removeLast() }
      scalars.append(scalar)
    }
    var parser = TinyParser(rest: scalars.map { $0 == "\r" ? "\n" : $0 })
    return parser.tokens()
  }

  private init(rest: [Unicode.Scalar]) {
    self.rest = rest
  }

  private mutating func tokens() -> [Token] {
    var tokens: [Token] = []
    while position < rest.count {
      if rest[position] == "<" {
        position += 1
        tokens.append(tag())
      } else {
        tokens.append(.text(run(until: "<")))
      }
    }
    return tokens
  }

  private mutating func tag() -> Token {
    if rest[position] == "/" {
      position += 1
      let name = run(until: ">")
      position += 1
      return .end(name: name)
    }
    var name = ""
    while rest[position] != " ", rest[position] != ">" {
      name.unicodeScalars.append(rest[position])
      position += 1
    }
    var attributes: [String: String] = [:]
    while rest[position] == " " {
      position += 1
      let key = run(until: "=")
      position += 2
      attributes[key] = run(until: "\"")
      position += 1
    }
    position += 1
    return .start(name: name, attributes: attributes)
  }

  private mutating func run(until stop: Unicode.Scalar) -> String {
    var result = ""
    while position < rest.count, rest[position] != stop {
      if rest[position] == "&", let (scalar, length) = reference() {
        result.unicodeScalars.append(scalar)
        position += length
      } else {
        result.unicodeScalars.append(rest[position])
        position += 1
      }
    }
    return result
  }

  private func reference() -> (Unicode.Scalar, Int)? {
    let known: [(String, Unicode.Scalar)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#13;", "\r"),
    ]
    for (text, scalar) in known
    where rest[position...].starts(with: text.unicodeScalars) {
      return (scalar, text.unicodeScalars.count)
    }
    return nil
  }
}
