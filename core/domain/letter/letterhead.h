// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace balie {

// What stands on a letter beside its text: who sends it, in the house style of the organisation.
struct LetterHead
{
    QString organisation;
    QString address;      // lines; may be empty
    QString place;        // before the date; may be empty
    QString contact;      // "privacy@example.nl of 024-3995555"
    QString sender = {};  // lines that stand there instead of the address and the contact
    QString footer = {};  // instead of the name, at the foot of each page
    QByteArray logo = {}; // PNG; empty: the name is written
};

} // namespace balie
