// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/pages.h"

#include <QTemporaryDir>
#include <QString>

namespace balie {

// A home of its own for a test of the window: settings and registers in a temporary folder that goes
// with the test.
class WindowHome
{
public:
    WindowHome();

    QString registerFolder() const;
    // A register of Mijande with one officer, whose passphrase is passphrase().
    void makeRegister() const;
    static QString userName() { return QStringLiteral("Noor"); }
    static QString passphrase() { return QStringLiteral("zeven ganzen dansen op glad ijs"); }

private:
    QTemporaryDir m_folder;
};

// Pages that show nothing but the place where they are; for tests of what is around pages. The one of
// "new-request" is for whoever may receive.
WindowParts inventedParts();

} // namespace balie
