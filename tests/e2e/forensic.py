# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for words in files, in every spelling in which a program leaves words behind by accident."""

import base64
import binascii
import os
import urllib.parse


def spellings(word):
    """The word as bytes: in the encodings of text, as they are and as base64, hexadecimal and in a URL."""
    encodings = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")
    plain = {word.encode(encoding) for encoding in encodings}
    found = set(plain)
    for raw in plain:
        found.update(base64_parts(raw))
        found.add(binascii.hexlify(raw))
        found.add(binascii.hexlify(raw).upper())
    found.add(urllib.parse.quote(word).encode())
    return found


def base64_parts(raw):
    """What is certain to stand in base64 that holds these bytes, whatever comes before and after them."""
    for before in range(3):
        text = base64.b64encode(bytes(before) + raw)
        first = (before * 8 + 5) // 6  # characters that also hold bits of what comes before
        whole = (before + len(raw)) * 8 // 6  # and those that hold no bit of what comes after
        yield text[first:whole]


def files_under(folders):
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(place, name)
                if os.path.isfile(path) and not os.path.islink(path):
                    yield path


def hits(words, folders):
    """Every (word, path) where a word stands in a file or in its name, as it is or in one case."""
    needles = [(word, spelling) for word in words for case in {word, word.lower(), word.upper()}
               for spelling in spellings(case)]
    found = set()
    for path in files_under(folders):
        with open(path, "rb") as file:
            content = file.read()
        content += os.fsencode(os.path.basename(path))
        found.update((word, path) for word, needle in needles if needle in content)
    return sorted(found)
