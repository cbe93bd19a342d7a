// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/recipientcolumns.h"

#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "ui/disclosure/signdelegate.h"
#include "ui/support/tables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace balie {

namespace {

struct RecipientColumns
{
    Q_DECLARE_TR_FUNCTIONS(RecipientColumns)
};

QString flagWords(const RecipientRow &row)
{
    QStringList words;
    for (const RecipientFlag flag : row.flags)
        words.append(wordOf(flag));
    return words.join(QStringLiteral(", "));
}

// The last day of what is in force longest; further notice where one has no end.
QString agreementUntil(const RecipientRow &row, QDate today)
{
    QDate last;
    for (const Agreement &agreement : row.recipient.agreements) {
        if (!agreement.isInForceOn(today))
            continue;
        if (!agreement.until)
            return RecipientColumns::tr("further notice");
        last = std::max(last, *agreement.until);
    }
    return last.isValid() ? numericDay(last) : QString();
}

QString nameWords(const RecipientRow &row)
{
    const QString name = row.recipient.name.toString();
    return row.recipient.ended ? RecipientColumns::tr("%1 (until %2)", "recipient that ended").arg(name, numericDay(*row.recipient.ended)) : name;
}

} // namespace

std::vector<Column<RecipientRow>> recipientColumns(const Clock &clock)
{
    using Row = RecipientRow;
    return {
        {RecipientColumns::tr("Name"), nameWords},
        {RecipientColumns::tr("Kind"), [](const Row &row) { return wordOf(row.recipient.kind); }},
        {RecipientColumns::tr("Role"), [](const Row &row) { return row.recipient.role ? wordOf(row.recipient.role->role) : RecipientColumns::tr("not decided"); }},
        {RecipientColumns::tr("Country"), [](const Row &row) { return countryName(row.recipient.country); }},
        {RecipientColumns::tr("Agreement until"), [&clock](const Row &row) { return agreementUntil(row, clock.today()); }, ColumnKind::Day},
        {RecipientColumns::tr("Look at"), flagWords},
        {RecipientColumns::tr("Disclosures"), [](const Row &row) { return QLocale().toString(row.disclosures); }, ColumnKind::Number},
        {RecipientColumns::tr("Organisation"), [](const Row &row) { return row.organisationName; }},
    };
}

std::vector<ColumnNeed> recipientNeeds(const QTableView &table)
{
    const auto letters = [&table](int natural, int least) { return ColumnNeed{.natural = qreal(columnFor(table, natural)), .least = qreal(columnFor(table, least))}; };
    const auto whole = [&table](const QString &sample) { return ColumnNeed{.natural = qreal(columnFor(table, sample)), .least = qreal(columnFor(table, sample)), .whole = true}; };
    ColumnNeed signs;
    for (const RecipientFlag flag : allValues<RecipientFlag>())
        signs.least = std::max(signs.least, qreal(SignDelegate::widthFor(chipOf(flag), table.font())));
    signs.natural = signs.least + SignDelegate::tightWidthFor(2, table.font());
    return {letters(34, 18), letters(20, 11), letters(22, 12), letters(13, 9), whole(QStringLiteral("further notice")), signs, whole(QStringLiteral("00.000")), letters(18, 12)};
}

} // namespace balie
