/// What `--version` says.
enum ProgramVersion {
  /// The program's version; raised with each entry of CHANGELOG.md.
  static let program = "0.2.0"

  static var text: String { "hashira \(program)" }
}
