import Foundation
import Hummingbird
import HummingbirdTesting
import PlanModel
import Synchronization
import Testing

@testable import PlanWeb

struct DeskRunTests {
  @Test func `SIGTERM finishes what is under way and writes the log`() async {
    await #expect(processExitsWith: .exitCode(0)) {
      let logged = Mutex(0)
      let log = RequestLog(delay: .seconds(60)) { bytes in
        logged.withLock { $0 += bytes.count { $0 == UInt8(ascii: "\n") } }
      }
      let answered = Mutex(0)
      try await Fixtures.desk(log: log).run { address in
        let port = URL(string: address)?.port ?? 0
        precondition(port > 0, "the real port is told, not 0")
        Thread.detachNewThread {
          // The first request has been answered but not wholly sent, the second connection is idle.
          let slow = RawConnection(port: port)
          let idle = RawConnection(port: port)
          slow?.send("GET /plans/umegasato/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n")
          _ = slow?.receive(until: "</html>")
          kill(getpid(), SIGTERM)
          Thread.sleep(forTimeInterval: 0.2)
          slow?.send("ab")
          precondition(idle?.receive() == "", "an idle connection is closed without a word")
          precondition(slow?.receive() == "", "a finished one too")
          precondition(RawConnection(port: port) == nil, "nobody listens any more")
          answered.withLock { $0 += 1 }
        }
      }
      precondition(logged.withLock { $0 } == 1, "the line was written although its moment had not come")
      for _ in 0..<200 where answered.withLock({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(10)) }
      precondition(answered.withLock { $0 } == 1)
      exit(0)
    }
  }

  @Test func `a port that is taken is said in one line`() async throws {
    try await Fixtures.desk().application().test(.live) { client in
      let port = try #require(client.port)
      let error = await #expect(throws: DeskError.self) {
        try await Fixtures.desk(port: port).run { _ in Issue.record("the port was taken") }
      }
      #expect(error == .portTaken(port, option: "--port"))
      #expect(error?.message.japanese.contains("\(port)") == true)
      #expect(error?.message.english.contains("\n") == false)
    }
  }

  @Test func `an address that is none of this machine's is said`() async throws {
    let desk = Desk(plans: Shelf([]).plans, host: "192.0.2.1", port: 0)
    let error = await #expect(throws: DeskError.self) {
      try await desk.run { _ in Issue.record("the address is for documentation") }
    }
    guard case .cannotListen(host: "192.0.2.1", port: 0, reason: _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
