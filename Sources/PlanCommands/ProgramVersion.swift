import PlanService

/// What `--version` says.
enum ProgramVersion {
  /// The program's version; raised with each entry of CHANGELOG.md.
  static let program = "0.3.0"

  /// How the program was built.
  private static var build: String {
    #if DEBUG
      "debug"
    #else
      "release"
    #endif
  }

  static var text: String { "hashira \(program) (\(build), store \(PlanKeeper.storeVersion))" }
}
