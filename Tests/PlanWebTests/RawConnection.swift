import Foundation

/// A socket that sends exactly the bytes it is given, for requests no client would make.
struct RawConnection {
  private let descriptor: CInt

  /// - Returns: `nil` when nobody listens.
  init?(port: Int) {
    descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var limit = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else {
      close()
      return nil
    }
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Everything up to the end of the connection, or up to a text that ends an answer.
  func receive(until ending: String? = nil) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count > 0 else { break }
      bytes += chunk[..<count]
      if let ending, String(decoding: bytes, as: UTF8.self).hasSuffix(ending) { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the other side ends the connection in the next ten seconds without a word.
  func isEnded() -> Bool {
    var byte: UInt8 = 0
    return recv(descriptor, &byte, 1, 0) == 0
  }

  func close() {
    _ = Foundation.close(descriptor)
  }

  /// One request and the answer to it, on a thread of its own so that the server's are not held up.
  static func answer(to text: String, port: Int) async -> String {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        guard let connection = RawConnection(port: port) else {
          continuation.resume(returning: "")
          return
        }
        connection.send(text)
        let answer = connection.receive()
        connection.close()
        continuation.resume(returning: answer)
      }
    }
  }
}
