// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/outlookbox.h"

#include "core/documents/hues.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/errorwords.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QHBoxLayout>

namespace balie {

OutlookBox::OutlookBox(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("outlook"));
    metrics::layOutInside(m_lines);
    hide();
}

void OutlookBox::say(const std::optional<Error> &refused, const std::vector<DisclosureCaution> &cautions)
{
    while (QLayoutItem *gone = m_lines->takeAt(0)) {
        gone->widget()->hide();
        gone->widget()->deleteLater();
        delete gone;
    }
    if (refused)
        add(true, sentenceOf(*refused));
    for (const DisclosureCaution caution : cautions)
        add(false, sentenceOf(caution));
    setVisible(m_lines->count() > 0);
}

void OutlookBox::add(bool refused, const QString &sentence)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    metrics::layOutInside(row);
    auto *sign = new PlainLabel(line);
    sign->setPixmap(iconPixmap(refused ? IconName::Failure : IconName::Caution, metrics::icon, strong(refused ? Hue::Red : Hue::Orange, palette()), devicePixelRatioF()));
    sign->setAccessibleName(refused ? tr("Not allowed") : tr("Caution"));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new PlainLabel(sentence, line);
    words->setObjectName(refused ? QStringLiteral("refusal") : QStringLiteral("caution_%1").arg(m_lines->count()));
    words->setWordWrap(true);
    row->addWidget(words, 1);
    m_lines->addWidget(line);
}

} // namespace balie
