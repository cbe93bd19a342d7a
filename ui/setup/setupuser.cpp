// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupuser.h"

#include "ui/support/metrics.h"

#include "ui_setupuser.h"

namespace balie {

SetupUser::SetupUser(QWidget *parent) : SetupStep(parent), m_form(std::make_unique<Ui::SetupUser>())
{
    m_form->setupUi(this);
    m_form->userHelp->setRole(TextRole::Caption);
    metrics::layOutFields(m_form->column);
    connect(m_form->userName, &QLineEdit::textChanged, this, &SetupUser::judge);
    setFocusProxy(m_form->userName);
}

SetupUser::~SetupUser() = default;

QString SetupUser::title() const
{
    return tr("Who are you, and what is your passphrase?");
}

QString SetupUser::explanation() const
{
    return tr("The passphrase is the key to everything in the register. Nobody can look it up for you.");
}

std::optional<MissingAnswer> SetupUser::missing() const
{
    if (userName().isEmpty())
        return MissingAnswer{tr("Type your name."), m_form->userName};
    return m_form->newPassphrase->missing();
}

void SetupUser::setOrganisationName(const QString &name)
{
    m_organisationName = name;
    judge();
}

QString SetupUser::userName() const
{
    return m_form->userName->text().trimmed();
}

Secret SetupUser::takePassphrase()
{
    return m_form->newPassphrase->take();
}

void SetupUser::wipe()
{
    m_form->newPassphrase->wipe();
}

void SetupUser::judge()
{
    m_form->newPassphrase->setOwnWords({userName(), m_organisationName});
}

} // namespace balie
