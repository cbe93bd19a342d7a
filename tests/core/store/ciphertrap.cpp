// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that only makes a store in the folder of its argument and says how that went. It is linked
// twice: as our programs are, and with SQLCipher's symbols hidden, so that Qt's driver finds another SQLite.
#include "core/store/connection.h"
#include "core/store/sqlcipheropener.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace balie;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto made = createStore(application.arguments().at(1) + QStringLiteral("/store.db"), Secret::random(databaseKeySize));
    QTextStream(stdout) << (made ? QStringLiteral("made") : toWord(made.error().code()));
    return made ? 0 : 1;
}
