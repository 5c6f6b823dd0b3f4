"""Sends requests at a steady rate and says how long they took: paced.py ADDRESS RATE SECONDS [PATH | PLAN INDICATOR].

With a plan and an indicator it has texts checked, else it asks for a page, /healthz where none is named. Each time is counted from the moment
the request was due, so that one which had to wait for the one before is not taken for a quick one.
"""

import json
import socket
import sys
import time
import urllib.parse

TEXTS = (
    "前年度と比べ５７件増加し、目標値を達成した。",
    "周知が進み、令和４年度の約２倍の１７３件に増加した一方、相談は１１件減となった。",
    "新規が３２５回、継続が１３１回で、合計は前年度を上回った。目標値には届かなかったが、横ばいで推移している。",
)


def requests(host, plan, indicator):
    """The bytes to send, in turn."""
    if indicator is None:
        return [f"GET {plan or '/healthz'} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()]
    bodies = (json.dumps({"plan": plan, "indicator": indicator, "text": text}).encode() for text in TEXTS)
    return [
        f"POST /api/v1/check HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n".encode() + body
        for body in bodies
    ]


def exchange(connection, request):
    """Sends a request and reads its answer to the end."""
    connection.sendall(request)
    answer = b""
    while (head := answer.partition(b"\r\n\r\n"))[1] == b"" or len(head[2]) < body_length(head[0]):
        piece = connection.recv(65536)
        if not piece:
            raise SystemExit("the connection was closed")
        answer += piece
    if not answer.startswith(b"HTTP/1.1 200 "):
        raise SystemExit(answer.decode(errors="replace"))


def body_length(head):
    return next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))


def measure(address, rate, seconds, plan, indicator):
    sent, times = requests(address.netloc, plan, indicator), []
    with socket.create_connection((address.hostname, address.port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        begin = time.perf_counter() + 0.1
        for index in range(int(rate * seconds)):
            due = begin + index / rate
            time.sleep(max(0, due - time.perf_counter()))
            exchange(connection, sent[index % len(sent)])
            times.append(time.perf_counter() - due)
    return sorted(times)


def main(base, rate, seconds, plan=None, indicator=None):
    times = measure(urllib.parse.urlsplit(base), float(rate), float(seconds), plan, indicator)
    p50, p99 = (times[int(len(times) * share)] * 1000 for share in (0.5, 0.99))
    print(f"{len(times)} requests at {rate}/s  p50 {p50:.2f} ms  p99 {p99:.2f} ms  slowest {times[-1] * 1000:.2f} ms")


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5, 6):
        sys.exit("usage: paced.py ADDRESS RATE SECONDS [PATH | PLAN INDICATOR]")
    main(*sys.argv[1:])
