// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/personname.h"

#include <QString>
#include <QStringList>

namespace balie {

// How words are found: folded (core/base/foldedtext.h), parted at everything that is no letter or
// digit, without the prefixes of Dutch names, unless nothing else was typed.
QStringList searchTerms(const QString &typed);

// What the register keeps of a text so that searchTerms() finds it: all its words, prefixes too.
QString searchText(const QString &text);

// The same of a name, family name first; a hyphenated family name is found by each part and as one.
QString searchText(const PersonName &name);

} // namespace balie
