public import PlanModel

/// 全国地方公共団体コード: the six digits by which the ministry names a local government.
public struct MunicipalityCode: Hashable, Sendable {
  /// Two digits of the prefecture, three of the municipality, and the check digit.
  public let digits: String

  /// Reads six digits, or the five that statistics use without the check digit, in any width.
  ///
  /// - Throws: a wording for what is neither, or for a check digit that is wrong.
  public init(_ text: String) throws(OpenDataError) {
    let typed = FoldedText(text).text
    let numbers = typed.utf8.compactMap { (0x30...0x39).contains($0) ? Int($0) - 0x30 : nil }
    guard numbers.count == typed.utf8.count, numbers.count == 5 || numbers.count == 6,
      (1...47).contains(numbers[0] * 10 + numbers[1])
    else {
      throw OpenDataError(
        japanese: "「\(text)」は全国地方公共団体コードではありません。6桁の数字です（例: 131016）。",
        english: "\(text) is no code of a local government; expected six digits (such as 131016)")
    }
    let expected = Self.checkDigit(of: numbers)
    let code = numbers.prefix(5).map(String.init).joined() + String(expected)
    if numbers.count == 6, numbers[5] != expected {
      throw OpenDataError(
        japanese: "「\(text)」は全国地方公共団体コードの検査数字（6桁目）が合いません。\(code) ではありませんか。",
        english: "the check digit of the code \(text) is wrong; it may be \(code)")
    }
    digits = code
  }

  /// The last digit of 11 less the weighted sum modulo 11, as 昭和43年自治省通知 has it.
  private static func checkDigit(of numbers: [Int]) -> Int {
    let sum = zip(numbers, [6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
    return (11 - sum % 11) % 10
  }
}

/// Why no open data can be made; in one line.
public struct OpenDataError: Error, Hashable, Sendable {
  public let message: Wording

  init(japanese: String, english: String) {
    message = Wording(japanese: japanese, english: english)
  }
}
