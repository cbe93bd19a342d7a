// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/newpassphrase.h"

#include "core/domain/user/passphrasepolicy.h"
#include "ui/support/metrics.h"
#include "ui/support/passphrasefield.h"
#include "ui/support/plainlabel.h"
#include "ui/support/strengthmeter.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace balie {

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent)
    , m_first(new PassphraseField(this))
    , m_second(new PassphraseField(this))
    , m_meter(new StrengthMeter(this))
    , m_difference(new PlainLabel(QString(), TextRole::Caption, this))
{
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_second->setObjectName(QStringLiteral("passphraseAgain"));
    m_difference->setObjectName(QStringLiteral("passphraseDifference"));
    auto *firstLabel = new PlainLabel(tr("&Passphrase"), this);
    firstLabel->setBuddy(m_first);
    auto *secondLabel = new PlainLabel(tr("Passphrase aga&in"), this);
    secondLabel->setBuddy(m_second);
    auto *suggestion = new QPushButton(tr("&Suggest words"), this);
    suggestion->setObjectName(QStringLiteral("suggestPassphrase"));
    suggestion->setAutoDefault(false);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(metrics::related);
    fields->addWidget(m_first, 1);
    fields->addWidget(suggestion);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(firstLabel);
    column->addLayout(fields);
    column->addWidget(m_meter);
    column->addSpacing(metrics::related);
    column->addWidget(secondLabel);
    column->addWidget(m_second);
    column->addWidget(m_difference);
    setFocusProxy(m_first);

    connect(m_first, &QLineEdit::textChanged, this, &NewPassphrase::judge);
    connect(m_second, &QLineEdit::textChanged, this, &NewPassphrase::judge);
    connect(suggestion, &QPushButton::clicked, this, &NewPassphrase::suggest);
    judge();
}

void NewPassphrase::setOwnWords(const QStringList &words)
{
    m_meter->setOwnWords(words);
    judge();
}

std::optional<MissingAnswer> NewPassphrase::missing() const
{
    if (m_first->text().isEmpty())
        return MissingAnswer{tr("Type a passphrase, or have words suggested."), m_first};
    if (!m_meter->meetsFloor())
        return MissingAnswer{tr("The passphrase is not strong enough yet. %1").arg(m_meter->advice()), m_first};
    if (m_first->text() != m_second->text())
        return MissingAnswer{tr("Type the same passphrase once more."), m_second};
    return {};
}

Secret NewPassphrase::take()
{
    m_second->wipe();
    return m_first->take();
}

Secret NewPassphrase::copy() const
{
    return Secret::fromText(m_first->text());
}

void NewPassphrase::wipe()
{
    m_first->wipe();
    m_second->wipe();
}

// The suggestion is readable and must be typed once, so that the hand has learned it.
void NewPassphrase::suggest()
{
    QString words = generatedPassphrase();
    m_first->setText(words);
    balie::wipe(words);
    m_second->clear();
    m_first->setReadable(true);
    m_second->setFocus();
    m_first->setReadable(true);
}

void NewPassphrase::judge()
{
    m_meter->judge(m_first->text());
    const bool same = m_first->text() == m_second->text();
    m_difference->setText(same || m_second->text().isEmpty() ? QString() : tr("The two are not the same yet."));
    m_second->setAccessibleDescription(m_difference->text());
}

} // namespace balie
