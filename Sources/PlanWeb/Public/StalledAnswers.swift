import NIOCore

/// Lets go of visitors who take nothing of their answer for too long, so that they cannot hold connections for nothing.
///
/// The system keeps little for each of them, so that many who take nothing fill no memory.
/// Visitors who ask slowly are let go by the server's idle time, which ends only with a whole request.
final class StalledAnswers: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = NIOAny

  /// What a connection needs for it.
  ///
  /// - Parameter patience: how long a piece of an answer may wait to be taken.
  /// - Returns: the handlers, in the order in which they stand.
  static func handlers(patience: TimeAmount) -> [any RemovableChannelHandler] {
    [IdleStateHandler(writeTimeout: patience), StalledAnswers()]
  }

  /// What the system may keep of an answer on its way, in bytes; enough for 40 Mbit/s where it takes 50 ms.
  private static let underway: ChannelOptions.Types.SocketOption.Value = 256 * 1024

  func handlerAdded(context: ChannelHandlerContext) {
    _ = context.channel.setOption(.socketOption(.so_sndbuf), value: Self.underway)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if let event = event as? IdleStateHandler.IdleStateEvent, event == .write {
      context.close(promise: nil)
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }
}
