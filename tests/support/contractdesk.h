// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/importdesk.h"

#ifndef Q_MOC_RUN // it loses count of the braces in these texts
namespace balie {

// Two tenants, and the contracts and dossiers of them as a standard file has them.

inline constexpr const char *relations = R"([{"id":"R1","soort":{"code":"NAT"},"achternaam":"Berg"},{"id":"R2","soort":{"code":"NAT"},"achternaam":"Vos"}])";

inline QByteArray contractOf(const char *id, const QByteArray &persons, const char *end)
{
    const QByteArray status = *end ? QByteArray(R"("BEE"},"einddatum":")") + end + '"' : QByteArray(R"("LOP"})");
    return QByteArray(R"({"id":")") + id + R"(","soort":{"code":"HUU"},"status":{"code":)" + status + persons + '}';
}

inline QByteArray contract(const char *id, const char *person, const char *end)
{
    return contractOf(id, QByteArray(R"(,"relaties":[{"id":")") + person + R"("}])", end);
}

inline QByteArray dossier(const char *id, const QByteArray &more)
{
    return QByteArray(R"({"id":")") + id + R"(","omschrijving":"Huurdossier")" + more + '}';
}

inline QByteArray listOf(const QByteArrayList &records)
{
    return '[' + records.join(',') + ']';
}

inline const QByteArray ofFirst = R"(,"relaties":[{"id":"R1"}])";
inline const QByteArray ofSecond = R"(,"relaties":[{"id":"R2"}])";
inline const QByteArray ofBoth = R"(,"relaties":[{"id":"R1"},{"id":"R2"}])";

// R1 is Berg and R2 is Vos. Domijn keeps one year after somebody left.
struct ContractDesk : ImportDesk
{
    ContractDesk() : ImportDesk(QStringLiteral("domijn")) { must(bring(ImportKind::Vera, "relaties.json", relations)); }

    MovedImport bringAll(const QByteArrayList &contracts, const QByteArrayList &dossiers, const QByteArrayList &documents = {})
    {
        QStringList files;
        if (!contracts.isEmpty())
            files.append(file("overeenkomsten.json", listOf(contracts)));
        if (!dossiers.isEmpty())
            files.append(file("dossiers.json", listOf(dossiers)));
        if (!documents.isEmpty())
            files.append(file("informatieobjecten.json", listOf(documents)));
        return must(bring(ImportKind::Vera, files, RefusedLines::LeaveOut));
    }

    // "D1 Berg 2016-03-31 expired", of the dossiers alone.
    QStringList dossiers()
    {
        QStringList lines;
        for (const RetentionRow &row : items()) {
            if (row.item.reference && row.item.reference->toString().startsWith(u'D'))
                lines.append(QStringList{row.item.reference->toString(), row.personName, row.item.trigger ? row.item.trigger->toString(Qt::ISODate) : QStringLiteral("-"), toWord(*row.state)}.join(u' '));
        }
        lines.sort();
        return lines;
    }

    QString systemOf(const char *reference)
    {
        for (const RetentionRow &row : items()) {
            if (row.item.reference && row.item.reference->toString() == QLatin1String(reference))
                return row.item.system.toString();
        }
        return {};
    }
};

} // namespace balie
#endif
