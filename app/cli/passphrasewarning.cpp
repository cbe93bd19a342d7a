// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrasewarning.h"

#include "core/wording/passphrasewords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

void warnWhenEasilyGuessed(Output &out, const Secret &passphrase, const QStringList &ownWords)
{
    QString text = QString::fromUtf8(passphrase.view());
    const PassphraseStrength strength = passphraseStrength(text, ownWords);
    wipe(text);
    if (!strength.meetsFloor)
        out.warning(Cli::tr("The passphrase is easily guessed by who has the register's files. %1").arg(adviceText(strength.advice)));
}

} // namespace balie
