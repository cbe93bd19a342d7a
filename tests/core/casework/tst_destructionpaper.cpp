// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the certificate says of the rules by which something went, and what it is called where nothing did.
#include "core/casework/addprofileversion.h"
#include "core/casework/destruction/carryoutdestruction.h"
#include "core/exchange/profilefile.h"
#include "core/overview/destructionrows.h"
#include "tests/support/twoofficers.h"

#include <QTest>

using namespace balie;

class DestructionPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleIsNamedByWhichSomethingWent();
    void whereNothingWentItIsNoCertificate();
};

// A statement that keeps what it kept for a year for six months, from that day on.
static void shorten(TwoOfficers &desk, QDate from)
{
    Profile profile = must(builtInProfile(QStringLiteral("domijn")));
    profile.id = QStringLiteral("eigen");
    profile.basedOn = QStringLiteral("domijn");
    int changed = 0;
    for (auto &promise : profile.retention) {
        if (promise.period && promise.period->toString() == u"P1Y") {
            promise.period = must(Period::from(QStringLiteral("P6M")));
            ++changed;
        }
    }
    QVERIFY(changed > 0);
    must(addProfileVersion(*desk, {*desk.organisation, profile, from, text("korter"), Succession::Next}));
}

void DestructionPaperTest::eachRuleIsNamedByWhichSomethingWent()
{
    TwoOfficers desk;
    shorten(desk, QDate(2025, 1, 1));
    keep(desk, "lease-core", QDate(2025, 2, 28), desk.gone);
    const DestructionId batch = desk.ready();
    const DestructionSheet begun = must(desk.asAnna([&](Register &reg) {
        return beginDestruction(reg, batch).and_then([&](const Destruction &) { return destructionSheet(reg, batch); });
    }));
    const auto part = std::find_if(begun.parts.begin(), begun.parts.end(), [](const DestructionSheet::Part &one) { return one.category.id == u"lease-core"; });
    QVERIFY(part != begun.parts.end());
    const QString rules = part->rules.join(u'\n');
    QVERIFY2(rules.contains(QStringLiteral("until 1 year")), qPrintable(rules));   // of what was left in 2024
    QVERIFY2(rules.contains(QStringLiteral("until 6 month")), qPrintable(rules)); // of 2025
    QStringList once = part->rules;
    QCOMPARE(once.removeDuplicates(), 0);
}

void DestructionPaperTest::whereNothingWentItIsNoCertificate()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    const DestructionSheet sheet = must(desk.asAnna([&](Register &reg) -> Result<DestructionSheet> {
        must(beginDestruction(reg, batch));
        const SystemAnswer kept{SystemOutcome::Kept, line("Els van beheer"), desk.today(), text("de leverancier kan het nog niet")};
        must(answerDestruction(reg, batch, line("telefooncentrale"), kept));
        if (must(destructionSheet(reg, batch)).isAllKept())
            qFatal("not every system answered");
        must(answerDestruction(reg, batch, line("huuradministratie"), kept));
        return destructionSheet(reg, batch);
    }));
    QCOMPARE(sheet.state, DestructionState::Done);
    QVERIFY2(sheet.title().contains(QStringLiteral("nothing was destroyed")), qPrintable(sheet.title()));

    TwoOfficers other;
    const DestructionId half = other.ready();
    const DestructionSheet made = must(other.asAnna([&](Register &reg) -> Result<DestructionSheet> {
        must(beginDestruction(reg, half));
        must(answerDestruction(reg, half, line("telefooncentrale"), {SystemOutcome::Kept, line("Els"), other.today(), text("kan nog niet")}));
        must(answerDestruction(reg, half, line("huuradministratie"), destroyedOn(other.today())));
        return destructionSheet(reg, half);
    }));
    QVERIFY2(made.title().startsWith(QStringLiteral("Certificate")), qPrintable(made.title()));
}

QTEST_GUILESS_MAIN(DestructionPaperTest)
#include "tst_destructionpaper.moc"
