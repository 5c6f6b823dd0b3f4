public import PlanModel

/// 読み上げ用テキスト: an edition, or one of its indicators, in plain sentences of Japanese, one a line.
///
/// A year is said by era and western the first time it comes up in a pillar, then by era alone. A dash is said as 計測なし. A pure function of the
/// edition.
public struct ReadAloudText: Sendable {
  private let edition: DataEdition

  public init(_ edition: DataEdition) {
    self.edition = edition
  }

  /// The whole edition.
  public var whole: String {
    let document = edition.document
    let indicators = document.pillars.reduce(0) { $0 + $1.indicators.count }
    let measures = document.pillars.reduce(0) { $0 + $1.measures.count }
    let names = [edition.organization, edition.plan, edition.name].map(SpokenText.phrase)
    var lines = ["\(names.filter { !$0.isEmpty }.joined(separator: "、"))。"]
    if edition.isDraft { lines.append("会議のための案です。") }
    if let date = edition.edition?.publication?.date {
      lines.append("公表した日は、\(date.year)年\(date.month)月\(date.day)日です。")
    }
    lines.append("柱は\(document.pillars.count)、施策は\(measures)、指標は\(indicators)あります。")
    for pillar in document.pillars { lines += ["", IndicatorReader.pillar(pillar)] + tell(pillar) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func tell(_ pillar: Pillar) -> [String] {
    var lines: [String] = []
    var measure: String?
    var toldYears = Set<FiscalYear>()
    for indicator in pillar.indicators {
      if let number = indicator.measure, number != measure {
        lines += [""] + IndicatorReader.measure(pillar.measures.first { $0.number == number }, number)
      }
      measure = indicator.measure
      var reader = IndicatorReader(indicator, in: pillar, toldYears: toldYears)
      lines += [""] + reader.lines()
      toldYears = reader.toldYears
    }
    let told = Set(pillar.indicators.compactMap(\.measure))
    for silent in pillar.measures where !told.contains(silent.number) {
      lines += [""] + IndicatorReader.measure(silent, silent.number)
    }
    return lines
  }

  /// One indicator by itself, with where it belongs.
  public func text(of indicator: Indicator, in pillar: Pillar) -> String {
    var reader = IndicatorReader(indicator, in: pillar)
    var lines = reader.lines()
    let measure = indicator.measure.map { number in
      let title = pillar.measures.first { $0.number == number }?.title ?? ""
      return "施策\(SpokenText.code(number))\(SpokenText.behind(title))"
    }
    lines.insert(IndicatorReader.pillar(pillar) + (measure ?? ""), at: 1)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The whole as a file that editors of every system open: UTF-8 with a byte-order mark and CRLF.
  public var bytes: [UInt8] { Self.file(whole) }

  /// A text as such a file.
  public static func file(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for byte in text.utf8 {
      if byte == 0x0A, bytes.last != 0x0D { bytes.append(0x0D) }
      bytes.append(byte)
    }
    return bytes
  }
}
