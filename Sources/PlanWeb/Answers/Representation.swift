import HTTPTypes
import Hummingbird

/// A page's bytes in one encoding, with everything that is sent with them.
struct Representation: Sendable {
  let tag: String
  private let fields: HTTPFields
  private let unchangedFields: HTTPFields
  private let body: ByteBuffer

  /// - Parameters:
  ///   - bytes: the body in this encoding.
  ///   - mediaType: of the file, with or without its charset.
  ///   - tag: strong, with its quotes.
  ///   - encoding: the Content-Encoding; `nil` for the bytes as they are.
  ///   - policy: for whom it is.
  init(bytes: [UInt8], mediaType: String, tag: String, encoding: String?, policy: AnswerPolicy = .desk) {
    self.tag = tag
    body = ByteBuffer(bytes: bytes)
    var fields = AnswerFields.fields(
      mediaType: AnswerFields.withCharset(mediaType), length: bytes.count, policy: policy)
    fields[.eTag] = tag
    fields[.vary] = policy == .openData ? "Accept, Accept-Encoding" : "Accept-Encoding"
    fields[.contentEncoding] = encoding
    self.fields = fields
    fields[.contentType] = nil
    fields[.contentEncoding] = nil
    unchangedFields = fields
  }

  /// The answer with the bytes, or for HEAD without them.
  func response(status: HTTPResponse.Status, withBody: Bool) -> Response {
    Response(
      status: status, headers: fields, body: withBody ? ResponseBody(byteBuffer: body) : ResponseBody())
  }

  /// The answer to a browser that holds these bytes already.
  func unchanged() -> Response {
    Response(status: .notModified, headers: unchangedFields)
  }
}
