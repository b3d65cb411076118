"""Texts read in processes of their own, a few ahead of whoever needs the readings. No database."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import Any, TypeVar

from . import reader

AHEAD = 4  # texts for each process: enough to keep it busy, few enough to keep in memory
WORTH_IT = 50  # texts for which it pays to start another process

Read = Callable[[str], dict[str, Any]]
Item = TypeVar("Item")


class ReaderKilled(Exception):
    """A reading process ended before its time."""


def jobs_for(texts: int) -> int:
    """Return in how many processes so many texts are read quickest here."""
    return min(os.cpu_count() or 1, 1 + texts // WORTH_IT)


def read_ahead(items: Iterable[Item], text_of: Callable[[Item], str | None], jobs: int) -> Iterator[tuple[Item, Read]]:
    """Yield each item, in order, with what gives the reading of its text, read in one of `jobs` processes.

    `text_of` gives the text of an item, None where nothing is to be read. What gives a reading raises what the reader
    raised, or ReaderKilled. With one job, texts are read by this process when their readings are asked for.
    """
    if jobs == 1:
        yield from ((item, reader.read) for item in items)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, context, initializer=begin) as readers:
        try:
            yield from in_order(readers, iter(items), text_of, jobs * AHEAD)
        finally:
            readers.shutdown(wait=False, cancel_futures=True)


def in_order(readers, items, text_of, ahead):
    waiting = deque(submitted(readers, item, text_of) for item in islice(items, ahead))
    while waiting:
        item, future = waiting.popleft()
        yield item, reader.read if future is None else reading_of(future)
        waiting.extend(submitted(readers, item, text_of) for item in islice(items, 1))


def submitted(readers, item, text_of):
    text = text_of(item)
    try:
        return item, None if text is None else readers.submit(reader.read, text)
    except BrokenProcessPool as error:
        return item, failed(error)


def failed(error):
    future: Future = Future()
    future.set_exception(error)
    return future


def reading_of(future: Future) -> Read:
    def read(text):
        try:
            return future.result()
        except BrokenProcessPool as error:
            raise ReaderKilled from error

    return read


def begin():
    """Begin a reading process: it leaves Ctrl-C to the one that started it, and ends with that one, however that ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with, args=[multiprocessing.parent_process()], daemon=True).start()


def end_with(parent):
    parent.join()
    os._exit(1)
