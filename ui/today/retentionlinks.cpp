// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/retentionlinks.h"

#include "ui/support/expirylook.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/pluralof.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

namespace {

QIcon signOf(IconName name, Hue hue, const QWidget &widget)
{
    return iconPixmap(name, metrics::smallIcon, strong(hue, widget.palette()), widget.devicePixelRatioF());
}

QIcon signOf(ExpiryState state, const QWidget &widget)
{
    return signOf(iconOf(state), hueOf(state), widget);
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
    m_approve = addLink("destructionsToApprove", QStringLiteral("tab=destroy"));
    m_begin = addLink("destructionsToBegin", QStringLiteral("tab=destroy"));
    m_answer = addLink("destructionsToAnswer", QStringLiteral("tab=destroy"));
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
    m_expired->setText(tr("%1 to be destroyed", nullptr, pluralOf(attention.expired)).arg(locale.toString(attention.expired)));
    m_expired->setVisible(attention.expired > 0);
    m_conflict->setIcon(signOf(ExpiryState::InConflict, *this));
    m_conflict->setText(tr("%1 in conflict", nullptr, pluralOf(attention.inConflict)).arg(locale.toString(attention.inConflict)));
    m_conflict->setVisible(attention.inConflict > 0);
    m_holds->setIcon(signOf(ExpiryState::OnHold, *this));
    m_holds->setText(attention.holdsToReview < RetentionAttention::mostHolds ? tr("%n hold(s) to look at again", nullptr, attention.holdsToReview)
                                                                            : tr("%n or more holds to look at again", nullptr, attention.holdsToReview));
    m_holds->setVisible(attention.holdsToReview > 0);
    showDestructions(attention);
    setVisible(!attention.isNothing());
}

void RetentionLinks::showDestructions(const RetentionAttention &attention)
{
    m_approve->setText(tr("%n destruction(s) wait for your approval", nullptr, attention.toApprove));
    m_approve->setVisible(attention.toApprove > 0);
    m_begin->setText(tr("%n destruction(s) can begin", nullptr, attention.toBegin));
    m_begin->setVisible(attention.toBegin > 0);
    m_answer->setText(tr("%n destruction(s) wait for answers of systems", nullptr, attention.toAnswer));
    m_answer->setVisible(attention.toAnswer > 0);
    m_approve->setIcon(signOf(IconName::Waiting, Hue::Yellow, *this));
    m_begin->setIcon(signOf(IconName::DueToday, Hue::Orange, *this));
    m_answer->setIcon(signOf(IconName::Waiting, Hue::Orange, *this));
}

} // namespace balie
