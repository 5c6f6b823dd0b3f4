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

  /// What is sent at a time: whoever takes a piece in the time that is given for one is not let go.
  private static let piece = 64 * 1024

  /// The answer with the bytes, or for HEAD without them.
  func response(status: HTTPResponse.Status, withBody: Bool) -> Response {
    Response(status: status, headers: fields, body: withBody ? content : ResponseBody())
  }

  private var content: ResponseBody {
    guard body.readableBytes > Self.piece else { return ResponseBody(byteBuffer: body) }
    return ResponseBody(contentLength: body.readableBytes) { [body] writer in
      var rest = body
      while let piece = rest.readSlice(length: min(Self.piece, rest.readableBytes)), piece.readableBytes > 0 {
        try await writer.write(piece)
      }
      try await writer.finish(nil)
    }
  }

  /// The answer to a browser that holds these bytes already.
  func unchanged() -> Response {
    Response(status: .notModified, headers: unchangedFields)
  }
}
