// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QStringDecoder>

namespace balie {

namespace {

// Whether a quoted field is still open at the end of these bytes: quotes come in pairs.
bool isOpen(const QByteArray &row)
{
    return row.count('"') % 2 != 0;
}

void dropLineEnd(QByteArray &row)
{
    if (row.endsWith('\n'))
        row.chop(1);
    if (row.endsWith('\r'))
        row.chop(1);
}

} // namespace

Error CsvReader::malformed(const char *problem) const
{
    return Error(ErrorCode::FileMalformed)
        .with(QStringLiteral("line"), qint64(m_beginning))
        .with(QStringLiteral("problem"), QString::fromLatin1(problem));
}

// The bytes of one row; empty at the end of the file.
Result<QByteArray> CsvReader::takeRow()
{
    QByteArray row;
    m_beginning = m_line + 1;
    do {
        const QByteArray line = m_device.readLine(longestRow + 1 - row.size());
        if (line.isEmpty()) {
            if (m_device.atEnd() && isOpen(row))
                return malformed("quote-open");
            break;
        }
        ++m_line;
        row += line;
        if (row.size() > longestRow)
            return malformed("row-too-long");
    } while (isOpen(row));
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
        QStringDecoder decode(QStringDecoder::Utf8);
        const QString text = decode(*row);
        if (decode.hasError())
            return malformed("not-utf-8");
        if (!m_separator)
            m_separator = text.count(u';') > text.count(u',') ? u';' : u',';
        const Result<QStringList> fields = split(text);
        if (!fields)
            return fields.error();
        return std::optional(CsvRow{m_beginning, *fields});
    }
}

QString csvLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields) {
        const bool plain = !field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n') && !field.contains(u'\r')
            && field == field.trimmed();
        written.append(plain ? field : u'"' + QString(field).replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return written.join(u',');
}

} // namespace balie
