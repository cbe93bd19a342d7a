// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is past its period goes: proposed by one, approved by another, left alone for some days, and gone only where the
// administrator of a system says so.
#include "core/casework/destruction/carryoutdestruction.h"
#include "core/casework/destruction/decidedestruction.h"
#include "core/casework/destruction/givedestruction.h"
#include "core/casework/destruction/proposedestruction.h"
#include "core/casework/editretention.h"
#include "core/overview/auditrows.h"
#include "core/overview/destructionoffers.h"
#include "core/overview/destructionrows.h"
#include "core/overview/disclosurerows.h"
#include "core/overview/retentionattention.h"
#include "core/overview/retentionfigures.h"
#include "core/store/tables.h"
#include "core/wording/errorwords.h"
#include "tests/support/disclosuredesk.h"
#include "tests/support/twoofficers.h"

#include <QTest>

using namespace balie;

class DestructionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPeopleAndSevenDays();
    void nothingIsGoneUntilTheSystemSaysSo();
    void whoIsNowhereElseIsErased();
    void whatWentToOthersStaysWithoutAName();
    void aSystemThatKeepsItSaysWhy();
    void anythingCanBeCancelledUntilItBegins();
    void onlyWhatIsExpiredIsTaken();
    void theListNamesThePersonsAndThePaperNobody();
    void theFigureCountsWhatWent();
    void whoMayActIsTold();
};

void DestructionTest::twoPeopleAndSevenDays()
{
    TwoOfficers desk;
    const Destruction proposed = must(proposeDestruction(*desk, desk.all(), text("jaarlijkse opschoning")));
    QCOMPARE(proposed.number, QStringLiteral("V-2026-0001"));
    QCOMPARE(proposed.stateOn(desk.today()), DestructionState::Proposed);
    QCOMPARE(approveDestruction(*desk, proposed.id).error().code(), ErrorCode::DestructionSamePerson);
    QCOMPARE(beginDestruction(*desk, proposed.id).error().fact(QStringLiteral("state")), QStringLiteral("proposed"));
    const Destruction approved = must(desk.asBram([&](Register &reg) { return approveDestruction(reg, proposed.id); }));
    QCOMPARE(approved.readyOn(), std::optional(QDate(2026, 3, 17)));
    desk.goTo(QDate(2026, 3, 16));
    const Result<Destruction> early = desk.asAnna([&](Register &reg) { return beginDestruction(reg, proposed.id); });
    QVERIFY2(early.error().fact(QStringLiteral("state")) == u"cooling-off" && sentenceOf(early.error()).contains(QStringLiteral("2026")), "it says when it may begin");
    desk.goTo(QDate(2026, 3, 17));
    const Destruction begun = must(desk.asAnna([&](Register &reg) { return beginDestruction(reg, proposed.id); }));
    QCOMPARE(begun.stateOn(desk.today()), DestructionState::Running);
    QCOMPARE(desk.asAnna([&](Register &reg) { return beginDestruction(reg, proposed.id); }).error().code(), ErrorCode::DestructionNotNow);
}

void DestructionTest::nothingIsGoneUntilTheSystemSaysSo()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, batch));
        const DestructionSheet begun = must(destructionSheet(reg, batch));
        if (begun.parts.size() != 2 || begun.items() != 3 || begun.parts.front().rules.isEmpty())
            qFatal("%d parts, %d items", int(begun.parts.size()), int(begun.items()));
        if (stateIn(reg, *desk.first) != ExpiryState::Expired)
            qFatal("it is gone before anybody answered");
        const Destruction half = must(answerDestruction(reg, batch, line("huuradministratie"), destroyedOn(desk.today())));
        if (half.stateOn(desk.today()) != DestructionState::Running || stateIn(reg, *desk.first) || stateIn(reg, *desk.third) != ExpiryState::Expired)
            qFatal("one system has answered, and one has not");
        if (answerDestruction(reg, batch, line("huuradministratie"), destroyedOn(desk.today())).error().code() != ErrorCode::DestructionSystemUnknown)
            qFatal("a system answers once");
        const Destruction whole = must(answerDestruction(reg, batch, line("telefooncentrale"), destroyedOn(desk.today())));
        if (whole.stateOn(desk.today()) != DestructionState::Done)
            qFatal("every system has answered");
        return checkedClean(reg);
    }));
}

void DestructionTest::whoIsNowhereElseIsErased()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, batch));
        must(answerDestruction(reg, batch, line("huuradministratie"), destroyedOn(desk.today())));
        if (!reg.tables().persons.find(*desk.gone))
            qFatal("something of this person is still kept");
        must(answerDestruction(reg, batch, line("telefooncentrale"), destroyedOn(desk.today())));
        if (reg.tables().persons.find(*desk.gone))
            qFatal("nothing is kept of this person, who is still there");
        if (!reg.tables().persons.find(*desk.client))
            qFatal("this person has a case");
        const RetentionItem left = must(retentionDetail(reg, *desk.first)).row.item;
        if (left.person || left.reference || left.trigger || left.promisedFrom || left.destroyedOn != desk.today())
            qFatal("more than that it happened is known");
        for (const AuditRow &entry : must(auditRows(reg, {{}, 1000, {}}))) {
            if (entry.content.contains(QStringLiteral("Wegman")) || (entry.content.contains(QStringLiteral("HO-2019")) && entry.object != desk.running->toString()))
                qFatal("the log still knows %s", qPrintable(entry.content));
        }
        if (must(verifyAudit(reg)).firstBroken)
            qFatal("the chain is broken");
        return checkedClean(reg);
    }));
}

// C-553/07 and Art. 5(1)(e): it is known as long as the data themselves that something went to whom; then that it did.
void DestructionTest::whatWentToOthersStaysWithoutAName()
{
    TwoOfficers desk;
    Disclosure about = aboutPerson(desk, recipientOf(desk, "Schildersbedrijf Kwast", RecipientKind::Contractor, "bouwbedrijf"), *desk.gone);
    about.reference = QStringLiteral("WO-4711");
    about.why = text("Wegman wil een nieuwe deur");
    recorded(desk, about);
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, batch));
        for (const char *system : {"huuradministratie", "telefooncentrale"})
            must(answerDestruction(reg, batch, line(system), destroyedOn(desk.today())));
        const DisclosureRow left = must(disclosureRows(reg, {})).rows.front();
        if (left.disclosure.person || !left.personName.isEmpty() || !left.disclosure.reference.isEmpty() || !left.disclosure.why.isEmpty())
            qFatal("more is known than that something went");
        if (left.recipientName != u"Schildersbedrijf Kwast" || left.disclosure.categories != about.categories)
            qFatal("and what and to whom");
        for (const AuditRow &entry : must(auditRows(reg, {{}, 1000, {}}))) {
            if (entry.content.contains(QStringLiteral("WO-4711")) || entry.content.contains(QStringLiteral("Wegman")))
                qFatal("the log still knows %s", qPrintable(entry.content));
        }
        return checkedClean(reg);
    }));
}

void DestructionTest::aSystemThatKeepsItSaysWhy()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, batch));
        SystemAnswer kept{SystemOutcome::Kept, line("Els van beheer"), desk.today(), {}};
        if (answerDestruction(reg, batch, line("telefooncentrale"), kept).error().code() != ErrorCode::ReasonMissing)
            qFatal("without a reason");
        kept.on = desk.today().addDays(1);
        kept.note = text("de leverancier wist pas volgende maand");
        if (answerDestruction(reg, batch, line("telefooncentrale"), kept).error().code() != ErrorCode::DateInFuture)
            qFatal("tomorrow");
        kept.on = desk.today().addDays(-1);
        if (answerDestruction(reg, batch, line("telefooncentrale"), kept).error().code() != ErrorCode::DateOutOfOrder)
            qFatal("before it began");
        kept.on = desk.today();
        must(answerDestruction(reg, batch, line("telefooncentrale"), kept));
        if (stateIn(reg, *desk.third) != ExpiryState::Expired || !reg.tables().persons.find(*desk.gone))
            qFatal("it was kept");
        must(answerDestruction(reg, batch, line("huuradministratie"), destroyedOn(desk.today())));
        // What was kept can be proposed again.
        const Destruction again = must(proposeDestruction(reg, desk.all(), text("nog eens")));
        if (must(destructionSheet(reg, again.id)).items() != 1 || again.number != u"V-2026-0002")
            qFatal("once more");
        return checkedClean(reg);
    }));
}

void DestructionTest::anythingCanBeCancelledUntilItBegins()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        if (cancelDestruction(reg, batch, LongText()).error().code() != ErrorCode::ReasonMissing)
            qFatal("without a reason");
        must(cancelDestruction(reg, batch, text("de accountant wil het nog zien")));
        if (beginDestruction(reg, batch).error().fact(QStringLiteral("state")) != u"cancelled")
            qFatal("it was cancelled");
        // What was in it is free for another one.
        const Destruction again = must(proposeDestruction(reg, desk.all(), text("nog eens")));
        if (must(destructionSheet(reg, again.id)).items() != 3)
            qFatal("not all");
        return checkedClean(reg);
    }));
    DestructionId other = batch;
    must(desk.asBram([&](Register &reg) {
        other = must(destructionByNumber(reg, QStringLiteral(" v-2026-0002")));
        return approveDestruction(reg, other);
    }));
    desk.goTo(desk.today().addDays(7));
    must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, other));
        if (cancelDestruction(reg, other, text("te laat")).error().fact(QStringLiteral("state")) != u"running")
            qFatal("it has begun");
        return Result<void>();
    }));
}

void DestructionTest::onlyWhatIsExpiredIsTaken()
{
    TwoOfficers desk;
    DestructionTable::Filter filter = desk.all();
    filter.category = QStringLiteral("fin-admin");
    QCOMPARE(proposeDestruction(*desk, filter, text("niets")).error().code(), ErrorCode::DestructionEmpty);
    filter.category = QStringLiteral("parking");
    QCOMPARE(proposeDestruction(*desk, filter, text("niets")).error().code(), ErrorCode::RetentionCategoryUnknown);
    QCOMPARE(proposeDestruction(*desk, desk.all(), LongText()).error().code(), ErrorCode::ReasonMissing);
    QCOMPARE(proposeDestruction(*desk, desk.all(), text("mevrouw 123456782")).error().code(), ErrorCode::HoldsForbiddenNumber);
    QCOMPARE(proposeDestruction(*desk, desk.all(), text("nu"), 0).error().code(), ErrorCode::NumberOutOfRange);
    filter = desk.all();
    filter.system = QStringLiteral("telefooncentrale");
    const Destruction some = must(proposeDestruction(*desk, filter, text("alleen de camera")));
    const DestructionSheet sheet = must(destructionSheet(*desk, some.id));
    QCOMPARE(sheet.items(), 1);
    QCOMPARE(sheet.parts.front().category.id, QStringLiteral("camera"));
    // An item is in one at a time, and what is taken out by hand leaves it.
    QCOMPARE(must(destructionSheet(*desk, must(proposeDestruction(*desk, desk.all(), text("de rest"))).id)).items(), 2);
    must(removeRetention(*desk, *desk.third, text("stond er per ongeluk")));
    QCOMPARE(must(destructionSheet(*desk, some.id)).items(), 0);
    QVERIFY(isClean(desk));
}

void DestructionTest::theListNamesThePersonsAndThePaperNobody()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        if (giveWorkList(reg, batch, QStringLiteral("huuradministratie")).error().code() != ErrorCode::DestructionNotNow)
            qFatal("it has not begun");
        must(beginDestruction(reg, batch));
        const ListExport list = must(giveWorkList(reg, batch, QStringLiteral("huuradministratie")));
        if (list.rows != 2 || !list.bytes.contains("Cornelis Wegman") || !list.bytes.contains("HO-2019-0042"))
            qFatal("%s", list.bytes.constData());
        if (giveWorkList(reg, batch, QStringLiteral("elders")).error().code() != ErrorCode::DestructionSystemUnknown)
            qFatal("there is no such system in it");
        must(answerDestruction(reg, batch, line("huuradministratie"), destroyedOn(desk.today())));
        must(answerDestruction(reg, batch, line("telefooncentrale"), destroyedOn(desk.today())));
        const DestructionSheet sheet = must(certifyDestruction(reg, batch));
        QStringList steps;
        for (const DestructionSheet::Step &step : sheet.steps)
            steps.append(step.action + u' ' + step.userName);
        const QStringList wanted{QStringLiteral("destruction-proposed Anna"), QStringLiteral("destruction-approved Bram"), QStringLiteral("destruction-begun Anna"),
                                 QStringLiteral("destruction-list-given Anna"), QStringLiteral("destruction-answered Anna"), QStringLiteral("destruction-searched Anna"),
                                 QStringLiteral("destruction-answered Anna"), QStringLiteral("destruction-searched Anna"), QStringLiteral("destruction-certified Anna")};
        if (steps != wanted || sheet.items() != 3 || sheet.seal.isEmpty())
            qFatal("%s", qPrintable(steps.join(u'\n')));
        return Result<void>();
    }));
}

void DestructionTest::theFigureCountsWhatWent()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, batch));
        must(answerDestruction(reg, batch, line("huuradministratie"), destroyedOn(desk.today())));
        for (const RetentionFigure &figure : must(retentionFigures(reg))) {
            if (figure.category.id == u"lease-core" && (figure.destroyed != 2 || figure.expired != 0 || figure.running != 1))
                qFatal("%d destroyed, %d expired", int(figure.destroyed), int(figure.expired));
        }
        return Result<void>();
    }));
}

void DestructionTest::whoMayActIsTold()
{
    TwoOfficers desk;
    const std::vector<DestructionOffer> offers = must(destructionOffers(*desk));
    QVERIFY(offers.size() == 1 && offers.front().items() == 3 && offers.front().parts.front().items == 2);
    QCOMPARE(must(destructionOffers(*desk, *desk.organisation, QStringLiteral("camera"))).front().items(), 1);
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        const bool ready = must(destructionOffers(reg)).empty() && must(retentionAttention(reg)).toBegin == 1;
        must(beginDestruction(reg, batch));
        if (!ready || must(retentionAttention(reg)).toAnswer != 1 || must(destructionRows(reg)).front().items != 3)
            qFatal("it could begin, and then waits for answers");
        must(answerDestruction(reg, batch, line("huuradministratie"), {SystemOutcome::Kept, line("Els"), desk.today(), text("nog nodig")}));
        return proposeDestruction(reg, desk.all(), text("nog eens"));
    }));
    QCOMPARE(must(desk.asAnna([](Register &reg) { return retentionAttention(reg); })).toApprove, 0);
    QCOMPARE(must(desk.asBram([](Register &reg) { return retentionAttention(reg); })).toApprove, 1);
}

QTEST_GUILESS_MAIN(DestructionTest)
#include "tst_destruction.moc"
