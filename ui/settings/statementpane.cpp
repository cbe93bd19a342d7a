// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/statementpane.h"

#include "core/domain/organisation/gapcheck.h"
#include "core/wording/profilewords.h"
#include "ui/support/chip.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/tables.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

namespace {

using Line = StatementLine;

std::vector<Column<Line>> columns(const QString &text, const QString &source)
{
    return {{text, [](const Line &line) { return line.text; }}, {source, [](const Line &line) { return line.source; }}};
}

std::vector<Line> promisesOf(const Profile &profile)
{
    std::vector<Line> lines;
    for (const PromiseKept &promise : profile.promises)
        lines.push_back({promise.promise.in(QLocale()), promise.id});
    return lines;
}

// Those that were read in the statement by somebody; of a statement that nobody has read yet, those that
// follow from its fields.
std::vector<Line> gapsOf(const Profile &profile)
{
    std::vector<Line> lines;
    for (const StatementGap &gap : profile.gaps)
        lines.push_back({gap.note.in(QLocale()), gap.article});
    if (!lines.empty())
        return lines;
    for (const FoundGap &gap : gapsIn(profile))
        lines.push_back({gapText(gap), articleOf(gap.kind)});
    return lines;
}

} // namespace

StatementPane::StatementPane(QWidget *parent)
    : QWidget(parent), m_words(new PlainLabel(this)),
      m_promises(new ShortListModel<Line>(columns(tr("What it promises"), tr("No.")), this)),
      m_gaps(new ShortListModel<Line>(columns(tr("Where it says less than the law"), tr("Article")), this)),
      m_gapCount(new ChipLabel(this))
{
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    auto *top = new QHBoxLayout;
    m_words->setObjectName(QStringLiteral("statementWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_gapCount->setObjectName(QStringLiteral("gapCount"));
    top->addWidget(m_words, 1);
    top->addWidget(m_gapCount, 0, Qt::AlignTop);
    whole->addLayout(top);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metrics::groups);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    whole->addLayout(sides, 1);
    addList(*left, m_promises, QStringLiteral("promises"), tr("What it promises"));
    addList(*right, m_gaps, QStringLiteral("gaps"), tr("Where it says less than the law"));
}

QTableView *StatementPane::addList(QVBoxLayout &column, ShortListModel<Line> *model, const QString &objectName, const QString &name)
{
    auto *table = new QTableView(this);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(model);
    dressTable(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column.addWidget(table, 1);
    return table;
}

void StatementPane::showProfile(const Profile &profile)
{
    QStringList words;
    if (!profile.statement.title.isEmpty())
        words.append(profile.statement.title);
    if (!profile.answer.quote.isEmpty())
        words.append(tr("“%1”", "quoted from a statement").arg(profile.answer.quote));
    m_words->setText(words.join(QStringLiteral(": ")));
    m_promises->setRows(promisesOf(profile));
    const std::vector<Line> gaps = gapsOf(profile);
    const auto count = static_cast<int>(gaps.size());
    m_gapCount->setChip(count == 0 ? Chip{Hue::Green, IconName::Done, tr("no gaps")}
                                   : Chip{Hue::Orange, IconName::Caution, tr("%n gap(s)", nullptr, count)});
    m_gaps->setRows(gaps);
}

} // namespace balie
