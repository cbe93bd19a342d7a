// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setuprecovery.h"

#include "ui/support/metrics.h"
#include "ui/support/recoverycodepanel.h"

#include <QVBoxLayout>

namespace balie {

SetupRecovery::SetupRecovery(QWidget *parent) : SetupStep(parent), m_panel(new RecoveryCodePanel(this))
{
    auto *column = new QVBoxLayout(this);
    metrics::layOutInside(column);
    column->addWidget(m_panel);
    column->addStretch(1);
    setFocusProxy(m_panel);
}

QString SetupRecovery::title() const
{
    return tr("Keep the recovery code on paper");
}

QString SetupRecovery::explanation() const
{
    return tr("If you forget the passphrase, this code is the only other way in. It is shown only now: print it or write "
              "it down, put it in a safe, and type two groups of it below.");
}

std::optional<MissingAnswer> SetupRecovery::missing() const
{
    return m_panel->missing();
}

void SetupRecovery::setSheet(const RecoverySheet &sheet)
{
    m_panel->setSheet(sheet);
}

void SetupRecovery::wipe()
{
    m_panel->wipe();
}

} // namespace balie
