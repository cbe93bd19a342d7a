// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portablefile.h"

#include "core/exchange/csv.h"
#include "core/exchange/spreadsheetcell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace balie {

namespace {

enum Column { Subject, Name, Value };

struct Head
{
    const char16_t *english;
    const char16_t *dutch;
};

constexpr std::array heads{Head{u"subject", u"onderwerp"}, Head{u"name", u"gegeven"}, Head{u"value", u"waarde"}};

using Places = std::array<qsizetype, heads.size()>;

Error wrongColumn(const QString &column)
{
    return Error(ErrorCode::FileMalformed)
        .with(QStringLiteral("line"), 1)
        .with(QStringLiteral("problem"), QStringLiteral("columns"))
        .with(QStringLiteral("columns"), QStringLiteral("subject, name, value (onderwerp, gegeven, waarde)"))
        .with(QStringLiteral("column"), column.left(60));
}

Result<Places> placesIn(const QStringList &row)
{
    Places places;
    places.fill(-1);
    for (qsizetype at = 0; at < row.size(); ++at) {
        const QString said = row.at(at).trimmed().toLower();
        const auto *head = std::find_if(heads.begin(), heads.end(), [&](const Head &one) { return said == QStringView(one.english) || said == QStringView(one.dutch); });
        if (head == heads.end() || places[static_cast<std::size_t>(head - heads.begin())] >= 0)
            return wrongColumn(row.at(at));
        places[static_cast<std::size_t>(head - heads.begin())] = at;
    }
    for (std::size_t column = 0; column < heads.size(); ++column) {
        if (places[column] < 0)
            return wrongColumn(QString::fromUtf16(heads[column].english));
    }
    return places;
}

Error inColumn(const Error &error, qint64 line, Column column)
{
    const QString name = QString::fromUtf16(heads[column].english);
    return error.with(QStringLiteral("line"), line).with(QStringLiteral("column"), name).with(QStringLiteral("key"), name);
}

Result<PortableItem> itemOf(const TableRow &row, const Places &places)
{
    const auto text = [&](Column column) { return row.cells.value(places[column]).trimmed(); };
    const Result<ShortText> subject = ShortText::from(text(Subject));
    if (!subject)
        return inColumn(subject.error(), row.line, Subject);
    const Result<ShortText> name = ShortText::from(text(Name));
    if (!name)
        return inColumn(name.error(), row.line, Name);
    const Result<LongText> value = LongText::from(text(Value));
    return value ? Result<PortableItem>(PortableItem{*subject, *name, *value}) : inColumn(value.error(), row.line, Value);
}

// A telephone number and an amount begin with a sign too, and are what the person gave: they stay as they are.
QString cellOf(const QString &value)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?[0-9][0-9 .,()]*$"));
    return number.match(value).hasMatch() ? value : guardedCell(value);
}

} // namespace

Result<std::vector<PortableItem>> readPortableItems(QIODevice &file)
{
    CsvReader reader(file);
    const Result<std::optional<TableRow>> first = reader.next();
    if (!first)
        return first.error();
    const Result<Places> places = placesIn(*first ? (*first)->cells : QStringList());
    if (!places)
        return places.error();
    std::vector<PortableItem> items;
    for (;;) {
        const Result<std::optional<TableRow>> row = reader.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const Result<PortableItem> item = itemOf(**row, *places);
        if (!item)
            return item.error();
        if (items.size() == mostPortableItems)
            return Error(ErrorCode::FileTooLarge).with(QStringLiteral("kind"), QStringLiteral("items")).with(QStringLiteral("limit"), mostPortableItems);
        items.push_back(*item);
    }
    return items.empty() ? Result<std::vector<PortableItem>>(Error(ErrorCode::Empty).with(QStringLiteral("kind"), QStringLiteral("file"))) : items;
}

QByteArray portableJson(const PortableData &data)
{
    QJsonArray items;
    for (const PortableItem &item : data.items) {
        items.append(QJsonObject{{QStringLiteral("subject"), item.subject.toString()},
                                 {QStringLiteral("name"), item.name.toString()},
                                 {QStringLiteral("value"), item.value.toString()}});
    }
    const QJsonObject whole{{QStringLiteral("format"), QStringLiteral("balie-portability")},
                            {QStringLiteral("formatVersion"), 1},
                            {QStringLiteral("controller"), data.controller},
                            {QStringLiteral("person"), data.person},
                            {QStringLiteral("case"), data.reference},
                            {QStringLiteral("made"), data.made.toString(Qt::ISODate)},
                            {QStringLiteral("data"), items}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

QByteArray portableCsv(const PortableData &data)
{
    QStringList head;
    for (const Head &one : heads)
        head.append(QString::fromUtf16(one.english));
    QByteArray csv = "\xef\xbb\xbf" + csvLine(head, u';').toUtf8() + "\r\n";
    for (const PortableItem &item : data.items)
        csv += csvLine({cellOf(item.subject.toString()), cellOf(item.name.toString()), cellOf(item.value.toString())}, u';').toUtf8() + "\r\n";
    return csv;
}

} // namespace balie
