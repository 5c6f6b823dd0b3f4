internal import PlanModel
internal import PlanStore

extension KeeperError {
  init(_ error: StoreError) {
    let kind: Kind =
      switch error {
      case .missing: .notFound
      case .notADatabase, .notOurs, .newer, .damaged, .unreadableEntry, .otherDocument, .failed,
        .notOpened:
        .unreadable
      case .older: .outdated
      case .readOnly, .full, .wordsMayRemain: .unwritable
      case .locked: .locked
      case .alreadyThere: .exists
      }
    self.init(kind, japanese: error.message.japanese, english: error.message.english)
  }
}
