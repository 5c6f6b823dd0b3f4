import Markup
import PlanModel

/// Acts as a list, newest first; an act of many entries is folded into one line.
struct JournalList {
  let chronicle: Chronicle
  let plan: PlanContents
  /// The only kind that is listed; `nil` for all.
  let kind: HistoryKind?
  /// The indicator whose history it is, which its lines need not name.
  let indicator: PlanContents.Entry?
  let voice: Voice

  private var words: KeptPhrases { voice.phrases.kept }

  func view() -> HTML {
    element(.ol, .class("journal")) {
      for act in chronicle.acts { item(act) }
    }
  }

  private func item(_ act: Chronicle.Act) -> HTML {
    let lines = act.lines
    let count = act.entries.count { isListed($0) }
    return element(.li) {
      element(.p, .class("when")) { when(act) }
      element(.div, .class("what")) {
        if count == 1, let line = lines.first {
          sentence(line)
          because(act, reason: line.reason)
        } else {
          element(.details) {
            element(.summary) { summary(of: act, count) }
            element(.ul, .class("entries")) {
              for line in lines {
                element(.li) {
                  sentence(line)
                  if let reason = line.reason { facts([words.reason(reason)]) }
                }
              }
            }
            if count > lines.count { element(.p, .class("hint")) { words.furtherLines(count - lines.count) } }
          }
          because(act, reason: nil)
        }
      }
    }
  }

  private func isListed(_ entry: Entry) -> Bool {
    kind == nil || entry.change.kindOfHistory == kind
  }

  /// The moment as a link to what was known at the end of its day.
  private func when(_ act: Chronicle.Act) -> HTML {
    guard let last = act.entries.last else { return .nothing }
    let time = MomentView(moment: last.recorded).view(in: voice)
    let place = PlanPlace(id: plan.place.id, day: last.recorded.dayInJapan)
    guard let indicator else { return element(.a, voice.link(.overview, at: place)) { time } }
    guard act.lines.last?.isInUse == true else { return time }
    return element(.a, voice.link(.indicator(indicator.name), at: place)) { time }
  }

  private func summary(of act: Chronicle.Act, _ count: Int) -> String {
    let counts = HistoryKind.allCases.compactMap { kind -> String? in
      let number = act.entries.count { isListed($0) && $0.change.kindOfHistory == kind }
      return number == 0 ? nil : words.kindCount(voice.text(kind.name), number)
    }
    let makesPlan = act.entries.contains { if case .makePlan = $0.change { true } else { false } }
    return makesPlan ? words.making(count, counts) : words.act(count, counts)
  }

  private func sentence(_ line: Chronicle.Line) -> HTML {
    let kind = line.entry.change.kindOfHistory
    return element(.p, .class("line")) {
      element(.span, .class("history-kind \(kind.rawValue)")) { voice.text(kind.name) }
      " "
      subject(of: line)
      voice.text(line.summary)
    }
  }

  /// The indicator's name as a link, where the list is of the whole plan.
  private func subject(of line: Chronicle.Line) -> HTML {
    guard indicator == nil, let id = line.entry.change.decision.subjects.first?.indicator else {
      return .nothing
    }
    guard let entry = plan.entry(id) else {
      guard let name = line.entry.change.subjectName(in: plan.shown.plan) else { return .nothing }
      return .several([.text(voice.text(name)), .text(voice.phrases.colon)])
    }
    return .several([
      element(.a, voice.link(.indicator(entry.name)), voice.planLanguage) {
        "\(entry.indicator.code) \(entry.indicator.name)"
      }, .text(voice.phrases.colon),
    ])
  }

  /// Why, whose the indicator was at the end of it, and by whom it was recorded.
  private func because(_ act: Chronicle.Act, reason: String?) -> HTML {
    let departments = indicator == nil ? [] : act.lines.last?.departments ?? []
    let author = plan.shown.showsPersons ? act.entries.first?.author.id : nil
    return facts(
      [
        reason.map(words.reason),
        departments.isEmpty
          ? nil : words.responsible(departments.joined(separator: voice.phrases.listSeparator)),
        author.map(words.author),
      ].compactMap { $0 })
  }

  private func facts(_ facts: [String]) -> HTML {
    guard !facts.isEmpty else { return .nothing }
    return element(.p, .class("because")) {
      for fact in facts {
        element(.span) { fact }
        " "
      }
    }
  }
}
