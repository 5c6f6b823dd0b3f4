import PlanDocuments
import PlanModel
import PlanService

/// What a document is made of, and the kept edition where it is one's.
struct DocumentMaterial {
  var source: DocumentSource
  var edition: (plan: PlanID, edition: FrozenEdition)?
}

extension DocumentMaterial {
  /// An edition, or a plan as it is now.
  ///
  /// - Parameters:
  ///   - keeper: of the store.
  ///   - id: the plan.
  ///   - name: the edition's; the plan as it is now where there is none.
  ///   - form: what is asked of the store depends on it.
  ///   - withFindings: whether what is still doubted is printed too.
  ///   - meeting: whose comments are printed; the last before the edition where there is none.
  /// - Throws: `KeeperError`, or `CommandFailure` where the form needs an edition, or there are no such comments.
  init(
    _ keeper: PlanKeeper, _ id: PlanID, edition name: String?, for form: DocumentForm, withFindings: Bool,
    meeting: Plan.Meeting? = nil
  ) throws {
    guard let name else {
      if form.scope == .corrections { throw Self.editionNeeded }
      let plan = try keeper.plan(id)
      source = DocumentSource(
        document: plan.document(), edition: "", isDraft: true, day: plan.changed?.dayInJapan)
      source.revisionReasons = plan.revisionReasons
      if form.printsComments { source.comments = try Self.comments(in: plan, meeting, before: nil) }
      if withFindings {
        source.findings = Self.open(try keeper.findings(of: plan), FindingAnswers(plan)).map(Self.printed)
      }
      return
    }
    let frozen = try keeper.edition(named: name, of: id)
    source = DocumentSource(
      document: frozen.document, edition: frozen.edition.name, isDraft: frozen.edition.kind == .draft,
      day: try keeper.dayFrozen(frozen, of: id))
    edition = (id, frozen)
    source.frozen = frozen.edition
    let then = try keeper.plan(id, frozenIn: frozen)
    source.revisionReasons = then.revisionReasons
    if form.scope == .corrections {
      source.corrections = try keeper.corrections(of: id, since: name).map(Self.printed)
    }
    guard form.printsComments || withFindings else { return }
    // Comments and answers are as they are now: most come after the edition was made.
    let now = try keeper.plan(id)
    if form.printsComments { source.comments = try Self.comments(in: now, meeting, before: source.day) }
    if withFindings {
      let answers = FindingAnswers(then, answers: now.answers)
      source.findings = Self.open(try keeper.findings(of: frozen, in: id), answers).map(Self.printed)
    }
  }

  /// Sheets that are not kept.
  init(_ document: PlanDocument, for form: DocumentForm) throws(CommandFailure) {
    if form.scope == .corrections { throw Self.editionNeeded }
    source = DocumentSource(document: document, edition: "", isDraft: true, day: nil)
  }

  /// The comments of a meeting that was chosen, else of the last one, and before a day where there is one.
  private static func comments(
    in plan: Plan, _ meeting: Plan.Meeting?, before day: CalendarDate?
  ) throws(CommandFailure) -> DocumentSource.PrintedComments? {
    let register = CommentRegister(plan)
    let last = register.last(before: day)
    guard let meeting else {
      return last.map { DocumentSource.PrintedComments(group: $0, isLastMeeting: true) }
    }
    guard let group = register.groups.first(where: { $0.meeting == meeting }) else {
      throw CommandFailure(
        .noInput, japanese: "「\(meeting.name)」（\(meeting.date)）の意見はありません。",
        english: "there are no comments of the meeting \(meeting.name) (\(meeting.date))")
    }
    return DocumentSource.PrintedComments(group: group, isLastMeeting: meeting == last?.meeting)
  }

  private static var editionNeeded: CommandFailure {
    CommandFailure(
      .usage, japanese: "正誤表は版についての資料です。保存した計画の版を --edition で指定してください。",
      english: "corrections are about an edition; name one of a kept plan with --edition")
  }

  /// What somebody should act on, and nobody has said that it may stay.
  private static func open(_ findings: [Finding], _ answers: FindingAnswers) -> [Finding] {
    findings.filter { $0.severity == .look && $0.verdict != .agrees && answers[$0] == nil }
  }

  private static func printed(_ correction: Correction) -> DocumentSource.PrintedCorrection {
    let item =
      switch correction.item {
      case .value(let year): "\(year.japaneseName)の値"
      case .target(let year): "\(year.japaneseName)の目標値"
      case .analysis(let year): "\(year.japaneseName)の分析"
      }
    return DocumentSource.PrintedCorrection(
      indicator: correction.indicator, place: correction.place, name: correction.name, item: item,
      wrong: correction.wrong, right: correction.right, reason: correction.reason,
      editions: correction.editions)
  }

  private static func printed(_ finding: Finding) -> DocumentSource.PrintedFinding {
    let place = finding.pillar.map { pillar in finding.code.map { "\(pillar):\($0)" } ?? "\(pillar):" }
    return DocumentSource.PrintedFinding(place: place ?? "", message: finding.message.japanese)
  }
}

extension Plan {
  /// Why the targets that its report shows as revised were.
  fileprivate var revisionReasons: [IndicatorID: String] {
    guard let year = reportingYear else { return [:] }
    return indicators.compactMapValues { indicator in
      let shown = indicator.targets.values.flatMap(\.accepted).filter { $0.reportingYears.contains(year) }
      let reasons = shown.compactMap { $0.reason ?? $0.decision?.reason }
      return reasons.isEmpty ? nil : reasons.joined(separator: "\n")
    }
  }
}
