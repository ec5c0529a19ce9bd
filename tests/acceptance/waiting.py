# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for a condition, never for a time."""

import time

DEADLINE = 15.0  # seconds; generous, because it is only reached by what is broken
POLL = 0.02


def wait_until(condition, what, deadline=DEADLINE):
    """The first true value of condition(); AssertionError with `what` after the deadline.

    `what` is a sentence, or a function that makes one once it is too late.
    """
    end = time.monotonic() + deadline
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(
                f"after {deadline:g} s: {what() if callable(what) else what}")
        time.sleep(POLL)
