// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/disclosuresmodel.h"

#include "core/overview/disclosurecells.h"
#include "core/wording/disclosurewords.h"

#include <QFont>
#include <QLocale>

#include <optional>

namespace balie {

// As a file names it, where it has the same one.
static std::optional<DisclosureColumn> columnInFile(ListedColumn column)
{
    switch (column) {
    case ListedColumn::Day: return DisclosureColumn::On;
    case ListedColumn::Recipient: return DisclosureColumn::Recipient;
    case ListedColumn::Purpose: return DisclosureColumn::Purpose;
    case ListedColumn::Categories: return DisclosureColumn::Data;
    case ListedColumn::Basis: return DisclosureColumn::Basis;
    case ListedColumn::Told: return DisclosureColumn::Told;
    case ListedColumn::Organisation: return DisclosureColumn::Organisation;
    case ListedColumn::Whom:
    case ListedColumn::Signs: return std::nullopt;
    }
    Q_UNREACHABLE();
}

static QString headOf(ListedColumn column)
{
    if (const auto known = columnInFile(column))
        return headOf(*known);
    return column == ListedColumn::Whom ? headOf(DisclosureColumn::Whom) : DisclosuresModel::tr("Look at");
}

std::vector<DisclosureSign> signsOf(const DisclosureRow &row)
{
    if (row.disclosure.struckOut)
        return {DisclosureSign::StruckOut};
    std::vector<DisclosureSign> signs;
    if (row.notice == NoticeState::Owed)
        signs.push_back(DisclosureSign::Owed);
    if (row.notice == NoticeState::Banned)
        signs.push_back(DisclosureSign::Banned);
    if (row.disclosure.holdsSpecialData())
        signs.push_back(DisclosureSign::Special);
    return signs;
}

QString wordOf(DisclosureSign sign)
{
    switch (sign) {
    case DisclosureSign::StruckOut: return DisclosuresModel::tr("Struck out");
    case DisclosureSign::Owed: return wordOf(NoticeState::Owed);
    case DisclosureSign::Banned: return wordOf(NoticeState::Banned);
    case DisclosureSign::Special: return DisclosuresModel::tr("Special data");
    }
    Q_UNREACHABLE();
}

QString aboutWhom(const DisclosureRow &row)
{
    const QString whom = whomOf(row);
    if (whom.isEmpty())
        return DisclosuresModel::tr("no longer in the register");
    return row.disclosure.persons > 1 ? DisclosuresModel::tr("%1 (%2 persons)", "group and how many").arg(whom, QLocale().toString(row.disclosure.persons)) : whom;
}

static QString signWords(const DisclosureRow &row)
{
    QStringList words;
    for (const DisclosureSign sign : signsOf(row))
        words.append(wordOf(sign));
    return words.join(QStringLiteral(", "));
}

QString wordsOf(const DisclosureRow &row, ListedColumn column)
{
    if (const auto known = columnInFile(column))
        return wordsOf(row, *known);
    return column == ListedColumn::Whom ? aboutWhom(row) : signWords(row);
}

DisclosuresModel::DisclosuresModel(QObject *parent) : PagedRows<DisclosureLine>(parent)
{
    for (const ListedColumn column : listedColumns)
        m_columns.push_back({headOf(column), [column](const DisclosureLine &line) { return wordsOf(line.row, column); },
                             column == ListedColumn::Day ? ColumnKind::Day : ColumnKind::Text});
}

int DisclosuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

// What counts no longer is struck through, besides its sign.
QVariant DisclosuresModel::data(const QModelIndex &index, int role) const
{
    const DisclosureLine *line = rowAt(index.row());
    if (!line || !index.isValid())
        return {};
    if (role == Qt::FontRole && line->row.disclosure.struckOut) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    return cellData(m_columns[static_cast<std::size_t>(index.column())], *line, role);
}

QVariant DisclosuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead(m_columns, section, orientation, role);
}

} // namespace balie
