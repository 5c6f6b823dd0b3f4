/// One file of the site, as it is served or written.
public struct SiteFile: Hashable, Sendable {
  /// The address below the site's root, beginning with a slash: `/`, `/en/`, `/sheets/1`.
  public var path: String
  /// What the bytes are: `text/html; charset=utf-8`.
  public var mediaType: String
  public var bytes: [UInt8]

  public init(path: String, mediaType: String, bytes: [UInt8]) {
    self.path = path
    self.mediaType = mediaType
    self.bytes = bytes
  }
}
