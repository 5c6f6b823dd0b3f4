/// A sheet with what its checks want to know: where the heads stand, where the data, and which columns are numbers.
struct CheckedSheet {
  let sheet: Worksheet
  /// The rows above the heads: a title, a unit.
  let titles: [Worksheet.Row]
  let heads: [Worksheet.Row]
  let data: [Worksheet.Row]
  /// The rows below: notes and sources.
  let notes: [Worksheet.Row]
  /// The first rows that go on with the table behind blank ones.
  let gaps: [Worksheet.Row]
  /// The rows of further tables, behind blank ones.
  let otherTables: [[Worksheet.Row]]
  /// The columns that have something in them, from the left.
  let columns: [Column]
  private let places: [Int: Int]

  struct Column {
    let number: Int
    /// The texts of its heads, from above.
    let heads: [String]
    /// Whether at least half of what stands in it are numbers, also those that are written in a way that programs do not read.
    let isNumeric: Bool
    /// Whether all of its values are numbers that may be western years.
    let hasYearsOnly: Bool

    var title: String { heads.joined(separator: " ") }

    /// Whether its numbers name things and do not count them.
    var isName: Bool { ColumnWords.names.contains { title.contains($0) } || ColumnWords.isYear(title) }
  }

  init(_ sheet: Worksheet) {
    self.sheet = sheet
    let blocks = Self.blocks(of: sheet.rows)
    let widest = blocks.firstIndex { $0.contains { $0.cells.count > 1 } } ?? 0
    let first = blocks.indices.contains(widest) ? blocks[widest] : []
    let begin = first.firstIndex { $0.cells.count > 1 } ?? first.startIndex
    let end = Self.endOfHeads(in: first, from: begin)
    titles = blocks.prefix(widest).flatMap { $0 } + first[first.startIndex..<begin]
    heads = Array(first[begin..<end])
    let endOfData = 1 + (first[end...].lastIndex { !Self.isNote($0) } ?? min(end, first.endIndex - 1))
    var data = Array(first[end..<max(end, endOfData)])
    var notes = Array(first[max(end, endOfData)...])
    var gaps: [Worksheet.Row] = []
    var others: [[Worksheet.Row]] = []
    for block in blocks.dropFirst(widest + 1) {
      if block.allSatisfy(Self.isNote) {
        notes += block
      } else if Self.beginsWithHeads(block, after: heads, data) || !others.isEmpty {
        others.append(Array(block))
      } else {
        gaps += block.prefix(1)
        data += block
      }
    }
    self.data = data
    self.notes = notes
    self.gaps = gaps
    otherTables = others
    columns = Self.columns(of: data, heads: heads)
    places = Dictionary(columns.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The column by its number.
  func column(_ number: Int) -> Column? { places[number].map { columns[$0] } }

  /// Whether rows behind a gap are a table of their own: the same heads again, or words where the data have numbers.
  private static func beginsWithHeads(
    _ block: ArraySlice<Worksheet.Row>, after heads: [Worksheet.Row], _ data: [Worksheet.Row]
  ) -> Bool {
    guard let wide = block.first(where: { $0.cells.count > 1 }), block.count > 1 else { return false }
    let texts = wide.cells.map(\.value.text)
    if heads.contains(where: { $0.cells.map(\.value.text) == texts }) { return true }
    guard !wide.cells.contains(where: { isNumeric($0.value) }) else { return false }
    return block.contains { $0.cells.contains { isNumeric($0.value) } }
      || data.contains { $0.cells.contains { isNumeric($0.value) } }
  }

  /// Rows that follow each other.
  private static func blocks(of rows: [Worksheet.Row]) -> [ArraySlice<Worksheet.Row>] {
    var blocks: [ArraySlice<Worksheet.Row>] = []
    var begin = rows.startIndex
    for index in rows.indices where index > begin {
      if rows[index].number != rows[index - 1].number + 1 {
        blocks.append(rows[begin..<index])
        begin = index
      }
    }
    if begin < rows.endIndex { blocks.append(rows[begin...]) }
    return blocks
  }

  /// Heads go on while a row has no number and lacks cells, as rows of heads over heads do.
  private static func endOfHeads(in rows: ArraySlice<Worksheet.Row>, from begin: Int) -> Int {
    guard begin < rows.endIndex else { return begin }
    let width = rows.map(\.cells.count).max() ?? 0
    var end = begin + 1
    let isData = { (row: Worksheet.Row) in row.cells.contains { $0.value.isNumber || isNumeric($0.value) } }
    guard rows[end...].contains(where: isData), !isData(rows[begin]) else { return end }
    while end < rows.endIndex, end < begin + 4, !isData(rows[end]),
      rows[end].cells.count < width || rows[end - 1].cells.count < width
    {
      end += 1
    }
    return end
  }

  private static func isNote(_ row: Worksheet.Row) -> Bool {
    guard row.cells.count == 1, case .text(let text) = row.cells[0].value else { return false }
    return text.utf8.count > 36 || ColumnWords.notes.contains { text.trimmingSpaces.hasPrefix($0) }
  }

  private static func columns(of data: [Worksheet.Row], heads: [Worksheet.Row]) -> [Column] {
    struct Count {
      var all = 0
      var numbers = 0
      var years = 0
    }
    var counts: [Int: Count] = [:]
    for row in data {
      for cell in row.cells {
        counts[cell.column, default: Count()].all += 1
        guard isNumeric(cell.value) else { continue }
        counts[cell.column, default: Count()].numbers += 1
        if case .number(let text) = cell.value, let year = Int(text), (1868...2200).contains(year) {
          counts[cell.column, default: Count()].years += 1
        }
      }
    }
    let numbers = Set(counts.keys).union(heads.flatMap { $0.cells.map(\.column) })
    return numbers.sorted().map { number in
      let count = counts[number] ?? Count()
      return Column(
        number: number, heads: heads.compactMap { $0[number]?.value.text },
        isNumeric: count.numbers > 0 && count.numbers * 2 >= count.all,
        hasYearsOnly: count.all > 0 && count.years == count.all)
    }
  }

  private static func isNumeric(_ value: Worksheet.Value) -> Bool {
    switch value {
    case .number: true
    case .text(let text): text.utf8.count <= 40 && NumberText.flaws(text) != nil
    default: false
    }
  }
}

/// Words of heads and notes.
enum ColumnWords {
  /// Numbers below these heads are names of things.
  static let names = [
    "番号", "コード", "ID", "Id", "No", "記号", "区分", "順番", "順位", "連番", "通番", "緯度", "経度", "電話", "FAX", "ファックス", "郵便",
    "時間軸", "ページ", "頁", "URL", "法人",
  ]

  static let notes = ["注", "※", "＊", "*", "出典", "資料", "備考", "（注", "(注", "単位", "作成"]

  /// Whether a head says that a year, month or day stands below it.
  static func isYear(_ head: String) -> Bool {
    ["年度", "年", "西暦", "和暦", "月", "日", "年月日", "年月", "期"].contains { head.trimmingSpaces.hasSuffix($0) }
  }

  /// Heads below which a place is told.
  static let places = [
    "地域", "全国地方公共団体", "市区町村", "市町村", "都道府県", "地方公共団体", "団体名", "団体コード", "自治体", "区市町村", "地区", "町名", "町丁", "住所",
    "所在地",
    "区名", "市名", "町字",
  ]
}
