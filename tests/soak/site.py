"""The site served as README.md says it is in production, behind what plays the proxy."""

import http.client
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
README = (PROJECT / "README.md").read_text("utf-8")
HOST = "archive.example.org"
SECRET = "hAx0-kU2vN9_qLw7RzE4tYb6JmPc1sDfGi8oXnV5uKaQ3eWlZpT"
PATIENCE = 120  # seconds until it answers


def commands(section):
    """Return the commands of manage.py that a section of README.md wants run, in order."""
    told = README.split(f"\n## {section}\n")[1].split("\n## ")[0]
    return [shlex.split(line) for line in re.findall(r"^ {4}\.venv/bin/python manage\.py (.+)$", told, re.M)]


class Site:
    """An archive served from a database: its commands, its address, its log."""

    def __init__(self, database, folder):
        self.log = folder / "log"
        self.environment = {
            "PATH": os.environ["PATH"],
            "DATABASE_URL": database,
            "SECRET_KEY": SECRET,
            "ALLOWED_HOSTS": HOST,
            "TRUST_PROXY": "True",
            "STATIC_ROOT": str(folder / "static"),
        }

    def commands(self):
        """Return the commands of manage.py that README.md wants run once and after each update."""
        return commands("In production")

    def run(self, *command):
        """Run manage.py; return (what it printed, what it logged)."""
        done = subprocess.run(
            [sys.executable, "manage.py", *map(str, command)],
            cwd=PROJECT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout, done.stderr

    def __enter__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        command = re.search(r"^ {4}\.venv/bin/(gunicorn .+)$", README, re.M)[1]
        command = command.replace("127.0.0.1:8000", f"127.0.0.1:{self.port}")
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *shlex.split(command)], cwd=PROJECT, env=self.environment, stdout=log, stderr=log
            )
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < end:
            try:
                if self.get("/health/").status == 200:
                    return self
            except OSError:
                time.sleep(0.2)
        self.process.kill()
        raise AssertionError(self.log.read_text())

    def __exit__(self, *error):
        self.stop()

    def stop(self):
        """Ask it to stop, as a service manager does; return its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=PATIENCE)

    def get(self, address, **headers):
        """Ask for an address as the proxy does, for somebody who came by HTTPS; return the answer, with its `body`."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", address, headers={"Host": HOST, "X-Forwarded-Proto": "https"} | headers)
            answer = connection.getresponse()
            answer.body = answer.read()
            return answer
        finally:
            connection.close()
