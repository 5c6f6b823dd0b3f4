import Foundation
import NIOCore
public import PlanModel

/// Why the desk cannot open.
public enum DeskError: Error, Hashable, Sendable {
  /// Another program listens on the port.
  case portTaken(Int)
  /// Only an administrator may use the port.
  case portForbidden(Int)
  /// The address is none of this machine's; the system's words beside it.
  case cannotListen(host: String, port: Int, reason: String)

  init(_ error: any Error, host: String, port: Int) {
    switch (error as? IOError)?.errnoCode {
    case EADDRINUSE: self = .portTaken(port)
    case EACCES, EPERM: self = .portForbidden(port)
    default: self = .cannotListen(host: host, port: port, reason: "\(error)")
    }
  }

  /// What happened and what to do, in a line.
  public var message: Wording {
    switch self {
    case .portTaken(let port):
      Wording(
        japanese: "ポート \(port) は別のプログラムが使っています。--port で別の番号を指定してください。",
        english: "Port \(port) is taken by another program. Choose another with --port.")
    case .portForbidden(let port):
      Wording(
        japanese: "ポート \(port) を使う権限がありません。--port で1024以上の番号を指定してください。",
        english: "Port \(port) may not be used by this account. Choose 1024 or above with --port.")
    case .cannotListen(let host, let port, let reason):
      Wording(
        japanese: "\(host):\(port) で待ち受けできません（\(reason)）。",
        english: "Cannot listen on \(host):\(port) (\(reason)).")
    }
  }
}
