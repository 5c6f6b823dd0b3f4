import ArgumentParser
import PlanClaims
import PlanModel
import PlanPages
import PlanRatings
import PlanService
import PlanSheets
import PlanWeb

/// `hashira serve`: plans in a browser on this machine.
struct ServeCommand: StoreCommand, FilesCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "保存した計画か、シートを、このコンピューターのブラウザーで見せます。",
    discussion: """
      外からは接続できません（127.0.0.1だけで待ち受けます）。終わるときは Ctrl+C を押します。

      --public を付けると、公表した版だけを、別のアドレスで誰にでも見せます。確認したい点、履歴、下書き、記録した人は
      出ません。nginxなどの後ろで動かす方法は docs/operations.md にあります。

      例:
        hashira serve                            保存した計画を http://127.0.0.1:8080 で見る
        hashira serve 資料1.txt                  保存せずに、シートを見る
        hashira serve P1.txt P3.txt --port 9000  別の番号で見る
        hashira serve --public 0.0.0.0:8081      公表した版を、ほかのコンピューターにも見せる
      """)

  @Argument(help: ArgumentHelp("保存せずに見せるシートのファイル。ないときは、保存した計画を見せます。", valueName: "FILE"))
  var files: [String] = []

  @Option(help: ArgumentHelp("待ち受けるポート番号。0なら空いている番号を使います。", valueName: "NUMBER"))
  var port = 8080

  @Flag(help: "要求ごとの記録を標準出力に書きません。")
  var noLog = false

  @OptionGroup var publicDoor: PublicDoorOptions
  @OptionGroup var stated: OpenDataOptions

  @OptionGroup var options: StoreOptions

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port は0から65535までの番号にしてください。") }
    if publicDoor.isOpen, !files.isEmpty {
      throw ValidationError("--public で見せるのは保存した計画の公表した版です。シートのファイルは指定できません。")
    }
  }

  func work() async throws {
    let keeper = files.isEmpty ? try options.keeper(for: .writing(address: nil)) : try await keeperOfSheets()
    let log: RequestLog? = noLog ? nil : .standardOutput()
    let metrics = RequestMetrics()
    let desk = Desk(plans: DeskPlans(keeper), port: port, log: log, metrics: metrics)
    let openData = try stated.settings()
    let door = publicDoor.settings.map {
      PublicDoor(plans: PublicPlans(keeper, openData), settings: $0, log: log, metrics: metrics)
    }
    do {
      try await desk.run(
        beside: door,
        onPublicListening: { [phrases] address in
          try? OutputStream.standardError.print(phrases.servingPublic(address))
        },
        onListening: { [phrases] address in
          keeper.announce(address)
          try? OutputStream.standardError.print(phrases.serving(address))
        })
    } catch let error as DeskError {
      throw CommandFailure(.unavailable, japanese: error.message.japanese, english: error.message.english)
    }
  }

  /// A store that goes away with the program, with the sheets as its one plan.
  private func keeperOfSheets() async throws -> PlanKeeper {
    let (reading, status) = try SheetInput.readDocument(files, phrases, keepsPrintedText: true)
    guard let reading else {
      try status.exit()
      throw ExitCode(ExitStatus.noInput.rawValue)
    }
    let keeper = try PlanKeeper(temporaryWith: SystemClock.now)
    var generator = SystemRandomNumberGenerator()
    let plan = Plan(id: .random(using: &generator))
    let name = files[0].split(separator: "/").last.map(String.init) ?? files[0]
    let proposal = ImportPlanner.proposal(
      for: reading.document, into: plan, title: reading.document.title ?? name,
      organization: reading.document.organization ?? "", using: generator)
    _ = try await keeper.record(
      ProposedAct(
        plan: plan.id, changes: proposal.changes, printed: reading.printed, findings: reading.findings),
      by: ApplyOptions.whoever())
    try tell(phrases.counts(reading.document))
    return keeper
  }
}

extension DeskPlans {
  /// The plans of a store; who recorded an entry is for staff, whom nobody can tell yet.
  init(_ keeper: PlanKeeper) {
    self.init(
      list: { try keeper.plans() },
      plan: { id, moment in
        guard let plan = try keeper.known(id, asOf: moment) else { return nil }
        var shown = ShownPlan(
          plan: plan, document: plan.document(), findings: try keeper.findings(of: plan),
          printed: try keeper.printedTexts(of: id), asOf: moment
        ) { scope in
          switch scope {
          case .plan: try keeper.entries(of: id)
          case .indicator(let indicator): try keeper.entries(of: id, about: indicator)
          }
        }
        shown.documents = ShownDocuments(keeper, id)
        return shown
      },
      check: { id in
        guard let plan = try keeper.known(id) else { return nil }
        let check = PlanCheck(plan.document(), plan: plan)
        return { check.findings(of: $0, for: $1) }
      },
      record: { request, plan in
        let author = try ApplyOptions.whoever()
        do throws(KeeperError) {
          try await keeper.record(request, of: plan, by: author)
        } catch {
          throw FormRefusal(error.message, isStale: error.kind == .stale)
        }
      },
      makeDocument: { wish, choice in
        try DeskDocument(keeper, wish, choice, by: ApplyOptions.whoever())
      },
      version: { keeper.lastRecorded })
  }
}

extension PlanKeeper {
  /// Records what a page's form asks for.
  fileprivate func record(
    _ request: FormRequest, of plan: PlanID, by author: Author
  ) async throws(KeeperError) {
    let act: ProposedAct
    switch request {
    case .nothing: return
    case .comment(let remark):
      var generator = SystemRandomNumberGenerator()
      let position = try self.plan(plan).nextPosition(in: remark.meeting)
      let change = RecordComment(comment: .random(using: &generator), remark: remark, position: position)
        .change
      act = ProposedAct(plan: plan, changes: [change])
    case .record(let changes, let expected):
      act = ProposedAct(plan: plan, changes: changes, expected: expected)
    case .choose(let rule, let seen):
      var choice: Plan.RatingRuleChoice?
      if let rule, let text = try? rule.yaml() {
        choice = Self.choice(of: rule.id, version: rule.version, text: text)
      }
      act = ProposedAct(
        plan: plan, changes: [ChooseRatingRule(choice: choice).change], expected: [.ratingRule: seen])
    }
    _ = try await record(act, by: author)
  }
}
