import ArgumentParser
import PlanDocuments
import PlanModel
import PlanPages
import PlanService
import PlanWeb

/// `--public` and what belongs to it.
struct PublicDoorOptions: ParsableArguments {
  @Option(
    name: .customLong("public"),
    help: ArgumentHelp(
      "公表した版を見せるアドレスと番号。番号を書かなければ8081です。例: 127.0.0.1:8081、0.0.0.0、[::]:8081",
      valueName: "ADDRESS[:PORT]"))
  var publicAddress: String?

  @Option(
    help: ArgumentHelp("公表用のアドレスで答えるホスト名。くり返せます。指定しなければ、どの名前にも答えます。", valueName: "NAME"))
  var publicHost: [String] = []

  @Option(
    help: ArgumentHelp("X-Forwarded-For を信用するプロキシーのIPアドレス。くり返せます。", valueName: "ADDRESS"))
  var trustedProxy: [String] = []

  @Option(help: ArgumentHelp("公表用のアドレスで、一つのIPアドレスから1分間に受ける要求の数。0なら制限しません。", valueName: "NUMBER"))
  var rateLimit = 1200

  static let usualPort = 8081

  var isOpen: Bool { publicAddress != nil }

  func validate() throws {
    guard publicAddress == nil || settings != nil else {
      throw ValidationError("--public は 127.0.0.1:8081 のように、アドレスと0から65535までの番号を指定してください。")
    }
    guard (0...1_000_000).contains(rateLimit) else {
      throw ValidationError("--rate-limit は0から1000000までの数にしてください。")
    }
    guard publicAddress != nil || (publicHost.isEmpty && trustedProxy.isEmpty) else {
      throw ValidationError("--public-host と --trusted-proxy は、--public と一緒に指定してください。")
    }
  }

  /// What the options say; `nil` where the door stays shut, or the address cannot be read.
  var settings: PublicSettings? {
    guard let (address, port) = publicAddress.flatMap(Self.parts) else { return nil }
    return PublicSettings(
      address: address, port: port, hosts: publicHost, trustedProxies: trustedProxy,
      requestsPerMinute: rateLimit)
  }

  /// Address and port of `0.0.0.0:8081`, `[::]:8081`, `::1`, `localhost`.
  static func parts(of text: String) -> (address: String, port: Int)? {
    var address = Substring(text)
    var rest: Substring = ""
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      address = text[text.index(after: text.startIndex)..<end]
      rest = text[text.index(after: end)...]
      guard rest.isEmpty || rest.hasPrefix(":") else { return nil }
    } else if let colon = text.lastIndex(of: ":"), text.firstIndex(of: ":") == colon {
      address = text[..<colon]
      rest = text[colon...]
    }
    guard !address.isEmpty, !address.contains(where: { $0.isWhitespace || $0 == "/" }) else { return nil }
    guard !rest.isEmpty else { return (String(address), usualPort) }
    guard let port = Int(rest.dropFirst()), (0...65535).contains(port) else { return nil }
    return (String(address), port)
  }
}

extension PublicPlans {
  /// What is published of the plans of a store.
  init(_ keeper: PlanKeeper, _ settings: OpenDataSettings) {
    self.init(
      published: { try keeper.publishedPlans() }, version: { keeper.lastRecorded },
      extras: .documents(settings))
  }
}
