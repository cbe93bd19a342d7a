# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for thousands of words at once, in bytes and in files, with a tool that knows nothing of the program."""

import os
import pathlib
import subprocess

import forensic


class ManyWords:
    def __init__(self, list_of_them, names, others=()):
        """Names in every spelling in which a program leaves words behind; the others (numbers, addresses) as they are typed."""
        self.words = {*names, *others}
        self.needles = {}
        for word in others:
            self.needles.update((word.encode(encoding), word) for encoding in ("utf-8", "utf-16-le"))
        for word in names:
            self.needles.update((spelling, word) for case in (word, word.lower(), word.upper()) for spelling in forensic.spellings(case))
        assert self.words and all(len(needle) > 5 and b"\n" not in needle for needle in self.needles)
        self.list = pathlib.Path(list_of_them)
        self.list.write_bytes(b"\n".join(self.needles) + b"\n")

    def grep(self, *places, content=b""):
        searched = subprocess.run(["grep", "-a", "-o", "-F", "-f", self.list, *places], input=content, capture_output=True,
                                  env=dict(os.environ, LC_ALL="C"))
        assert searched.returncode in (0, 1) and not searched.stderr, searched.stderr
        return searched.stdout.split(b"\n")[:-1]

    def hits(self, content):
        """The words that stand in there, one for every place."""
        return [self.needles[needle] for needle in self.grep(content=content)]

    def hits_in_files(self, folder):
        """Every (word, path) where one stands in a file there or in its name; also how many bytes were looked at."""
        paths = list(forensic.files_under([folder]))
        found = [line.split(b"\0", 1) for line in self.grep("-H", "-Z", "--", *paths)]
        named = self.hits("\n".join(paths).encode())
        return ([(self.needles[needle], path.decode()) for path, needle in found] + [(word, "a name") for word in named],
                sum(map(os.path.getsize, paths)))
