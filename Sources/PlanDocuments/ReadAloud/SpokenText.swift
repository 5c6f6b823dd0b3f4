import PlanModel

/// Text as a screen reader or a person on the telephone reads it well.
enum SpokenText {
  /// 12件, マイナス1.5パーセント: no separators, half-width digits.
  static func amount(_ amount: Amount, _ unit: String) -> String {
    let digits = amount.description
    let spoken = digits.hasPrefix("-") ? "マイナス" + digits.dropFirst() : digits
    return spoken + self.unit(unit)
  }

  static func unit(_ unit: String) -> String {
    let plain = folded(unit)
    return units[plain] ?? plain
  }

  /// Half-width, without spaces and without what cannot be said.
  private static func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        FoldedText(text).text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }

  private static let units = [
    "%": "パーセント", "‰": "パーミル", "㎡": "平方メートル", "m2": "平方メートル", "m²": "平方メートル", "㎢": "平方キロメートル",
    "km2": "平方キロメートル",
    "km": "キロメートル", "m": "メートル", "ha": "ヘクタール", "kg": "キログラム", "g": "グラム", "t": "トン", "㎥": "立方メートル",
    "m3": "立方メートル",
    "kWh": "キロワット時", "t-CO2": "トンCO2", "pt": "ポイント", "℃": "度",
  ]

  /// A code as it is said: Ⅰ-ⅲ is 1の3, 4-① is 4の1.
  static func code(_ code: String) -> String {
    var parts: [String] = [""]
    for scalar in folded(code).unicodeScalars {
      switch scalar.value {
      case 0x2160...0x216B: parts[parts.count - 1] += String(scalar.value - 0x215F)
      case 0x2170...0x217B: parts[parts.count - 1] += String(scalar.value - 0x216F)
      case 0x2460...0x2473: parts[parts.count - 1] += String(scalar.value - 0x245F)
      case 0x2D, 0x2010...0x2015, 0x2212: parts.append("")
      default: parts[parts.count - 1].unicodeScalars.append(scalar)
      }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "の")
  }

  /// A label of a sheet: 資料1 P3 is 資料1の3ページ.
  static func label(_ label: String) -> String {
    let words = label.split(whereSeparator: \.isWhitespace).map { folded(String($0)) }
    return words.map { word in
      let number = word.drop { $0 == "P" || $0 == "p" || $0 == "." }
      let isPage =
        word.first.map { "Pp".contains($0) } == true && !number.isEmpty && number.allSatisfy(\.isNumber)
      return isPage ? "\(number)ページ" : word
    }.joined(separator: "の")
  }

  /// A text behind what it belongs to, as the end of its sentence.
  static func behind(_ text: String) -> String {
    let sentence = sentence(text)
    return sentence.isEmpty ? "。" : "、" + sentence
  }

  /// A text of the sheet within a sentence.
  static func phrase(_ text: String) -> String {
    let sentence = sentence(text)
    return sentence.hasSuffix("。") ? String(sentence.dropLast()) : sentence
  }

  /// A text of the sheet: one line, half-width digits, marks of notes left out, a dash between numbers said as から.
  static func sentence(_ text: String) -> String {
    let scalars = Array(PlainText.plain(text).unicodeScalars)
    var spoken = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let folded = (0xFF10...0xFF19).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      let isRange = "〜～~".unicodeScalars.contains(scalar) && place + 1 < scalars.count && place > 0
      if isRange {
        spoken.append(contentsOf: "から".unicodeScalars)
      } else if let scalar = Unicode.Scalar(folded) {
        spoken.append(scalar)
      }
    }
    let sentence = String(spoken)
    return sentence.isEmpty || "。！？」）.!?)".contains(sentence.last ?? "。") ? sentence : sentence + "。"
  }
}
