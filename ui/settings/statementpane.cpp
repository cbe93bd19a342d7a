// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/statementpane.h"

#include "core/domain/organisation/gapnotes.h"
#include "core/wording/profilewords.h"
#include "ui/settings/statementpart.h"
#include "ui/support/chip.h"
#include "ui/support/foldingrow.h"
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

// The heads of the parts stand out.
class ReadingModel : public ShortListModel<Line>
{
public:
    using ShortListModel<Line>::ShortListModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Line *line = rowAt(index);
        if (role == Qt::FontRole && line && line->heads && index.column() == 0)
            return metrics::groupFont(QFont());
        return ShortListModel<Line>::data(index, role);
    }
};

std::vector<Column<Line>> columns(const QString &place, const QString &text)
{
    return {{place, [](const Line &line) { return line.place; }}, {text, [](const Line &line) { return line.text; }}};
}

// What a record says beside its first field, by which it is known.
QString restOf(const StatementPart &part, int row)
{
    QStringList said;
    for (int field = 1; field < static_cast<int>(part.faces().size()); ++field) {
        const QString text = part.shown(row, field).replace(QLatin1Char('\n'), QStringLiteral("; "));
        if (!text.isEmpty())
            said.append(StatementPane::tr("%1: %2", "a field of a statement and what it says")
                            .arg(part.faces()[std::size_t(field)].label.section(QStringLiteral(" ("), 0, 0), text));
    }
    return said.join(QLatin1Char('\n'));
}

std::vector<Line> linesOf(const StatementPart &part)
{
    std::vector<Line> lines;
    if (part.shape() == PartShape::Form) {
        for (int field = 0; field < static_cast<int>(part.faces().size()); ++field) {
            if (const QString text = part.shown(0, field); !text.isEmpty())
                lines.push_back({part.faces()[std::size_t(field)].label, text});
        }
        return lines;
    }
    const bool single = part.faces().size() == 1;
    for (int row = 0; row < part.count(); ++row)
        lines.push_back(single ? Line{{}, part.shown(row, 0)} : Line{part.shown(row, 0), restOf(part, row)});
    return lines;
}

std::vector<Line> everythingIn(const Profile &profile)
{
    std::vector<Line> lines;
    for (const auto &part : statementParts()) {
        if (part->key() == u"gaps")
            continue; // they stand beside it
        part->load(profile);
        const std::vector<Line> said = linesOf(*part);
        lines.push_back({part->title(), said.empty() ? StatementPane::tr("It says nothing about this.") : QString(), true});
        lines.insert(lines.end(), said.begin(), said.end());
    }
    return lines;
}

// Those that were read in the statement by somebody, and what its facts show beside that.
std::vector<Line> gapsOf(const Profile &profile)
{
    std::vector<Line> lines;
    for (const StatementGap &gap : profile.gaps)
        lines.push_back({gap.note.in(QLocale()), gap.article});
    for (const FoundGap &gap : gapsBesideNotes(profile))
        lines.push_back({gapText(gap), articleOf(gap.kind)});
    return lines;
}

} // namespace

StatementPane::StatementPane(QWidget *parent)
    : QWidget(parent), m_words(new PlainLabel(this)),
      m_statement(new ReadingModel(columns(tr("Part"), tr("What the statement says")), this)),
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
    auto *sides = new FoldingRow;
    sides->setSpacing(metrics::groups);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    sides->addLayout(left, 3);
    sides->addLayout(right, 2);
    const int letter = fontMetrics().averageCharWidth();
    left->addItem(new QSpacerItem(48 * letter, 0, QSizePolicy::Preferred)); // with less they stand under each other
    right->addItem(new QSpacerItem(32 * letter, 0, QSizePolicy::Preferred));
    whole->addLayout(sides, 1);
    m_reading = addList(*left, m_statement, 1, QStringLiteral("reading"), tr("What the statement says"));
    m_reading->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_reading->horizontalHeader()->resizeSection(0, columnFor(*m_reading, 26));
    addList(*right, m_gaps, 0, QStringLiteral("gaps"), tr("Where it says less than the law"));
}

QTableView *StatementPane::addList(QVBoxLayout &column, QAbstractItemModel *model, int stretched, const QString &objectName, const QString &name)
{
    auto *table = new QTableView(this);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(model);
    dressTable(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // a line of a statement may be tall
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    table->setMinimumHeight(6 * metrics::denseRow(fontMetrics()));
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
    m_statement->setRows(everythingIn(profile));
    const std::vector<Line> gaps = gapsOf(profile);
    const auto count = static_cast<int>(gaps.size());
    m_gapCount->setChip(count == 0 ? Chip{Hue::Green, IconName::Done, tr("no gaps")}
                                   : Chip{Hue::Orange, IconName::Caution, tr("%n gap(s)", nullptr, count)});
    m_gaps->setRows(gaps);
}

} // namespace balie
