/// What an Accept-Encoding field says about the two encodings the desk has.
struct AcceptedEncodings: Equatable {
  /// Whether the gzip form is to be sent.
  let gzip: Bool

  /// - Parameter field: the field's value; `nil` when the request has none, which leaves only the plain form.
  init(field: String?) {
    var gzip: Int?
    var identity: Int?
    var others: Int?
    for item in WeightedItem.items(of: field) {
      if item.isNamed("gzip") || item.isNamed("x-gzip") {
        gzip = item.weight
      } else if item.isNamed("identity") {
        identity = item.weight
      } else if item.isNamed("*") {
        others = item.weight
      }
    }
    let quality = gzip ?? others ?? 0
    // The plain form is allowed even where it is not named, so a named gzip wins over it.
    self.gzip = quality > 0 && quality >= identity ?? 0
  }
}
