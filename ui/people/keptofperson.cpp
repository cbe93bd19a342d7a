// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/keptofperson.h"

#include "core/overview/retentioncells.h"
#include "core/wording/datewords.h"
#include "ui/support/expirylook.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/whenready.h"

#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

KeptOfPerson::KeptOfPerson(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_list(new QListWidget(this))
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    lines->setContentsMargins(0, metrics::groups, 0, 0);
    auto *title = new PlainLabel(tr("What is kept"), TextRole::GroupTitle, this);
    title->setWordWrap(true);
    lines->addWidget(title);
    m_list->setObjectName(QStringLiteral("keptOfPerson"));
    m_list->setAccessibleName(tr("What is kept of this person"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    lines->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        Q_EMIT itemWanted(m_rows[static_cast<std::size_t>(m_list->row(item))].item.id.toString());
    });
    hide();
}

void KeptOfPerson::showPerson(PersonId person)
{
    m_person = person;
    whenReady(m_workspace.run([person](Register &opened) { return retentionOfPerson(opened, person); }), this, [this, person](const Result<std::vector<RetentionRow>> &rows) {
        if (m_person == person)
            showRows(rows.value_or({}));
    });
}

static QString lineOf(const RetentionRow &row)
{
    const QString name = row.category.name.in(QLocale()).section(QStringLiteral(" ("), 0, 0);
    return row.due ? KeptOfPerson::tr("%1: %2, until %3").arg(name, stateWordOf(row), numericDay(*row.due)) : KeptOfPerson::tr("%1: %2").arg(name, stateWordOf(row));
}

void KeptOfPerson::showRows(const std::vector<RetentionRow> &rows)
{
    m_rows = rows;
    m_list->clear();
    const int twoLines = 2 * fontMetrics().height() + metrics::related;
    for (const RetentionRow &row : rows) {
        auto *item = new QListWidgetItem(lineOf(row), m_list);
        item->setIcon(icon(row.state ? iconOf(*row.state) : IconName::Done));
        item->setToolTip(item->text());
        item->setSizeHint(QSize(0, twoLines)); // as wide as the list, however long a word is
    }
    m_list->setFixedHeight(std::min(static_cast<int>(rows.size()), 5) * twoLines + metrics::related);
    setVisible(!rows.empty());
}

} // namespace balie
