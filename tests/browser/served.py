"""A site of its own for tests that look at it in a browser: served as in production, in a process of its own."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
PATIENCE = 20  # seconds until the site has to answer


class Site:
    """An archive in a folder: its commands, and its address once it is served."""

    def __init__(self, folder):
        self.folder = folder
        self.process = None
        self.environment = {
            "PATH": os.environ["PATH"],
            "DATABASE_URL": f"sqlite:///{folder}/archive.sqlite3",
            "STATIC_ROOT": str(folder / "static"),
            "SECRET_KEY": "of a test, and of no use to anybody " * 2,
            "ALLOWED_HOSTS": "localhost",
            "HTTPS": "off",
        }

    def copy(self, folder):
        """Return a site of the same records and static files in another folder."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return Site(folder)

    def run(self, *command, typed=""):
        """Run manage.py; return what it printed, or raise with what it complained of."""
        command = [sys.executable, "manage.py", *map(str, command)]
        run = subprocess.run(
            command, cwd=PROJECT, env=self.environment, input=typed, capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, run.stderr
        return run.stdout

    def __enter__(self):
        """Serve it until the end of the `with` block."""
        with socket.socket() as free:
            free.bind(("localhost", 0))
            port = free.getsockname()[1]
        self.url = f"http://localhost:{port}"
        command = [sys.executable, "-m", "gunicorn", "--bind", f"localhost:{port}", "--threads", "4", "config.wsgi"]
        with (self.folder / "log").open("w") as log:
            self.process = subprocess.Popen(command, cwd=PROJECT, env=self.environment, stdout=log, stderr=log)
        self.wait()
        return self

    def wait(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            try:
                urllib.request.urlopen(self.url, timeout=PATIENCE).close()
                return
            except urllib.error.URLError:
                time.sleep(0.1)
        self.__exit__()
        raise AssertionError(f"the site was not served: {(self.folder / 'log').read_text()}")

    def __exit__(self, *error):
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)
