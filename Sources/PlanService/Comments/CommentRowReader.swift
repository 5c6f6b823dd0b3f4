internal import PlanModel

/// Reads the rows of a sheet of comments, one after the other.
struct CommentRowReader {
  let sheet: CommentSheet
  /// As it would be after the rows before.
  var plan: Plan
  let today: CalendarDate
  /// Which comments the rows without an id mean.
  private var matches = CommentMatches()

  init(sheet: CommentSheet, plan: Plan, today: CalendarDate) {
    self.sheet = sheet
    self.plan = plan
    self.today = today
  }

  typealias Mistake = CommentProposal.Mistake
  typealias Head = CommentRegister.Head

  /// Finds the comments that rows without an id mean, each for one row; before the rows are read.
  mutating func match(_ rows: [CommentSheet.Row]) {
    var named: Set<CommentID> = []
    var unnamed: [(row: Int, remark: Plan.Remark)] = []
    for row in rows {
      // What is wrong with a row is told when it is read.
      guard let id = try? self.named(row) else {
        if let remark = try? remark(row, nil) { unnamed.append((row.number, remark)) }
        continue
      }
      named.insert(id)
    }
    matches = CommentMatches(of: unnamed, among: plan.comments.filter { !named.contains($0.key) })
  }

  mutating func read(
    _ row: CommentSheet.Row, into proposal: inout CommentProposal,
    using generator: inout some RandomNumberGenerator
  ) throws(Mistake) {
    let named = try named(row)
    var remark = try remark(row, named)
    let known = named ?? matches.comments[row.number]
    if named == nil, let old = known.flatMap({ plan.comments[$0]?.remark }) {
      remark = filling(old, with: remark, row)
    }
    var id = known ?? CommentID.random(using: &generator)
    while known == nil, plan.comments[id] != nil { id = CommentID.random(using: &generator) }
    var isSame = true
    if let old = plan.comments[id] {
      if remark.differs(from: old.remark) {
        try take(CorrectComment(comment: id, remark: remark).change, row, .text, into: &proposal)
        proposal.corrected += 1
        isSame = false
      }
    } else {
      let position = plan.nextPosition(in: remark.meeting)
      try take(
        RecordComment(comment: id, remark: remark, position: position).change, row, .text, into: &proposal)
      proposal.recorded += 1
      isSame = false
      if let other = matches.others[row.number] { proposal.notes.append(note(row, other)) }
    }
    if let answer = try answer(row, plan.comments[id]?.answer) {
      try take(AnswerComment(comment: id, answer: answer).change, row, .answer, into: &proposal)
      proposal.answered += 1
      isSame = false
    }
    if isSame { proposal.same += 1 }
  }

  /// Does what the row asks for, unless a rule stands in the way.
  private mutating func take(
    _ change: PlanChange, _ row: CommentSheet.Row, _ column: Head, into proposal: inout CommentProposal
  ) throws(Mistake) {
    if let refusal = plan.refusal(of: change) {
      let day: Head = column == .answer ? .answered : .date
      let column = refusal.reason == .dateUnfit ? day : column
      throw Mistake(row: row.number, column: column.rawValue, message: refusal.message)
    }
    plan.apply(change)
    proposal.changes.append(change)
  }

  /// The comment that the row names by its id.
  private func named(_ row: CommentSheet.Row) throws(Mistake) -> CommentID? {
    let text = FoldedText(cell(.id, row)).text
    if text.isEmpty { return nil }
    guard let id = CommentID(text), plan.comments[id] != nil else {
      throw mistake(
        row, .id, "IDが「\(text)」の意見はこの計画にありません。新しい意見なら、IDを空にしてください。",
        "there is no comment \(text) in this plan; leave the id of a new one empty")
    }
    return id
  }

  private func remark(_ row: CommentSheet.Row, _ named: CommentID?) throws(Mistake) -> Plan.Remark {
    let old = named.flatMap { plan.comments[$0]?.remark }
    let name = cell(.meeting, row)
    guard let meeting = isBlank(name) ? sheet.meeting ?? old?.meeting.name : name else {
      throw mistake(
        row, .meeting, "会議名がありません。どの行も同じ会議なら --meeting で指定できます。",
        "the meeting's name is missing; give --meeting where it is the same for all rows")
    }
    let typed = cell(.date, row)
    let date = isBlank(typed) ? sheet.date ?? old?.meeting.date : CalendarDate(typed: typed)
    guard let date else {
      throw isBlank(typed)
        ? mistake(
          row, .date, "会議の日がありません。どの行も同じ会議なら --date で指定できます。",
          "the meeting's day is missing; give --date where it is the same for all rows")
        : noDay(row, .date, typed)
    }
    return Plan.Remark(
      meeting: Plan.Meeting(name: meeting, date: date),
      topic: sheet.columns[.place] == nil ? old?.topic ?? .plan : try topic(row, old?.topic),
      kind: sheet.columns[.kind] == nil ? old?.kind ?? .opinion : try kind(row),
      speaker: sheet.columns[.speaker] == nil ? old?.speaker : filled(.speaker, row),
      text: sheet.columns[.text] == nil ? old?.text ?? "" : cell(.text, row))
  }

  /// What the register writes for the topic of a comment that is named means that very part, though others may be named alike.
  private func topic(
    _ row: CommentSheet.Row, _ old: Plan.CommentTopic?
  ) throws(Mistake) -> Plan.CommentTopic {
    if let old, plan.place(of: old) == cell(.place, row) { return old }
    do throws(KeeperError) {
      return try plan.topic(typed: cell(.place, row))
    } catch {
      throw Mistake(row: row.number, column: Head.place.rawValue, message: error.message)
    }
  }

  private func kind(_ row: CommentSheet.Row) throws(Mistake) -> Plan.Remark.Kind {
    let text = cell(.kind, row)
    let folded = FoldedText(text).text
    if folded.isEmpty { return .opinion }
    if folded == "質疑" { return .question }
    guard let kind = Plan.Remark.Kind.allCases.first(where: { $0.wording.japanese == folded }) else {
      throw mistake(
        row, .kind, "「\(text)」という区分はありません。「意見」「質問」「要望」のどれかにしてください。",
        "there is no kind \(text); it is 意見, 質問 or 要望")
    }
    return kind
  }

  /// - Returns: `nil` where the row has no answer, or the one that is there.
  private func answer(
    _ row: CommentSheet.Row, _ old: Plan.CommentAnswer?
  ) throws(Mistake) -> Plan.CommentAnswer? {
    guard let text = filled(.answer, row) else { return nil }
    let typed = cell(.answered, row)
    let day = isBlank(typed) ? nil : CalendarDate(typed: typed)
    if !isBlank(typed), day == nil { throw noDay(row, .answered, typed) }
    let department = sheet.columns[.department] == nil ? old?.department : filled(.department, row)
    // An answer that says the same keeps its day.
    if let old {
      let kept = Plan.CommentAnswer(text: text, department: department, date: day ?? old.date)
      if !kept.differs(from: old) { return nil }
    }
    return Plan.CommentAnswer(text: text, department: department, date: day ?? today)
  }

  private func cell(_ head: Head, _ row: CommentSheet.Row) -> String {
    guard let column = sheet.columns[head], column < row.cells.count else { return "" }
    return row.cells[column]
  }

  private func filled(_ head: Head, _ row: CommentSheet.Row) -> String? {
    let text = cell(head, row)
    return isBlank(text) ? nil : text
  }

  private func isBlank(_ text: String) -> Bool { FoldedText(text).text.isEmpty }

  /// A comment that a row without an id means, with the kind and the speaker that the row gives; an empty cell takes nothing away.
  private func filling(
    _ old: Plan.Remark, with remark: Plan.Remark, _ row: CommentSheet.Row
  ) -> Plan.Remark {
    var filled = old
    if !isBlank(cell(.kind, row)) { filled.kind = remark.kind }
    if let speaker = remark.speaker, !FoldedText.areSame(speaker, old.speaker ?? "") {
      filled.speaker = speaker
    }
    return filled
  }

  /// That a new comment says what another one says, of which no row tells.
  private func note(_ row: CommentSheet.Row, _ other: CommentID) -> Mistake {
    let speaker = plan.comments[other]?.remark.speaker ?? ""
    return mistake(
      row, .speaker,
      "同じ文の意見が、発言者「\(speaker)」で記録されています。この行は別の意見として記録します。発言者の訂正なら、ID「\(other)」を入れてください。",
      "the same was recorded as said by \(speaker); this row is a comment of its own; to correct the speaker give the id \(other)"
    )
  }

  private func noDay(_ row: CommentSheet.Row, _ head: Head, _ text: String) -> Mistake {
    mistake(
      row, head, "「\(text)」は日付として読めません。例: 2026-02-01、令和8年2月1日", "\(text) is no date; type 2026-02-01")
  }

  private func mistake(
    _ row: CommentSheet.Row, _ head: Head, _ japanese: String, _ english: String
  ) -> Mistake {
    Mistake(
      row: row.number, column: head.rawValue, message: Wording(japanese: japanese, english: english))
  }
}
