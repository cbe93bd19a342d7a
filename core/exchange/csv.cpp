// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace balie {

namespace {

void dropLineEnd(QByteArray &row)
{
    if (row.endsWith('\n'))
        row.chop(1);
    if (row.endsWith('\r'))
        row.chop(1);
}

QChar separatorOf(const QString &head)
{
    constexpr std::array separators{u',', u';', u'\t'};
    return *std::max_element(separators.begin(), separators.end(), [&](QChar a, QChar b) { return head.count(a) < head.count(b); });
}

} // namespace

Error CsvReader::malformed(const char *problem) const
{
    return Error(ErrorCode::FileMalformed)
        .with(QStringLiteral("line"), qint64(m_beginning))
        .with(QStringLiteral("problem"), QString::fromLatin1(problem));
}

// The bytes of one row; empty at the end of the file. Quotes come in pairs: while their number is odd a
// field is open, and a line end belongs to it.
Result<QByteArray> CsvReader::takeRow()
{
    std::array<char, 4096> piece;
    QByteArray row;
    bool open = false;
    bool ended = false;
    m_beginning = m_line + 1;
    while (!ended) {
        const qint64 length = m_device.readLine(piece.data(), piece.size());
        if (length <= 0) {
            if (open)
                return malformed("quote-open");
            break;
        }
        row.append(piece.data(), length);
        if (row.size() > longestRow)
            return malformed("row-too-long");
        if (std::count(piece.data(), piece.data() + length, '"') % 2 != 0)
            open = !open;
        const bool lineEnds = row.endsWith('\n');
        m_line += lineEnds ? 1 : 0;
        ended = lineEnds && !open;
    }
    return row;
}

Result<QStringList> CsvReader::split(const QString &text) const
{
    QStringList fields;
    qsizetype at = 0;
    while (true) {
        QString field;
        if (at < text.size() && text.at(at) == u'"') {
            for (++at; at < text.size(); ++at) {
                if (text.at(at) == u'"' && (at + 1 == text.size() || text.at(at + 1) != u'"'))
                    break;
                if (text.at(at) == u'"')
                    ++at;
                field += text.at(at);
            }
            ++at; // the closing quote
            if (at < text.size() && text.at(at) != *m_separator)
                return malformed("text-after-quote");
        } else {
            const qsizetype end = text.indexOf(*m_separator, at);
            field = text.mid(at, end < 0 ? -1 : end - at);
            at += field.size();
            if (field.contains(u'"'))
                return malformed("quote-inside");
        }
        fields.append(field);
        if (at >= text.size())
            return fields;
        ++at; // the separator
    }
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    while (true) {
        Result<QByteArray> row = takeRow();
        if (!row)
            return row.error();
        if (row->isEmpty())
            return std::optional<CsvRow>();
        if (m_beginning == 1 && row->startsWith("\xef\xbb\xbf"))
            row->remove(0, 3);
        dropLineEnd(*row);
        if (row->isEmpty())
            continue;
        QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::Stateless); // half a letter is a fault
        const QString text = decode(*row);
        if (decode.hasError())
            return malformed("not-utf-8");
        if (!m_separator)
            m_separator = separatorOf(text);
        const Result<QStringList> fields = split(text);
        if (!fields)
            return fields.error();
        return std::optional(CsvRow{m_beginning, *fields});
    }
}

QString csvLine(const QStringList &fields, QChar separator)
{
    QStringList written;
    for (const QString &field : fields) {
        const bool plain = !field.contains(separator) && !field.contains(u'"') && !field.contains(u'\n') && !field.contains(u'\r')
            && field == field.trimmed();
        written.append(plain ? field : u'"' + QString(field).replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return written.join(separator);
}

} // namespace balie
