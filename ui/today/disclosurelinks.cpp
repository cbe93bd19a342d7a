// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/disclosurelinks.h"

#include "core/documents/hues.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/pluralof.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

DisclosureLinks::DisclosureLinks(QWidget *parent) : QWidget(parent)
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    lines->setSpacing(metrics::tight);
    lines->addWidget(new PlainLabel(tr("Disclosures"), TextRole::GroupTitle, this));
    m_toTell = addLink("disclosuresToTell");
    m_owed = addLink("disclosuresOwed");
    m_recipients = addLink("recipientsToMend");
    connect(m_toTell, &QPushButton::clicked, this, [this] {
        const QString first = m_attention.firstToTell ? QStringLiteral("&disclosure=") + m_attention.firstToTell->toString() : QString();
        Q_EMIT wanted(QStringLiteral("notice=owed") + first);
    });
    connect(m_owed, &QPushButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("notice=owed")); });
    connect(m_recipients, &QPushButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("tab=recipients")); });
    hide();
}

QPushButton *DisclosureLinks::addLink(const char *name)
{
    auto *link = new QPushButton(this);
    link->setObjectName(QString::fromLatin1(name));
    link->setFlat(true);
    layout()->addWidget(link);
    layout()->setAlignment(link, Qt::AlignLeft);
    return link;
}

void DisclosureLinks::showAttention(const DisclosureAttention &attention)
{
    m_attention = attention;
    const auto sign = [this](IconName name, Hue hue) { return iconPixmap(name, metrics::smallIcon, strong(hue, palette()), devicePixelRatioF()); };
    m_toTell->setIcon(sign(IconName::DueToday, Hue::Orange));
    m_toTell->setText(attention.toTell < DisclosureAttention::mostBans ? tr("%n person(s) to tell: the ban is over", nullptr, attention.toTell)
                                                                        : tr("%n or more persons to tell: the ban is over", nullptr, attention.toTell));
    m_toTell->setVisible(attention.toTell > 0);
    m_owed->setIcon(sign(IconName::Caution, Hue::Yellow));
    m_owed->setText(tr("%1 not told in time this year", nullptr, pluralOf(attention.owed)).arg(QLocale().toString(attention.owed)));
    m_owed->setVisible(attention.owed > 0);
    m_recipients->setIcon(sign(IconName::Caution, Hue::Yellow));
    m_recipients->setText(tr("%n recipient(s) not in order", nullptr, attention.recipients));
    m_recipients->setVisible(attention.recipients > 0);
    setVisible(!attention.isNothing());
}

} // namespace balie
