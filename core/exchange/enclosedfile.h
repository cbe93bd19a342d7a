// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace balie {

// A file that goes along with a letter.
struct EnclosedFile
{
    QString name; // as the reader gets it: "DOM-2026-0014-3.csv"
    QByteArray bytes;
    bool isPaper = false; // a PDF
};

} // namespace balie
