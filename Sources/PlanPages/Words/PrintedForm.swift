/// How a sheet prints what the plan document keeps half-width.
package enum PrintedForm {
  /// ASCII letters and digits at full width, as in 資料１ Ｐ１.
  package static func wide(_ text: String) -> String {
    var wide = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", "A"..."Z", "a"..."z":
        wide.unicodeScalars.append(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
      default: wide.unicodeScalars.append(scalar)
      }
    }
    return wide
  }

  /// Digits, commas and points at half width.
  package static func narrow(_ text: String) -> String {
    var narrow = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "０"..."９", "，", "．": narrow.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: narrow.append(scalar)
      }
    }
    return String(narrow)
  }

  /// The lines of a cell: the second of a pair stands in brackets on a line of its own.
  package static func lines(_ printed: String, ofPair: Bool) -> [String] {
    guard ofPair, let bracket = printed.dropFirst().firstIndex(where: { $0 == "（" || $0 == "(" }) else {
      return [printed]
    }
    return [String(printed[..<bracket]), String(printed[bracket...])]
  }
}
