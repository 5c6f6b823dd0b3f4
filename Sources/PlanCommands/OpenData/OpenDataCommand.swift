import ArgumentParser

/// `hashira open-data`: what a city gives away, and whether it can be read by machines.
struct OpenDataCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open-data",
    abstract: "オープンデータを作り、表が機械で読めるかを確かめます。",
    subcommands: [OpenDataWriteCommand.self, OpenDataCheckCommand.self])
}
