import HTTPTypes
import Hummingbird

/// The header fields every answer carries.
enum AnswerFields {
  /// - Parameters:
  ///   - mediaType: with its charset.
  ///   - length: of the body in bytes.
  ///   - policy: for whom it is.
  ///   - cacheControl: what a browser may keep; by default what the policy says.
  /// - Returns: the fields in the order they are sent.
  static func fields(
    mediaType: String, length: Int, policy: AnswerPolicy = .desk, cacheControl: String? = nil
  ) -> HTTPFields {
    var fields = HTTPFields()
    fields[.contentType] = mediaType
    fields[.contentLength] = String(length)
    fields[.cacheControl] = cacheControl ?? policy.cacheControl
    fields.append(HTTPField(name: .contentSecurityPolicy, value: policy.contentSecurity))
    fields.append(HTTPField(name: .xContentTypeOptions, value: "nosniff"))
    fields.append(contentsOf: policy.isolation)
    return fields
  }

  /// The media type with the charset all our text is in.
  static func withCharset(_ mediaType: String) -> String {
    mediaType.hasPrefix("text/") && !mediaType.contains("charset")
      ? mediaType + "; charset=utf-8" : mediaType
  }
}
