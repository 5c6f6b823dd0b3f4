internal import PlanModel

extension PreparedDocument {
  /// 読み上げ用テキスト of the document: plain sentences, one line after the other, nothing that depends on how a page looks.
  ///
  /// 資料１ and the cards tell each indicator as `ReadAloudText` does; other forms tell their tables row by row. The last line has
  /// the fingerprint of the PDF. UTF-8 with a byte-order mark and CRLF.
  public var readAloud: [UInt8] {
    let sections = form.sections(source)
    var parts: [String] = []
    if form.hasSheets {
      parts.append(ReadAloudText(dataEdition).whole)
    } else {
      parts.append(opening(sections.count))
    }
    if form.scope == .indicators {
      let text = ReadAloudText(dataEdition)
      for pillar in dataEdition.document.pillars {
        parts += pillar.indicators.map { text.text(of: $0, in: pillar) + more(of: $0, in: pillar) }
      }
    } else {
      for (index, section) in sections.enumerated() {
        let lines = SectionReader(section).lines(number: sections.count > 1 ? index + 1 : nil)
        parts.append(lines.joined(separator: "\n"))
      }
    }
    parts.append("照合番号は、\(fingerprint.printed.replacing("-", with: "、"))です。")
    let text = parts.joined(separator: "\n\n") + "\n"
    return ReadAloudText.file(text.replacing(#/\n{3,}/#, with: "\n\n"))
  }

  /// What a card says besides: why the target was changed, and what the measure is up against.
  private func more(of indicator: Indicator, in pillar: Pillar) -> String {
    var lines: [String] = []
    if indicator.target.revised != nil, let reason = indicator.id.flatMap({ source.revisionReasons[$0] }) {
      lines.append("目標値を変更した理由。\(SpokenText.sentence(reason))")
    }
    if let number = indicator.measure, let measure = pillar.measures.first(where: { $0.number == number }) {
      lines += IndicatorReader.measure(measure, number).dropFirst()
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Whose document of what edition it is.
  private func opening(_ sections: Int) -> String {
    let names = [source.document.organization ?? "", source.document.title ?? "", source.edition]
    var lines = [names.filter { !$0.isEmpty }.joined(separator: "、")]
    // A section alone has the title itself.
    if sections > 1 { lines.append(form.title.japanese) }
    if source.isDraft { lines.append("会議のための案です。") }
    if sections > 1, form.scope != .indicators { lines.append("\(sections)の部分に分かれています。") }
    return lines.filter { !$0.isEmpty }.map(SpokenText.sentence).joined(separator: "\n")
  }
}
