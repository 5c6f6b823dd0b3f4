public import ArgumentParser

/// The program.
public struct HashiraCommand: AsyncParsableCommand {
  public init() {}
}
