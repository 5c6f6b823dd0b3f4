public import PlanModel

extension PlanDatabase {
  /// The texts that a plan was imported from, oldest import first.
  public func printedTexts(of plan: PlanID) throws(StoreError) -> [ImportedText] {
    try read { db in try ImportedReadings(db: db, plan: plan).texts() }
  }

  /// What was doubted about the texts that a plan was imported from, oldest import first.
  public func findings(of plan: PlanID) throws(StoreError) -> [ImportedFinding] {
    try read { db in try ImportedReadings(db: db, plan: plan).findings() }
  }
}
