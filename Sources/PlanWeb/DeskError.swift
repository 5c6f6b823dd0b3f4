import Foundation
import NIOCore
public import PlanModel

/// Why the desk cannot open.
public enum DeskError: Error, Hashable, Sendable {
  /// Another program listens on the port.
  case portTaken(Int, option: String)
  /// Only an administrator may use the port.
  case portForbidden(Int, option: String)
  /// The address is none of this machine's; the system's words beside it.
  case cannotListen(host: String, port: Int, reason: String)

  init(_ error: any Error, host: String, port: Int, option: String) {
    switch (error as? IOError)?.errnoCode {
    case EADDRINUSE: self = .portTaken(port, option: option)
    case EACCES, EPERM: self = .portForbidden(port, option: option)
    default: self = .cannotListen(host: host, port: port, reason: "\(error)")
    }
  }

  /// What happened and what to do, in a line.
  public var message: Wording {
    switch self {
    case .portTaken(let port, let option):
      Wording(
        japanese: "ポート \(port) は別のプログラムが使っています。\(option) で別の番号を指定してください。",
        english: "Port \(port) is taken by another program. Choose another with \(option).")
    case .portForbidden(let port, let option):
      Wording(
        japanese: "ポート \(port) を使う権限がありません。\(option) で1024以上の番号を指定してください。",
        english: "Port \(port) may not be used by this account. Choose 1024 or above with \(option).")
    case .cannotListen(let host, let port, let reason):
      Wording(
        japanese: "\(host):\(port) で待ち受けできません（\(reason)）。",
        english: "Cannot listen on \(host):\(port) (\(reason)).")
    }
  }
}
