import HTTPTypes
import Hummingbird

/// The header fields every answer carries.
enum AnswerFields {
  /// Nothing from elsewhere, no scripts, no frames: what the pages need and no more.
  static let policy =
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
    + "form-action 'self'; frame-ancestors 'none'"

  /// - Parameters:
  ///   - mediaType: with its charset.
  ///   - length: of the body in bytes.
  ///   - cacheControl: what a browser may keep; by default it asks again each time.
  /// - Returns: the fields in the order they are sent.
  static func fields(mediaType: String, length: Int, cacheControl: String = "no-cache") -> HTTPFields {
    var fields = HTTPFields()
    fields[.contentType] = mediaType
    fields[.contentLength] = String(length)
    fields[.cacheControl] = cacheControl
    fields.append(HTTPField(name: .contentSecurityPolicy, value: policy))
    fields.append(HTTPField(name: .xContentTypeOptions, value: "nosniff"))
    for (name, value) in isolation {
      guard let name = HTTPField.Name(name) else { continue }
      fields.append(HTTPField(name: name, value: value))
    }
    return fields
  }

  private static let isolation = [
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
  ]

  /// The media type with the charset all our text is in.
  static func withCharset(_ mediaType: String) -> String {
    mediaType.hasPrefix("text/") && !mediaType.contains("charset")
      ? mediaType + "; charset=utf-8" : mediaType
  }
}
