// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/retentionlinks.h"

#include "ui/support/expirylook.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace balie {

namespace {

int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QIcon signOf(ExpiryState state, const QWidget &widget)
{
    return iconPixmap(iconOf(state), metrics::smallIcon, strong(hueOf(state), widget.palette()), widget.devicePixelRatioF());
}

} // namespace

RetentionLinks::RetentionLinks(QWidget *parent) : QWidget(parent)
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    lines->setSpacing(metrics::tight);
    lines->addWidget(new PlainLabel(tr("Retention"), TextRole::GroupTitle, this));
    m_expired = addLink("retentionExpired", QStringLiteral("state=expired"));
    m_conflict = addLink("retentionConflict", QStringLiteral("state=in-conflict"));
    m_holds = addLink("retentionHolds", QStringLiteral("tab=holds"));
    hide();
}

QPushButton *RetentionLinks::addLink(const char *name, const QString &place)
{
    auto *link = new QPushButton(this);
    link->setObjectName(QString::fromLatin1(name));
    link->setFlat(true);
    layout()->addWidget(link);
    layout()->setAlignment(link, Qt::AlignLeft);
    connect(link, &QPushButton::clicked, this, [this, place] { Q_EMIT wanted(place); });
    return link;
}

void RetentionLinks::showAttention(const RetentionAttention &attention)
{
    const QLocale locale;
    m_expired->setIcon(signOf(ExpiryState::Expired, *this));
    m_expired->setText(tr("%1 to be destroyed", nullptr, plural(attention.expired)).arg(locale.toString(attention.expired)));
    m_expired->setVisible(attention.expired > 0);
    m_conflict->setIcon(signOf(ExpiryState::InConflict, *this));
    m_conflict->setText(tr("%1 in conflict", nullptr, plural(attention.inConflict)).arg(locale.toString(attention.inConflict)));
    m_conflict->setVisible(attention.inConflict > 0);
    m_holds->setIcon(signOf(ExpiryState::OnHold, *this));
    m_holds->setText(attention.holdsToReview < RetentionAttention::mostHolds ? tr("%n hold(s) to look at again", nullptr, attention.holdsToReview)
                                                                            : tr("%n or more holds to look at again", nullptr, attention.holdsToReview));
    m_holds->setVisible(attention.holdsToReview > 0);
    setVisible(!attention.isNothing());
}

} // namespace balie
