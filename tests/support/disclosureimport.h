// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disclosuredesk.h"
#include "tests/support/importdesk.h"

#include <QCryptographicHash>
#include <QDirIterator>

namespace balie {

// A register to which recipients and what went to them come from files, with two tenants of the sender.
struct DisclosureImport : ImportDesk
{
    explicit DisclosureImport(const QString &profile = QStringLiteral("avg")) : ImportDesk(profile)
    {
        must(bring(ImportKind::Persons, "personen.csv", "Huurdernr;Achternaam\nH1;Horst\nH2;Bos\n"));
    }

    void bringRecipients() { must(bring(ImportKind::Recipients, "ontvangers.csv", "Ontvangernr;Naam;Soort\nR1;Aannemer Groen;aannemer\nR2;De Vos deurwaarders;deurwaarder\n")); }

    // Rows of SQL, their columns with "|" between.
    QStringList rows(const char *sql)
    {
        const auto joined = [](const Row &row) { return row.text(0); };
        const auto found = must(opened->tables().connection().rows(QString::fromLatin1(sql), {}, joined));
        return QStringList(found.begin(), found.end());
    }

    // What went to whom, as it stands in the table.
    QStringList disclosed()
    {
        return rows("SELECT d.on_day || '|' || r.name || '|' || coalesce(p.family, '-') || '|' || d.persons || '|' || d.purpose || '|' || d.basis || '|' || d.notice FROM disclosure d"
                    " JOIN recipient r ON r.row_key = d.recipient LEFT JOIN person p ON p.row_key = d.person ORDER BY d.on_day, r.name, p.family");
    }

    // The figures that are kept, and the same counted again from the rows.
    QStringList figures()
    {
        return rows("SELECT r.name || '|' || f.month || '|' || f.purpose || '|' || f.basis || '|' || f.special || '|' || f.notice || '|' || f.number || '|' || f.persons FROM disclosure_figure f"
                    " JOIN recipient r ON r.row_key = f.recipient WHERE f.number <> 0 OR f.persons <> 0 ORDER BY 1");
    }
    QStringList recounted()
    {
        return rows("SELECT r.name || '|' || substr(d.on_day, 1, 7) || '|' || d.purpose || '|' || d.basis || '|' || d.special || '|' || d.notice || '|' || count(*) || '|' || sum(d.persons)"
                    " FROM disclosure d JOIN recipient r ON r.row_key = d.recipient WHERE d.struck IS NULL"
                    " GROUP BY r.name, substr(d.on_day, 1, 7), d.purpose, d.basis, d.special, d.notice ORDER BY 1");
    }

    // Of every file of the register.
    QByteArray bytes() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QStringList names;
        for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            names.append(files.next());
        names.sort();
        for (const QString &name : names) {
            QFile one(name);
            if (!one.open(QIODevice::ReadOnly))
                qFatal("no file");
            hash.addData(name.toUtf8());
            hash.addData(one.readAll());
        }
        return hash.result();
    }

    // "ontvangers.csv:3 word-unknown kind"
    QStringList faults(ImportKind kind, const QByteArray &content, StagedRefusal which = StagedRefusal::Refused)
    {
        const auto staged = must(stage(kind, {file("proef.csv", content)}));
        must(compareImport(*opened, *staged, watch));
        QStringList lines;
        for (const RefusedLine &one : must(refusedLines(*staged, which, 0, 1000)))
            lines.append(QString::number(one.at.line) + u' ' + one.reason + u' ' + one.field);
        return lines;
    }
};

} // namespace balie
