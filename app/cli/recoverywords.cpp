// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recoverywords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

void sayRecovery(Output &out, const QString &code, const QString &slot)
{
    out.line(Cli::tr("Recovery code, shown once. Print it and keep it apart from this computer:"));
    out.line(code);
    out.line(Cli::tr("Recovery slot, the text of the QR code on a recovery sheet. Are both key files ever lost, then this and the code "
                     "together bring them back. Print it with the code:"));
    out.line(slot);
}

} // namespace balie
