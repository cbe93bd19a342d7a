// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of a list does not say and is filled in for it is told beforehand, of the lines that come in alone.
#include "tests/support/disclosureimport.h"

#include <QTest>

using namespace balie;

class SilentLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofDisclosures();
    void ofRecipients();

private:
    static QStringList remarks(ImportKind kind, const QByteArray &lines);
};

QStringList SilentLinesTest::remarks(ImportKind kind, const QByteArray &lines)
{
    DisclosureImport desk;
    const auto staged = must(desk.stage(kind, {desk.file("lijst.csv", lines)}));
    QStringList told;
    for (const ImportRemark &one : staged->reading.remarks)
        told.append(QStringLiteral("%1 × %2 %3").arg(one.count).arg(one.field, one.problem));
    told.sort();
    return told;
}

void SilentLinesTest::ofDisclosures()
{
    const QByteArray lines = "Nr;Datum;Ontvanger;Aantal;Groep;Doel;Grondslag;Gegevens;Besloten door;Verteld;Verteld op\n"
                             "V1;01-03-2026;R1;300;bewoners Kerkstraat;onderhoud;contract;adres;Anna;vooraf;27-02-2026\n"
                             "V2;02-03-2026;R1;300;bewoners Kerkstraat;onderhoud;contract;adres;;vooraf;27-02-2026\n"
                             "V3;03-03-2026;R1;;bewoners Dorpsstraat;onderhoud;contract;adres;;;\n"
                             "V4;03-03-2026;R1;;bewoners Dorpsstraat;onderhoud;contract;;;;\n"; // no data: it does not come in
    QCOMPARE(remarks(ImportKind::Disclosures, lines),
             QStringList({QStringLiteral("1 × persons number-silent"), QStringLiteral("1 × told telling-silent"), QStringLiteral("2 × decided-by decider-silent")}));
}

void SilentLinesTest::ofRecipients()
{
    QCOMPARE(remarks(ImportKind::Recipients, "Naam;Rol;Besloten door\nAannemer Groen;verwerker;\nDe Vos;zelfstandig;Anna\nBank;;\n"),
             QStringList({QStringLiteral("1 × role-by decider-silent"), QStringLiteral("2 × role-on decided-day-silent")}));
}

QTEST_GUILESS_MAIN(SilentLinesTest)
#include "tst_silentlines.moc"
