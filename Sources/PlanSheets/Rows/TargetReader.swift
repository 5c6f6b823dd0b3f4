import PlanModel

/// Reads what stands behind an analysis: the target, the one that replaces it, and the departments.
struct TargetReader {
  /// What a row's values say about the target to come.
  struct Expectation {
    /// The units of the row's series, the most likely first.
    var units: [[Unicode.Scalar]]
    /// The words that the row has as values.
    var words: [[Unicode.Scalar]]
    var seriesCount: Int
  }

  /// A target as ranges of the words read.
  struct Tail {
    var original: Range<Int>
    var revised: Range<Int>?
    /// Whether an arrow is printed, but nothing to change to.
    var revisionIsCut = false
    /// Where the departments begin.
    var departments: Int
  }

  private let expectation: Expectation

  init(_ expectation: Expectation) {
    self.expectation = expectation
  }

  /// Reads words that begin with a target; line ends are `\n`.
  func tail(_ words: [Unicode.Scalar]) -> Tail? {
    var cursor = ScalarCursor(words)
    guard let original = cell(at: &cursor) else { return nil }
    var tail = Tail(original: original, departments: cursor.index)
    var ahead = cursor
    ahead.skipSpacesAndBreaks()
    let hasArrow = ahead.skip(where: { $0.isArrow })
    while hasArrow, ahead.skip(where: { $0.isArrow }) {}
    ahead.skipSpacesAndBreaks()
    var behind = ahead
    if let revised = cell(at: &behind) {
      let announced = Self.skipChange(at: &behind)
      if hasArrow || announced {
        tail.revised = revised
        cursor = behind
      }
    } else if hasArrow {
      tail.revisionIsCut = true
      cursor = ahead
    } else if Self.skipChange(at: &ahead) {
      return nil
    }
    cursor.skipSpacesAndBreaks()
    tail.departments = cursor.index
    return tail
  }

  /// The words of one cell, which must end at a space, a line end, an arrow or に変更.
  func cell(at cursor: inout ScalarCursor) -> Range<Int>? {
    var ahead = cursor
    let begin = ahead.index
    if PrintedNumber(at: &ahead) != nil || skipDash(at: &ahead) {
      skipUnit(at: &ahead)
      skipBrackets(at: &ahead)
    } else if let word = word(at: ahead) {
      _ = ahead.skip(word)
    } else {
      return nil
    }
    skipMarks(at: &ahead)
    guard endsCell(ahead) else { return nil }
    cursor = ahead
    return begin..<ahead.index
  }

  /// The word there that is one of the row's own values or a known one.
  private func word(at cursor: ScalarCursor) -> [Unicode.Scalar]? {
    guard let first = cursor.next else { return nil }
    func fits(_ word: [Unicode.Scalar]) -> Bool {
      var ahead = cursor
      guard ahead.skip(word) else { return false }
      skipMarks(at: &ahead)
      return endsCell(ahead)
    }
    return expectation.words.first(where: fits)
      ?? CellWord.known.words(beginningWith: first).first(where: fits)
  }

  /// Moves behind marks, also those in brackets in the next line.
  private func skipMarks(at cursor: inout ScalarCursor) {
    while true {
      var ahead = cursor
      if ahead.nextInWord?.isOpeningBracket ?? false { ahead.skipBreaks() }
      guard FootnoteMark.skip(at: &ahead) else { return }
      cursor = ahead
    }
  }

  private func endsCell(_ cursor: ScalarCursor) -> Bool {
    guard let next = cursor.next else { return true }
    if next.isSpace || next == "\n" || next.isArrow { return true }
    var ahead = cursor
    return Self.skipChange(at: &ahead)
  }

  private func skipDash(at cursor: inout ScalarCursor) -> Bool {
    guard cursor.next?.isDash ?? false else { return false }
    while cursor.next?.isDash ?? false { cursor.index += 1 }
    return true
  }

  private func skipUnit(at cursor: inout ScalarCursor) {
    var ahead = cursor
    ahead.skipSpaces()
    for unit in expectation.units where !unit.isEmpty {
      var trial = ahead
      if trial.skip(unit) {
        cursor = trial
        skipQualifier(at: &cursor)
        return
      }
    }
    // A unit that no value of the row has: what stands there up to the next boundary, unless a space parts it.
    var trial = cursor
    while let scalar = trial.next, !scalar.isSpace, scalar != "\n", !scalar.isArrow, !scalar.isOpeningBracket,
      !scalar.isClosingBracket,
      !scalar.isAsterisk, !scalar.isHiragana || scalar == "か" || scalar == "つ",
      trial.index - cursor.index < 12
    {
      trial.index += 1
    }
    if trial.index == cursor.index { skipUnitInNextLine(at: &trial) }
    cursor = trial
  }

  /// A unit that a line end parted from its number, where no value tells what it is: 「９」「件」.
  private func skipUnitInNextLine(at cursor: inout ScalarCursor) {
    guard expectation.units.isEmpty, cursor.next == "\n" else { return }
    let line = cursor.rest.dropFirst().prefix { $0 != "\n" && !$0.isSpace }
    guard (1...3).contains(line.count), !DepartmentName.endsLikeOne(line),
      !line.contains(where: { $0.digit != nil || $0.isArrow || $0.isHiragana && $0 != "か" && $0 != "つ" })
    else { return }
    cursor.index = line.endIndex
  }

  private func skipQualifier(at cursor: inout ScalarCursor) {
    for qualifier in ["以上", "以下", "未満", "以内", "程度"] where cursor.skip(qualifier) { return }
  }

  /// The second half of a pair, also in the next line, or a note such as （見込み） in the same line.
  private func skipBrackets(at cursor: inout ScalarCursor) {
    var ahead = cursor
    if expectation.seriesCount > 1 { ahead.skipSpacesAndBreaks() } else { ahead.skipSpaces() }
    if expectation.seriesCount > 1, let stroke = ahead.next,
      stroke == "／" || stroke == "/" || stroke == "・" || stroke.isComma
    {
      var behind = ahead
      behind.index += 1
      behind.skipSpacesAndBreaks()
      if PrintedNumber(at: &behind) != nil || skipDash(at: &behind) {
        skipUnit(at: &behind)
        cursor = behind
      }
      return
    }
    if expectation.seriesCount > 1, ahead.next?.digit != nil {
      let before = ahead
      // 「4,000人」「70回」: the second half of a pair without a bracket, in another unit than the first.
      if PrintedNumber(at: &ahead) != nil,
        let unit = expectation.units.first(where: { unit in
          var trial = ahead
          return trial.skip(unit)
        }), !before.scalars[..<before.index].suffix(unit.count + 1).contains(unit[0])
      {
        _ = ahead.skip(unit)
        cursor = ahead
      }
      return
    }
    var mark = ahead
    guard ahead.next?.isOpeningBracket ?? false, !FootnoteMark.skip(at: &mark) else { return }
    guard let close = ahead.rest.prefix(40).firstIndex(where: \.isClosingBracket) else { return }
    let inner = ahead.rest[(ahead.index + 1)..<close]
    if inner.contains("←") { return }
    // 「（公財）…」 in the next line is a department.
    let isInNextLine = ahead.scalars[cursor.index..<ahead.index].contains("\n")
    if isInNextLine, CellReading(inner.filter { $0 != "\n" }).items.isEmpty { return }
    cursor.index = close + 1
    skipQualifier(at: &cursor)
  }

  /// 「に変更」, 「へ修正する」, cut or not.
  @discardableResult
  static func skipChange(at cursor: inout ScalarCursor) -> Bool {
    var ahead = cursor
    ahead.skipSpacesAndBreaks()
    guard ahead.skip("に") || ahead.skip("へ") || ahead.skip("と") else { return false }
    ahead.skipSpacesAndBreaks()
    guard Self.changes.contains(where: { ahead.skip($0) }) else { return false }
    for ending in ["する予定", "予定", "する", "した"] where ahead.skip(ending) { break }
    if ahead.next == "。" { ahead.index += 1 }
    while FootnoteMark.skip(at: &ahead) {}
    cursor = ahead
    return true
  }

  private static let changes: [[Unicode.Scalar]] = [
    "上方修正", "下方修正", "変更", "修正", "見直し", "改定", "改訂", "更新", "引き上げ", "引上げ", "引き下げ", "引下げ", "設定",
  ].map { Array($0.unicodeScalars) }
}
