// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recipients and disclosures of an import go out as they came in, with their figures, and what it changed is as it was; unless
// somebody used something of it.
#include "tests/support/disclosureimport.h"

#include <QTest>

using namespace balie;

class UndoDisclosuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchGoesAsItCame();
    void whatWasTouchedStops_data();
    void whatWasTouchedStops();
    void whatItChangedIsAsBefore();
    void aRecipientIsAsBefore();
    void anAgreementInUseStops();
    void aNameThatWasGivenAwayStops();
    void toWhomItWentBeforeMayBeMerged();
    void toWhomItWentBeforeMayBeGone();
    void whatALaterOneHasTooStays();
    void ofWhomIsLetGoNoNumberStays();
    void aCancelledImportLeavesNothing();
};

static const QByteArray list = "Nr;Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens\n"
                               "V1;01-02-2026;R1;H1;onderhoud;contract;naam\nV2;02-03-2026;R2;H2;incasso;contract;adres\nV3;03-03-2026;R1;H2;onderhoud;contract;naam\n";
static const QByteArray changed = QByteArray(list).replace("V1;01-02-2026;R1;H1", "V1;05-03-2026;R2;H2").replace("V2;02-03-2026;R2;H2;incasso;contract;adres", "V2;02-03-2026;R2;H2;incasso;contract;naam")
    + "V4;04-03-2026;R1;H1;onderhoud;contract;naam\n";

static std::vector<DisclosureTable::Kept> kept(DisclosureImport &desk)
{
    return must(desk.opened->tables().disclosures.after(0, 1000));
}

static qint64 broughtIn(DisclosureImport &desk, const QByteArray &content)
{
    return *must(desk.bring(ImportKind::Disclosures, "v.csv", content)).batch;
}

// With everything that there is to it but its revision.
static QStringList told(DisclosureImport &desk)
{
    return desk.rows("SELECT id || '|' || recipient || '|' || on_day || '|' || coalesce(person, '-') || '|' || persons || '|' || persons_group || '|' || purpose || '|' || why || '|' || basis || '|' || article"
                     " || '|' || categories || '|' || special || '|' || coalesce(agreement, '-') || '|' || decided_by || '|' || reference || '|' || told || '|' || told_on || '|' || told_why || '|' || notice"
                     " FROM disclosure ORDER BY row_key");
}

static QStringList recipients(DisclosureImport &desk)
{
    return desk.rows("SELECT r.id || '|' || r.name || '|' || r.kind || '|' || r.role || '|' || coalesce(r.role_by, '-') || '|' || r.role_on || '|' || r.country || '|' || r.transfer || '|' || r.transfer_words"
                     " || '|' || r.listed_as || '|' || r.contact || '|' || r.note || '|' || coalesce((SELECT group_concat(a.kind || a.signed || a.until, ',') FROM recipient_agreement a WHERE a.recipient = r.row_key), '')"
                     " FROM recipient r ORDER BY r.row_key");
}

void UndoDisclosuresTest::aBatchGoesAsItCame()
{
    DisclosureImport desk;
    const qint64 first = *must(desk.bring(ImportKind::Recipients, "o.csv", "Ontvangernr;Naam;Overeenkomst;Getekend op\nR1;Groen;contract;01-01-2026\nR2;Rood;;\nR3;Wit;;\n")).batch;
    const qint64 second = broughtIn(desk, list);
    const auto inUse = undoImport(*desk, first);
    QCOMPARE(inUse.error().code(), ErrorCode::ImportTouched);
    QCOMPARE(inUse.error().fact(QStringLiteral("count")), QStringLiteral("2"));
    QCOMPARE(must(undoImport(*desk, second)).removed, 3);
    QVERIFY(kept(desk).empty());
    QVERIFY(desk.figures().isEmpty());
    QVERIFY(isSound(desk));
    QCOMPARE(undoImport(*desk, second).error().code(), ErrorCode::ImportUndone);
    QCOMPARE(must(undoImport(*desk, first)).removed, 3);
    QVERIFY(must(desk.opened->tables().recipients.all()).empty());
    QVERIFY(desk.rows("SELECT sender_key FROM import_key WHERE sender_key NOT LIKE 'P:%'").isEmpty());
    QVERIFY(isSound(desk));
    // And it can come in again.
    desk.bringRecipients();
    QCOMPARE(must(desk.bring(ImportKind::Disclosures, "v.csv", list)).counts.disclosures.added, 3);
    QCOMPARE(desk.figures(), desk.recounted());
}

void UndoDisclosuresTest::whatWasTouchedStops_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"corrected", "struck", "told", "merged"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void UndoDisclosuresTest::whatWasTouchedStops()
{
    QFETCH(const QString, how);
    DisclosureImport desk;
    desk.bringRecipients();
    const qint64 batch = broughtIn(desk, list);
    Disclosure second = kept(desk).at(1).disclosure;
    second.why = text("nadere uitleg");
    if (how == u"corrected")
        must(correctDisclosure(*desk, second));
    else if (how == u"struck")
        must(strikeOutDisclosure(*desk, second.id, text("Vergissing")));
    else if (how == u"told")
        must(tellDisclosed(*desk, second.id, desk.today()));
    else {
        const Recipient stays = must(desk.opened->tables().recipients.find(kept(desk).front().disclosure.recipient));
        Recipient twin = must(desk.opened->tables().recipients.find(second.recipient));
        twin.kind = stays.kind;
        twin.role = stays.role;
        must(keepRecipients(*desk, {twin}));
        must(mergeRecipients(*desk, twin.id, stays.id));
    }
    const QStringList before = told(desk);
    const auto refused = undoImport(*desk, batch);
    QCOMPARE(refused.error().code(), ErrorCode::ImportTouched);
    QCOMPARE(refused.error().fact(QStringLiteral("count")), QStringLiteral("1"));
    QCOMPARE(told(desk), before);
    QCOMPARE(desk.figures(), desk.recounted());
}

void UndoDisclosuresTest::whatItChangedIsAsBefore()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const qint64 first = broughtIn(desk, list);
    const QStringList before = told(desk);
    const QStringList figures = desk.figures();
    const qint64 second = broughtIn(desk, changed);
    QCOMPARE(kept(desk).size(), std::size_t(4));
    QCOMPARE(desk.figures(), desk.recounted());
    const UndoneImport undone = must(undoImport(*desk, second));
    QCOMPARE(undone.removed, 1);
    QCOMPARE(undone.restored, 2);
    QCOMPARE(told(desk), before);
    QCOMPARE(desk.figures(), figures);
    QVERIFY(isSound(desk));
    // The sender says again what it said then.
    QVERIFY(!must(desk.bring(ImportKind::Disclosures, "v.csv", list)).batch);
    const qint64 third = broughtIn(desk, changed);
    must(undoImport(*desk, third));
    QCOMPARE(must(undoImport(*desk, first)).removed, 3);
    QVERIFY(desk.figures().isEmpty());
    QVERIFY(isSound(desk));
}

static const QByteArray fullRecipient = "Ontvangernr;Naam;Soort;Rol;Rol bepaald door;Land;Doorgifte;Toelichting doorgifte;Contact;Overeenkomst;Getekend op;Loopt t/m;Opmerking\n";

void UndoDisclosuresTest::aRecipientIsAsBefore()
{
    DisclosureImport desk;
    must(desk.bring(ImportKind::Recipients, "o.csv", fullRecipient + "R1;Post Inc;mailing;verwerker;Anna;US;adequaatheidsbesluit;besluit 2023/1795;post@example.org;verwerkersovereenkomst;01-02-2025;;let op\n"));
    const QStringList before = recipients(desk);
    const qint64 second = *must(desk.bring(ImportKind::Recipients, "o.csv", fullRecipient + "R1;Post BV;software;gezamenlijk;Bea;NL;scc;modelbepalingen;bv@example.org;convenant;01-01-2026;31-12-2026;anders\nR2;Nieuw;;;;;;;;;;;\n")).batch;
    QVERIFY(recipients(desk) != before);
    const UndoneImport undone = must(undoImport(*desk, second));
    QCOMPARE(undone.removed, 1);
    QCOMPARE(undone.restored, 1);
    QCOMPARE(recipients(desk), before);
    QVERIFY(isSound(desk));
}

void UndoDisclosuresTest::anAgreementInUseStops()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const qint64 second = *must(desk.bring(ImportKind::Recipients, "o.csv", "Ontvangernr;Naam;Soort;Overeenkomst;Getekend op\nR1;Aannemer Groen;aannemer;convenant;01-01-2026\n")).batch;
    broughtIn(desk, list);
    QVERIFY(kept(desk).front().disclosure.agreement);
    const QStringList before = recipients(desk);
    QCOMPARE(undoImport(*desk, second).error().code(), ErrorCode::ImportTouched);
    QCOMPARE(recipients(desk), before);
    QVERIFY(isSound(desk));
}

void UndoDisclosuresTest::aNameThatWasGivenAwayStops()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const qint64 second = *must(desk.bring(ImportKind::Recipients, "o.csv", "Ontvangernr;Naam\nR1;Groen Bouw\n")).batch;
    recipientOf(desk, "Aannemer Groen");
    QCOMPARE(undoImport(*desk, second).error().code(), ErrorCode::ImportTouched);
}

void UndoDisclosuresTest::toWhomItWentBeforeMayBeMerged()
{
    DisclosureImport desk;
    desk.bringRecipients();
    broughtIn(desk, "Nr;Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens\nV1;01-02-2026;R1;H1;onderhoud;contract;naam\n");
    const RecipientId before = kept(desk).front().disclosure.recipient;
    const qint64 second = broughtIn(desk, "Nr;Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens\nV1;01-02-2026;R2;H1;onderhoud;contract;naam\n");
    const Recipient other = recipientOf(desk, "Groen BV");
    must(mergeRecipients(*desk, before, other.id));
    must(undoImport(*desk, second));
    QCOMPARE(kept(desk).front().disclosure.recipient, other.id);
    QCOMPARE(desk.figures(), desk.recounted());
    QVERIFY(isSound(desk));
}

void UndoDisclosuresTest::toWhomItWentBeforeMayBeGone()
{
    DisclosureImport desk;
    desk.bringRecipients();
    broughtIn(desk, "Nr;Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens\nV1;01-02-2026;R1;H1;onderhoud;contract;naam\n");
    const RecipientId before = kept(desk).front().disclosure.recipient;
    const qint64 second = broughtIn(desk, "Nr;Datum;Ontvanger;Huurdernr;Doel;Grondslag;Gegevens\nV1;01-02-2026;R2;H1;onderhoud;contract;naam\n");
    must(removeRecipient(*desk, before));
    QCOMPARE(undoImport(*desk, second).error().code(), ErrorCode::ImportTouched);
    QVERIFY(isSound(desk));
}

void UndoDisclosuresTest::whatALaterOneHasTooStays()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const qint64 first = broughtIn(desk, list);
    const qint64 second = broughtIn(desk, changed);
    const auto refused = undoImport(*desk, first);
    QCOMPARE(refused.error().code(), ErrorCode::ImportTouched);
    must(undoImport(*desk, second));
    must(undoImport(*desk, first));
}

// Its number there tells about whom it was.
void UndoDisclosuresTest::ofWhomIsLetGoNoNumberStays()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const qint64 first = broughtIn(desk, list);
    broughtIn(desk, changed);
    const PersonId person = *kept(desk).at(1).disclosure.person;
    UnitOfWork unit = must(UnitOfWork::begin(*desk, Permission::ManageRetention));
    must(desk.opened->tables().disclosures.letGo(unit.transaction(), person));
    must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
    must(unit.commit());
    QCOMPARE(desk.rows("SELECT sender_key FROM import_key WHERE disclosure IS NOT NULL"), QStringList{QStringLiteral("D:V4")});
    QVERIFY(desk.rows("SELECT content FROM import_before WHERE sender_key LIKE 'D:%'").isEmpty());
    QCOMPARE(desk.rows("SELECT files FROM import_batch WHERE kind = 'disclosures'"), QStringList({QStringLiteral("[]"), QStringLiteral("[]")}));
    QCOMPARE(kept(desk).size(), std::size_t(4));
    QCOMPARE(desk.figures(), desk.recounted());
    QCOMPARE(undoImport(*desk, first).error().code(), ErrorCode::ImportTouched);
    QVERIFY(isSound(desk));
}

void UndoDisclosuresTest::aCancelledImportLeavesNothing()
{
    DisclosureImport desk;
    desk.bringRecipients();
    const qint64 logged = must(desk.opened->tables().audit.count());
    {
        const auto staged = must(desk.stage(ImportKind::Disclosures, {desk.file("v.csv", list)}));
        must(compareImport(*desk, *staged, desk.watch));
        // In the middle of the last transaction.
        desk.watch.progress = [&](const ReadProgress &) { desk.watch.stop = true; };
        QCOMPARE(moveImport(*desk, *staged, RefusedLines::Stop, desk.watch).error().code(), ErrorCode::Cancelled);
    }
    desk.watch.stop = false;
    desk.watch.progress = {};
    QVERIFY(kept(desk).empty());
    QVERIFY(desk.figures().isEmpty());
    QCOMPARE(must(desk.opened->tables().audit.count()), logged);
    const qint64 batch = broughtIn(desk, list);
    desk.watch.progress = [&](const ReadProgress &) { desk.watch.stop = true; };
    QCOMPARE(undoImport(*desk, batch, desk.watch).error().code(), ErrorCode::Cancelled);
    QCOMPARE(kept(desk).size(), std::size_t(3));
    QCOMPARE(desk.figures(), desk.recounted());
    QVERIFY(isSound(desk));
}

QTEST_GUILESS_MAIN(UndoDisclosuresTest)
#include "tst_undodisclosures.moc"
