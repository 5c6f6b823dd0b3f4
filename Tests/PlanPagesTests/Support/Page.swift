import PlanPages

/// A file of the site with its tags read, as far as tests ask for them.
struct Page {
  struct Tag {
    let name: String
    let attributes: [String: String]
    /// The text up to the next tag.
    var text = ""
  }

  let file: SiteFile
  let source: String
  private(set) var tags: [Tag] = []

  init(_ file: SiteFile) {
    self.file = file
    source = String(decoding: file.bytes, as: UTF8.self)
    guard file.mediaType.hasPrefix("text/html") else { return }
    for part in source.split(separator: "<" as Character).dropFirst() {
      guard let end = part.firstIndex(of: ">") else { continue }
      let pieces = part[..<end].split(separator: "\"" as Character, omittingEmptySubsequences: false)
      let name = pieces[0].prefix { $0 != " " }
      var attributes: [String: String] = [:]
      for index in stride(from: 0, to: pieces.count - 1, by: 2) {
        let key = pieces[index].split(separator: " " as Character).last.map { $0.dropLast() } ?? ""
        attributes[String(key)] = Self.unescaped(pieces[index + 1])
      }
      tags.append(
        Tag(
          name: String(name), attributes: attributes, text: Self.unescaped(part[part.index(after: end)...])))
    }
  }

  var links: [String] {
    tags.compactMap { $0.attributes["href"] }
  }

  var ids: [String] {
    tags.compactMap { $0.attributes["id"] }
  }

  var title: String {
    tags.first { $0.name == "title" }?.text ?? ""
  }

  func tags(_ name: String, class wanted: String? = nil) -> [Tag] {
    tags.filter { tag in
      tag.name == name
        && wanted.map {
          (tag.attributes["class"] ?? "").split(separator: " " as Character).contains(Substring($0))
        }
          ?? true
    }
  }

  private static func unescaped(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    let references: [Substring: Character] = ["lt": "<", "gt": ">", "quot": "\"", "amp": "&"]
    let pieces = String(text).split(separator: "&" as Character, omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(into: String(pieces[0])) { result, piece in
      let name = piece.prefix { $0 != ";" }
      if let character = references[name] {
        result.append(character)
        result += piece.dropFirst(name.count + 1)
      } else {
        result += "&" + piece
      }
    }
  }
}
