internal import Crypto
internal import GRDB
internal import PlanModel

/// The store of plans: one SQLite file.
public struct PlanDatabase {}
