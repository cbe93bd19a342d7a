// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/signedit.h"

#include "core/domain/organisation/freesign.h"

namespace balie {

static constexpr int longestSign = 6;

SignEdit::SignEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(longestSign);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) { m_own = !typed.isEmpty(); });
}

void SignEdit::follow(const QLineEdit &name, std::vector<OrganisationSign> taken)
{
    m_taken = std::move(taken);
    connect(&name, &QLineEdit::textChanged, this, &SignEdit::propose);
    propose(name.text());
}

void SignEdit::propose(const QString &name)
{
    if (m_own)
        return;
    const Result<OrganisationSign> sign = freeSignFor(name, m_taken);
    setText(sign ? sign->toString() : QString());
}

} // namespace balie
