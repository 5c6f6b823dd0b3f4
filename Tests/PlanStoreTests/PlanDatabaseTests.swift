import PlanStore
import Testing

@Suite struct PlanDatabaseTests {}
