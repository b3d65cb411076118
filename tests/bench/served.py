"""The site as it is served in production, and what else the bench measures it against, each a process of its own."""

import http.client
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

from .databases import KEPT, PROJECT, environment

PATIENCE = 60  # seconds until a server has to answer


class Server:
    """A server on 127.0.0.1 for the length of a `with` block."""

    def __init__(self, command: list[str], env: dict[str, str], path: str = "/"):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.command = [part.replace("PORT", str(self.port)) for part in command]
        self.env, self.path = env, path

    def __enter__(self):
        begin = time.perf_counter()
        with (KEPT / "server.log").open("w") as log:
            self.process = subprocess.Popen(self.command, cwd=PROJECT, env=self.env, stdout=log, stderr=log)
        while True:
            try:
                self.get(self.path)
                break
            except OSError:
                if self.process.poll() is not None or time.perf_counter() - begin > PATIENCE:
                    self.__exit__()
                    raise SystemExit(f"{self.command[2]} did not start: see {KEPT.name}/server.log") from None
                time.sleep(0.02)
        self.start_up = time.perf_counter() - begin
        return self

    def __exit__(self, *error):
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)

    def get(self, path: str, status: tuple[int, ...] = (200, 302), **headers: str) -> http.client.HTTPResponse:
        """Get a page as a browser does; raise SystemExit if it answers with another status."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"} | headers)
        response = connection.getresponse()
        response.read()
        connection.close()
        if response.status not in status:
            raise SystemExit(f"{path} answered {response.status}")
        return response

    def time(self, path: str, **headers: str) -> float:
        begin = time.perf_counter()
        self.get(path, **headers)
        return time.perf_counter() - begin

    def rate(self, requests: list[tuple[str, dict[str, str]]], clients: int = 3, status=(200,)) -> float:
        """Return how many of these requests it answers a second, asked by some clients at once."""

        def ask(share):
            for path, headers in share:
                self.get(path, status, **headers)

        threads = [threading.Thread(target=ask, args=(requests[n::clients],)) for n in range(clients)]
        begin = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return len(requests) / (time.perf_counter() - begin)

    def memory(self) -> float:
        """Return the memory of its largest process in MB: gunicorn's worker."""
        return max(resident(pid) for pid in [self.process.pid, *children(self.process.pid)]) / 1e6


def children(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in listed.read_text().split()] if listed.exists() else []


def resident(pid: int) -> int:
    """Return the resident memory of a process in bytes, 0 where the system does not tell."""
    told = Path(f"/proc/{pid}/statm")
    return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if told.exists() else 0


def site(url: str, cache: str = "dummycache://") -> Server:
    """The site with one worker; without a cache every page is rendered anew."""
    command = [sys.executable, "-m", "gunicorn", "--bind", "127.0.0.1:PORT", "--workers", "1", "tests.bench.site"]
    return Server(command, environment(url, CACHE_URL=cache), "/bare/")


def datasette(path: Path) -> Server:
    """Datasette on an SQLite file, with no limit on what it may look at."""
    command = [
        sys.executable,
        "-m",
        "datasette",
        str(path),
        "--port",
        "PORT",
        "--setting",
        "sql_time_limit_ms",
        "20000",
    ]
    return Server(command, dict(os.environ), "/-/versions.json")
