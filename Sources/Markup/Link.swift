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
    let shared = zip(segments.dropLast(), page).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: page.count - shared) + segments[shared...].map(Self.encoded)
    address = steps.joined(separator: "/") + (fragment.map { "#" + Self.encoded($0) } ?? "")
  }

  private static func encoded(_ segment: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in segment.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
