import PlanPages

/// What a request is called in the log: the kind of page, never the address asked for.
enum RouteName: String, CaseIterable, Sendable {
  /// The list of plans.
  case plans
  case overview
  case sheet
  case indicator
  case findings
  case history
  /// Rules, grades, paths and directions.
  case rating
  /// The ledger of target revisions.
  case revisions
  /// What is said in meetings, with the answers.
  case comments
  /// The register of documents, and a document that is made.
  case documents
  /// What was typed on a page, to be recorded.
  case form
  /// A text checked while it is typed.
  case check
  /// The plan or its findings as JSON.
  case data
  /// What pages are shown with: the style sheet.
  case asset
  case health
  /// The public's list of plans.
  case front
  /// A plan with its editions.
  case plan
  /// A page of an edition.
  case edition
  case chart
  case search
  /// What programs ask for.
  case api
  /// A file of an edition.
  case file
  /// No page has the address.
  case unknown
  /// The desk does not answer such a request.
  case refused

  init(_ kind: PublicAddress.Kind) {
    switch kind {
    case .front: self = .front
    case .plan: self = .plan
    case .edition: self = .edition
    case .indicator: self = .indicator
    case .chart: self = .chart
    case .search: self = .search
    case .file: self = .file
    case .asset: self = .asset
    }
  }

  init(_ kind: PageAddress.Kind) {
    switch kind {
    case .plans: self = .plans
    case .overview: self = .overview
    case .sheet: self = .sheet
    case .indicator: self = .indicator
    case .findings: self = .findings
    case .history: self = .history
    case .rating: self = .rating
    case .revisions: self = .revisions
    case .comments: self = .comments
    case .documents: self = .documents
    case .data: self = .data
    case .asset: self = .asset
    }
  }
}
