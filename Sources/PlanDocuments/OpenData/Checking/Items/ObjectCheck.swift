import PlanModel

/// 1-8: pictures, charts, shapes, comments.
enum ObjectCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    var kinds: [Worksheet.Object.Kind] = []
    for object in sheet.sheet.objects where !kinds.contains(object.kind) { kinds.append(object.kind) }
    return kinds.map { kind in
      let objects = sheet.sheet.objects.filter { $0.kind == kind }
      var finding = TableFinding(
        .objects, cells: objects.compactMap { $0.place.map { "\($0)" } },
        Wording(
          japanese: "シートに\(name(kind).japanese)があります。", english: "The sheet has \(name(kind).english)."),
        mend: Wording(
          japanese: "取り除いてください。伝えたい内容は、セルの文字か別のファイルにしてください。",
          english: "Take it out; say what it says in cells or another file."))
      finding.count = objects.count
      return finding
    }
  }

  private static func name(_ kind: Worksheet.Object.Kind) -> Wording {
    switch kind {
    case .picture: Wording(japanese: "画像", english: "a picture")
    case .chart: Wording(japanese: "グラフ", english: "a chart")
    case .shape: Wording(japanese: "図形やテキストボックス", english: "a shape or text box")
    case .comment: Wording(japanese: "メモ（コメント）", english: "a comment")
    case .embedded: Wording(japanese: "埋め込んだ部品", english: "an embedded object")
    case .pivotTable: Wording(japanese: "ピボットテーブル", english: "a pivot table")
    }
  }
}
