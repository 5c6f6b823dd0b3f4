import PlanModel

/// What an Accept-Language field says about the two languages the desk speaks.
struct AcceptedLanguages {
  /// The one that is wanted most; Japanese where both are wanted alike, or neither.
  let preferred: Language

  /// - Parameter field: the field's value; `nil` when the request has none.
  init(field: String?) {
    var japanese: Int?
    var english: Int?
    var others: Int?
    for item in WeightedItem.items(of: field) {
      if item.isLanguage("ja") {
        japanese = max(japanese ?? 0, item.weight)
      } else if item.isLanguage("en") {
        english = max(english ?? 0, item.weight)
      } else if item.isNamed("*") {
        others = item.weight
      }
    }
    preferred = english ?? others ?? 0 > japanese ?? others ?? 0 ? .english : .japanese
  }
}
