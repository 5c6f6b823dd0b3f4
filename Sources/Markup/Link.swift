/// An address within the site.
///
/// It begins with a single slash, a number sign or a file's path in which every colon is encoded, whatever the
/// segments are, so that neither another host nor a `javascript:` address can come of it.
package struct Link: Hashable, Sendable {
  /// As it stands in a page, percent-encoded.
  package let address: String

  /// - Parameters:
  ///   - segments: the parts of the path; empty ones are left out.
  ///   - isFolder: whether a slash ends the path.
  ///   - fragment: the id of an element on the page.
  package init(segments: [String], isFolder: Bool = false, fragment: String? = nil) {
    let path = segments.filter { !$0.isEmpty }.map(Self.encoded)
    var address = "/" + path.joined(separator: "/")
    if isFolder, !path.isEmpty { address += "/" }
    if let fragment { address += "#" + Self.encoded(fragment) }
    self.address = address
  }

  /// - Parameter fragment: the id of an element on the same page.
  package init(fragment: String) {
    address = "#" + Self.encoded(fragment)
  }

  /// Makes a link from one file of a folder of files to another, which also holds when the folder is opened as such.
  ///
  /// - Parameters:
  ///   - segments: the path of the file from the folder, its own name last.
  ///   - page: the folders in which the page stands that links.
  ///   - fragment: the id of an element on the page.
  package init(toFile segments: [String], from page: [String], fragment: String? = nil) {
    var shared = 0
    while shared < min(segments.count - 1, page.count), segments[shared] == page[shared] { shared += 1 }
    var address = ""
    for _ in shared..<page.count { address += "../" }
    for place in shared..<segments.count {
      if place > shared { address += "/" }
      address += Self.encoded(segments[place])
    }
    if let fragment { address += "#" + Self.encoded(fragment) }
    self.address = address
  }

  private static func encoded(_ segment: String) -> String {
    if segment.utf8.allSatisfy(isPlain) { return segment }
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in segment.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
