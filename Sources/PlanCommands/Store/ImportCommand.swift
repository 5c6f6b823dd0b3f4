import ArgumentParser
import PlanModel
import PlanService
import PlanSheets

/// `hashira import`: sheets into a plan that is kept.
struct ImportCommand: WritingCommand, FilesCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "シートを計画として保存します。翌年のシートは同じ計画に合わせます。",
    discussion: """
      --apply を付けなければ、何が記録されるかを見せるだけです。シートの代わりに、hashira read が書き出した計画のJSONも渡せます。
      翌年のシートで、同じコードの名称が変わった指標や、過去の値の違いは、記録する前に尋ねます。

      例:
        hashira import 資料1.txt --title みなも区基本計画 --organization みなも区           内容を確かめる
        hashira import 資料1.txt --title みなも区基本計画 --organization みなも区 --apply   保存する
        hashira import 令和6年度.txt --into みなも区基本計画 --renamed 2:Ⅰ-ⅲ --apply       翌年のシートを合わせる
      """)

  @Argument(help: ArgumentHelp("シートのファイル（- は標準入力）。", valueName: "FILE"))
  var files: [String]

  @Option(help: ArgumentHelp("新しい計画の名称。シートには印刷されていません。", valueName: "TITLE"))
  var title: String?

  @Option(help: ArgumentHelp("新しい計画の団体名。", valueName: "NAME"))
  var organization: String?

  @Option(help: ArgumentHelp("合わせる計画（IDか名称）。", valueName: "PLAN"))
  var into: String?

  @Option(help: ArgumentHelp("名称が変わっただけの指標（2:Ⅰ-ⅲ のように。all はすべて）。", valueName: "PLACE"))
  var renamed: [String] = []

  @Option(help: ArgumentHelp("コードは同じでも別の指標。", valueName: "PLACE"))
  var new: [String] = []

  @Option(help: ArgumentHelp("シートの値が正しいもの（2:Ⅰ-ⅲ:2021 のように。all はすべて）。", valueName: "PLACE"))
  var corrected: [String] = []

  @Option(help: ArgumentHelp("計画の値が正しいもの。", valueName: "PLACE"))
  var kept: [String] = []

  @Option(help: ArgumentHelp("シートから消え、もう使わない指標。", valueName: "PLACE"))
  var retired: [String] = []

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    if !Set(renamed).isDisjoint(with: new) || !Set(corrected).isDisjoint(with: kept) {
      throw ValidationError("同じ箇所に、--renamed と --new、または --corrected と --kept を両方付けることはできません。")
    }
  }

  func work() async throws {
    let (reading, status) = try SheetInput.readDocument(files, phrases, keepsPrintedText: true)
    guard let reading, status == .done else { return try status.exit() }
    if let refusal = ImportPlanner.refusal(of: reading.document) { throw refusal }
    let existing = try existingPlan()
    if let existing, into == nil { throw twice(existing) }
    let plan = existing ?? Plan(id: newPlanID())
    let title =
      existing == nil ? try title ?? reading.document.title ?? ask(phrases.askTitle, "--title") : nil
    let organization =
      existing == nil
      ? try organization ?? reading.document.organization ?? ask(phrases.askOrganization, "--organization")
      : nil
    let named = reading.namingFilesApart(
      from: existing == nil ? [] : try options.keeper().printedTexts(of: plan.id))
    let proposal = ImportPlanner.proposal(
      for: named.document, into: plan, title: title, organization: organization,
      answers: ImportAnswers(
        renamed: .init(renamed), new: .init(new), corrected: .init(corrected), kept: .init(kept),
        retired: .init(retired)), using: SystemRandomNumberGenerator())
    try show(proposal, named.document)
    try showFindings(of: proposal, in: plan, doubts: reading.findings)
    if let refusal = PlanKeeper.refusal(of: proposal.changes, in: plan) { throw refusal }
    if proposal.changes.isEmpty, proposal.questions.isEmpty { return try tell(phrases.nothingToImport) }
    guard applying.apply else { return try tell(phrases.notAppliedYet) }
    if !proposal.questions.isEmpty {
      throw CommandFailure(
        .dataError, japanese: "答えていない確認が\(proposal.questions.count)件あるため、記録しませんでした。",
        english: "nothing was recorded, as \(proposal.questions.count) questions are open")
    }
    try await record(proposal, named)
  }

  private func record(_ proposal: ImportProposal, _ reading: SheetReading) async throws {
    let keeper = try options.keeper(for: .writing(address: nil))
    var expected: [Subject: Int] = [:]
    for subject in proposal.changes.flatMap(\.subjects) { expected[subject] = proposal.basis }
    let entries = try await keeper.record(
      ProposedAct(
        plan: proposal.plan, changes: proposal.changes, expected: expected, printed: reading.printed,
        findings: reading.findings), by: applying.who())
    try tell(phrases.recorded(entries))
    try tell(phrases.imported(proposal.plan))
  }

  /// The plan to merge into; without `--into`, one of the same title, which is then refused.
  private func existingPlan() throws -> Plan? {
    if let into {
      let keeper = try options.keeper()
      return try keeper.plan(keeper.find(into))
    }
    guard let title, StoreFile.exists(options.file) else { return nil }
    let keeper = try options.keeper()
    guard let same = try keeper.plans().first(where: { FoldedText($0.title) == FoldedText(title) }) else {
      return nil
    }
    return try keeper.plan(same.id)
  }

  private func twice(_ plan: Plan) -> CommandFailure {
    CommandFailure(
      .usage, japanese: "「\(plan.title)」はもうあります。その計画に合わせるなら、--title の代わりに --into \(plan.id) を付けてください。",
      english:
        "there is a plan \(plan.title) already; to merge into it, give --into \(plan.id) instead of --title")
  }

  private func newPlanID() -> PlanID {
    var generator = SystemRandomNumberGenerator()
    return .random(using: &generator)
  }

  /// Asks on the terminal what sheets do not print.
  private func ask(_ question: String, _ option: String) throws -> String {
    if OutputStream.standardError.isTerminal, StoreFile.isInputTerminal, !files.contains("-") {
      try OutputStream.standardError.write(Array(question.utf8))
      if let answer = readLine(), !FoldedText(answer).text.isEmpty { return answer }
    }
    throw CommandFailure(
      .usage, japanese: "シートには計画の名称と団体名が印刷されていません。\(option) を付けてください（前からある計画に合わせるなら --into）。",
      english:
        "sheets do not print the plan's title and organization; give \(option) (or --into for a plan that is there)"
    )
  }

  /// Checks the plan as the import would make it.
  private func showFindings(of proposal: ImportProposal, in plan: Plan, doubts: [Finding]) throws {
    var after = plan
    for change in proposal.changes { after.apply(change) }
    let findings = PlanFindings.findings(in: after.document(), of: after, doubts: doubts)
    if findings.contains(where: { $0.verdict != .agrees }) { try print(phrases.toCheck(findings)) }
  }

  private func show(_ proposal: ImportProposal, _ document: PlanDocument) throws {
    try print(phrases.counts(document))
    for note in proposal.notes where !note.isQuestion {
      try print("・" + note.message.text(in: phrases.language))
    }
    if !proposal.questions.isEmpty { try print(phrases.questions(proposal.questions.count)) }
    for question in proposal.questions { try print("？" + question.message.text(in: phrases.language)) }
    try print(phrases.changes(proposal.changes))
  }
}
