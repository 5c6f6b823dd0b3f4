import PlanModel

/// What is said in meetings, and answered.
extension RandomChanges {
  static let commentRecipes = [
    Recipe(5) { $0.recordComment($1) },
    Recipe(2) { $0.correctComment($1) },
    Recipe(5) { $0.answerComment($1) },
    Recipe(1) { $0.withdrawComment($1) },
  ]

  private mutating func recordComment(_ plan: Plan) -> PlanChange {
    let remark = remark(plan)
    return RecordComment(
      comment: pick(plan.comments).flatMap { found in maybe(1, in: 20) { _ in found.id } } ?? identifier(),
      remark: remark,
      position: random.chance(1, in: 6) ? random.number(in: -2...2) : plan.nextPosition(in: remark.meeting)
    ).change
  }

  private mutating func correctComment(_ plan: Plan) -> PlanChange? {
    pick(plan.comments).map { found in
      var remark = random.chance(1, in: 2) ? found.part.remark : remark(plan)
      if random.chance(3, in: 4) { remark.text = random.text() }
      return CorrectComment(comment: found.id, remark: remark).change
    }
  }

  private mutating func answerComment(_ plan: Plan) -> PlanChange? {
    pick(plan.comments) { $0.answer == nil }.map {
      AnswerComment(
        comment: $0.id,
        answer: maybe(7, in: 8) { changes in
          Plan.CommentAnswer(
            text: changes.random.text(), department: changes.maybe(2, in: 3) { $0.random.name() },
            date: changes.random.chance(1, in: 6) ? changes.date() : changes.lateDate())
        }
      ).change
    }
  }

  private mutating func withdrawComment(_ plan: Plan) -> PlanChange? {
    pick(plan.comments).map { WithdrawComment(comment: $0.id, reason: random.reason()).change }
  }

  private mutating func remark(_ plan: Plan) -> Plan.Remark {
    // Few meetings, so that they are met again.
    let meeting = Plan.Meeting(
      name: random.pick(["第1回審議会", "第２回審議会", "区議会"]),
      date: CalendarDate(year: random.number(in: 2024...2026), month: random.pick([2, 7]), day: 1)
        ?? CalendarDate.earliest)
    let topic: Plan.CommentTopic =
      switch random.number(in: 0...5) {
      case 0: .plan
      case 1: pillar(plan).map { .pillar($0.id) } ?? .plan
      case 2: measure(plan).map { .measure($0.id) } ?? .plan
      default: indicator(plan).map { .indicator($0.id) } ?? .plan
      }
    return Plan.Remark(
      meeting: meeting, topic: topic, kind: random.pick(Plan.Remark.Kind.allCases),
      speaker: maybe(1, in: 2) { $0.random.pick(["委員", "学識経験者", "＝公募委員"]) }, text: random.text())
  }
}
