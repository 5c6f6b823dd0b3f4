import PlanModel

/// README.txt: what the files are, for whoever opens the folder.
struct DataReadme {
  let edition: DataEdition
  let settings: OpenDataSettings
  let tables: [DataTable]

  func bytes() -> [UInt8] {
    [0xEF, 0xBB, 0xBF] + Array(lines().joined(separator: "\r\n").utf8) + [0x0D, 0x0A]
  }

  private func lines() -> [String] {
    var lines = [edition.fullTitle, "", edition.summary, ""]
    if edition.isDraft { lines += ["これは会議のための案です。", ""] }
    if let code = settings.municipality { lines.append("全国地方公共団体コード: \(code.digits)") }
    if let date = edition.edition?.publication?.date { lines.append("公表日: \(date)") }
    lines.append("利用条件: \(settings.licence.title) \(settings.licence.address)")
    let contact = [settings.contact, settings.contactMail].compactMap { $0 }
    if !contact.isEmpty { lines.append("問い合わせ先: " + contact.joined(separator: " ")) }
    lines += ["", "ファイル"]
    lines += tables.map { "  \($0.name).csv  \($0.title.japanese)。\($0.about.japanese)" }
    lines += [
      "  data.xlsx  同じ表をシートごとに入れたExcelのファイル。",
      "  cp932/  同じ表を、古いソフトウェアのためにShift_JIS（CP932）で書いたもの。",
      "  cp932/report.csv  Shift_JISで書けないために置き換えた文字の一覧（なければ見出しだけ）。",
      "  read-aloud.txt  画面の読み上げや電話での案内のための文章。",
      "  plan.json  計画の全体。印刷のままの文字を含む（plan-document/1）。",
      "  datapackage.json、csv-metadata.json  列の意味、型、表のつながり。",
      "  catalogue.jsonld  データカタログに登録するための項目（DCAT）。",
      "  SHA256SUMS  ファイルのハッシュ値。sha256sum --check SHA256SUMS で確かめられる。",
      "", "表の約束",
      "  文字コードはUTF-8（BOM付き）、改行はCRLF、区切りはコンマ。一行目が項目名。一つのセルに一つのデータ。",
      "  年度は西暦と和暦を並べて書く。西暦年度の2023は、2023年4月から2024年3月まで。",
      "  測っていない値は空で、状態の列に「測定なし」と書く。0ではない。",
      "  丸数字やローマ数字などの記号は、同じ意味のふつうの文字で書く（①は(1)、Ⅰ-ⅰはI-i）。印刷のままの文字は plan.json にある。",
      "  = + - @ で始まる文は、表計算ソフトが数式とみなさないように、CSVでは先頭に ' を付ける。data.xlsx と plan.json には付けない。",
      "", "列", "",
    ]
    for table in tables {
      lines.append("[\(table.name)] \(table.title.japanese)")
      lines += table.columns.map { "  \($0.title): \($0.about.japanese)" }
      lines.append("")
    }
    return lines
  }
}

extension DataEdition {
  /// みなも区　基本計画　令和5年度版.
  var fullTitle: String {
    [organization, plan, name].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A sentence about the data.
  var summary: String {
    let count = document.pillars.reduce(0) { $0 + $1.indicators.count }
    let owner = organization.isEmpty ? "" : organization + "の"
    let subject = plan.isEmpty ? "計画" : plan
    return "\(owner)\(subject)の指標（\(count)件）の値、目標値、分析、所管課。\(isDraft ? "会議のための案。" : "")"
  }
}
