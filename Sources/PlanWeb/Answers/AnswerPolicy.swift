import HTTPTypes

/// For whom an answer is: what a browser may load with it, who may frame it, and how long it may be kept.
enum AnswerPolicy: Sendable {
  /// For this machine alone.
  case desk
  case publicPages
  /// The style sheet and its like.
  case publicAssets
  /// The one kind of page that other sites may show in a frame.
  case embeddedPages
  /// What programs ask for, from pages of any site.
  case openData

  /// Nothing from elsewhere, no scripts: what the pages need and no more.
  var contentSecurity: String {
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; "
      + "frame-ancestors \(self == .embeddedPages ? "*" : "'none'")"
  }

  /// Public pages change by corrections alone, so a minute does no harm and spares a proxy's asking.
  var cacheControl: String {
    switch self {
    case .desk: "no-cache"
    case .publicPages, .embeddedPages, .openData: "public, max-age=60"
    case .publicAssets: "public, max-age=3600"
    }
  }

  /// What keeps other sites from reading and opening it.
  var isolation: HTTPFields {
    let isOpen = self == .embeddedPages || self == .publicAssets || self == .openData
    var fields = HTTPFields()
    for (name, value) in [
      ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", isOpen ? "unsafe-none" : "same-origin"),
      ("Cross-Origin-Resource-Policy", isOpen ? "cross-origin" : "same-origin"),
    ] + (self == .openData ? [("Access-Control-Allow-Origin", "*")] : []) {
      if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
    }
    return fields
  }
}
