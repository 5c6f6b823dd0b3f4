import HTTPTypes
import Hummingbird
import PlanPages

/// A file of the site, ready to be sent.
///
/// A class because it is only ever handed on: one reference count a request instead of one a field.
final class PreparedFile: Sendable {
  let route: RouteName
  private let status: HTTPResponse.Status
  private let plain: Representation
  private let gzip: Representation?
  /// The bytes of both forms.
  let byteCount: Int

  init(
    _ file: SiteFile, route: RouteName, status: HTTPResponse.Status = .ok, for policy: AnswerPolicy = .desk
  ) {
    self.route = route
    self.status = status
    let version = String(Gzip.checksum(file.bytes), radix: 16) + "-" + String(file.bytes.count, radix: 16)
    plain = Representation(
      bytes: file.bytes, mediaType: file.mediaType, tag: "\"\(version)\"", encoding: nil, policy: policy)
    let packed = Gzip.smaller(file.bytes)
    gzip = packed.map { bytes in
      Representation(
        bytes: bytes, mediaType: file.mediaType, tag: "\"\(version)-gzip\"", encoding: "gzip", policy: policy)
    }
    byteCount = file.bytes.count + (packed?.count ?? 0)
  }

  /// The answer to a GET or HEAD for this file.
  func response(to request: Request) -> Response {
    let chosen = gzip.flatMap { AcceptedEncodings(field: request.headers[.acceptEncoding]).gzip ? $0 : nil }
    let representation = chosen ?? plain
    if status == .ok, let held = request.headers[.ifNoneMatch],
      EntityTagCondition(field: held).holds(representation.tag)
    {
      return representation.unchanged()
    }
    return representation.response(status: status, withBody: request.method != .head)
  }
}
