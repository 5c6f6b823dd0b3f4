"""Whether a crowd at the public door slows others down: crowd.py ADDRESS PID PATH BIG

ADDRESS is the door's, PID the server's process, PATH a page, BIG a large answer. A visitor asks for the page at a steady rate, first
alone and then beside each crowd; what it waits is printed, and the memory of the server. Exit code 1 where an answer was wrong.
"""

import asyncio
import pathlib
import resource
import sys
import urllib.parse

RATE, SECONDS = 200, 5


class Door:
    def __init__(self, address):
        parts = urllib.parse.urlsplit(address)
        self.host, self.port = parts.hostname, parts.port

    async def open(self):
        return await asyncio.open_connection(self.host, self.port, limit=1 << 20)

    def request(self, path, more=""):
        return f"GET {path} HTTP/1.1\r\nHost: {self.host}\r\n{more}\r\n".encode()

    async def ask(self, reader, writer, path, more=""):
        """The status of an answer, which is read to its end; 0 where the connection was ended."""
        try:
            writer.write(self.request(path, more))
            await writer.drain()
            head = await reader.readuntil(b"\r\n\r\n")
            length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
            await reader.readexactly(length)
            return int(head.split(b" ", 2)[1])
        except (asyncio.IncompleteReadError, ConnectionError):
            return 0


async def visit(address, path):
    """What a visitor with a process of its own waits, as it tells."""
    paced = pathlib.Path(__file__).parent.parent / "paced.py"
    visitor = await asyncio.create_subprocess_exec(
        sys.executable, paced, address, str(RATE), str(SECONDS), path, stdout=asyncio.subprocess.PIPE
    )
    told, _ = await visitor.communicate()
    if visitor.returncode != 0:
        raise SystemExit(f"{path} was not answered")
    return told.decode().split("/s  ")[1].strip()


def memory(pid):
    with open(f"/proc/{pid}/status") as file:
        return next(int(line.split()[1]) // 1024 for line in file if line.startswith("VmRSS:"))


async def crowd_of(count, arrive):
    """So many at once, a few hundred at a time so that the listener's queue is not what is measured."""
    arrived = []
    for begin in range(0, count, 200):
        arrived += await asyncio.gather(*(arrive(index) for index in range(begin, min(begin + 200, count))))
    return arrived


def base36(number):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return (base36(number // 36) if number >= 36 else "") + digits[number % 36]


async def idle(door, path, count):
    async def arrive(_):
        reader, writer = await door.open()
        assert await door.ask(reader, writer, path) == 200
        return writer

    return await crowd_of(count, arrive), []


async def slow_askers(door, path, count):
    """A letter of the request every half second."""

    async def arrive(index):
        _, writer = await door.open()
        return writer

    writers = await crowd_of(count, arrive)
    request = door.request(path, "X-Slow: " + "a" * 1000 + "\r\n")

    async def drip():
        for letter in request:
            for writer in writers:
                if not writer.is_closing():
                    writer.write(bytes([letter]))
            await asyncio.sleep(0.5)

    return writers, [asyncio.create_task(drip())]


async def slow_takers(door, big, count):
    """Each asks for a large answer and takes none of it."""

    async def arrive(_):
        reader, writer = await door.open()
        writer.transport.pause_reading()
        writer.write(door.request(big) * 20)
        return writer

    return await crowd_of(count, arrive), []


async def endless(door, make, allowed, count):
    """One odd request after another on each of so many connections; anything but an allowed status ends the run."""

    async def go_on():
        while True:
            reader, writer = await door.open()
            status = await door.ask(reader, writer, *make())
            writer.close()
            if status not in allowed:
                raise SystemExit(f"an odd request was answered with {status}")

    return [], [asyncio.create_task(go_on()) for _ in range(count)]


async def measure(name, address, pid, path, gather):
    writers, tasks = await gather() if gather else ([], [])
    told = await visit(address, path)
    for task in tasks:
        if task.done() and task.exception():
            raise task.exception()
        task.cancel()
    held = memory(pid)
    for writer in writers:
        writer.transport.abort()
    await asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.sleep(1)
    print(f"{name:<44} {told}  the server holds {held} MB", flush=True)


async def main():
    door, pid, path, big = Door(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    deep = iter(range(1, 1 << 40, 997))
    observations = big.split("?")[0]
    crowds = [
        ("alone", None),
        ("10,000 connections held open", lambda: idle(door, path, 10_000)),
        ("2,000 who ask a letter every half second", lambda: slow_askers(door, path, 2_000)),
        ("500 who take nothing of 20 large answers", lambda: slow_takers(door, big, 500)),
        ("8 with requests of 1 MB of headers", lambda: endless(door, lambda: (path, ("X-A: " + "a" * 1_000_000 + "\r\n")), {0, 400, 413, 431}, 8)),
        ("8 with addresses of 70 KB", lambda: endless(door, lambda: (path + "?" + "a" * 70_000, ""), {0, 200, 400, 404, 414, 431}, 8)),
        ("8 who page deep", lambda: endless(door, lambda: (f"{observations}?limit=1000&cursor={base36(next(deep) % 50_000)}", ""), {200}, 8)),
    ]  # fmt: skip
    for name, gather in crowds:
        await measure(name, sys.argv[1], pid, path, gather)


asyncio.run(main())
