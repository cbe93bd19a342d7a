// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the five statements say, one row a fact.
#include "core/exchange/profilefile.h"

#include <QTest>

using namespace balie;

class StatementFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_data();
    void terms();
    void stances_data();
    void stances();
    void channels_data();
    void channels();
    void rightsNamed_data();
    void rightsNamed();
    void periods_data();
    void periods();
    void recipients_data();
    void recipients();
    void promises_data();
    void promises();
    void theLawAloneNamesEveryRight();
};

static Profile of(const QString &id)
{
    return builtInProfile(id).value();
}

void StatementFactsTest::terms_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("days");      // 0: nothing promised
    QTest::addColumn<int>("extension"); // 0: none
    QTest::addColumn<PromiseStrength>("strength");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QDate>("inForceFrom");
    const auto row = [](const char *id, int days, int extension, PromiseStrength strength, const char *label, QDate from) {
        QTest::newRow(id) << QString::fromLatin1(id) << days << extension << strength << QString::fromLatin1(label) << from;
    };
    row("domijn", 0, 0, PromiseStrength::Silent, "domijn", {});
    row("mijande", 0, 0, PromiseStrength::Silent, "mijande", {});
    row("ieder1", 30, 30, PromiseStrength::InPrinciple, "ieder1 1.2", QDate(2024, 4, 8));
    row("oosterpoort", 28, 0, PromiseStrength::Firm, "oosterpoort", {});
    row("jutphaas", 0, 0, PromiseStrength::Silent, "jutphaas 1.0", QDate(2018, 5, 24));
    row("avg", 0, 0, PromiseStrength::Silent, "avg", QDate(2018, 5, 25));
}

void StatementFactsTest::terms()
{
    QFETCH(QString, id);
    QFETCH(int, days);
    QFETCH(int, extension);
    QFETCH(PromiseStrength, strength);
    QFETCH(QString, label);
    QFETCH(QDate, inForceFrom);
    const Profile profile = of(id);
    QCOMPARE(profile.answer.promise ? profile.answer.promise->days : 0, days);
    QCOMPARE(profile.answer.promise ? profile.answer.promise->extensionDays.value_or(0) : 0, extension);
    QCOMPARE(profile.answer.strength, strength);
    QCOMPARE(profile.answer.appliesTo.empty(), days == 0);
    QCOMPARE(labelOf(profile), label);
    QCOMPARE(profile.statement.inForceFrom.value_or(QDate()), inForceFrom);
}

void StatementFactsTest::stances_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<IdentityDemand>("demand");
    QTest::addColumn<CopyStance>("copies");
    QTest::addColumn<BsnUse>("bsn");
    QTest::addColumn<AuthorityNamed>("authority");
    QTest::addColumn<bool>("internalFirst");
    QTest::addColumn<TransferStance>("transfers");
    const auto row = [](const char *id, IdentityDemand demand, CopyStance copies, BsnUse bsn, AuthorityNamed authority, bool internal, TransferStance transfers) {
        QTest::newRow(id) << QString::fromLatin1(id) << demand << copies << bsn << authority << internal << transfers;
    };
    row("domijn", IdentityDemand::Silent, CopyStance::Silent, BsnUse::Silent, AuthorityNamed::No, true, TransferStance::Silent);
    row("mijande", IdentityDemand::Silent, CopyStance::Silent, BsnUse::Silent, AuthorityNamed::No, true, TransferStance::Silent);
    row("ieder1", IdentityDemand::Asked, CopyStance::Silent, BsnUse::Silent, AuthorityNamed::Yes, true, TransferStance::Silent);
    row("oosterpoort", IdentityDemand::Required, CopyStance::KeepsNone, BsnUse::NotStored, AuthorityNamed::Yes, true, TransferStance::Silent);
    row("jutphaas", IdentityDemand::Silent, CopyStance::KeepsCopies, BsnUse::CheckedNotStored, AuthorityNamed::Yes, false, TransferStance::WithinEuropeanUnion);
    row("avg", IdentityDemand::Silent, CopyStance::Silent, BsnUse::Silent, AuthorityNamed::Yes, false, TransferStance::Silent);
}

void StatementFactsTest::stances()
{
    QFETCH(QString, id);
    QFETCH(IdentityDemand, demand);
    QFETCH(CopyStance, copies);
    QFETCH(BsnUse, bsn);
    QFETCH(AuthorityNamed, authority);
    QFETCH(bool, internalFirst);
    QFETCH(TransferStance, transfers);
    const Profile profile = of(id);
    QCOMPARE(profile.identification.demand, demand);
    QCOMPARE(profile.identification.copies, copies);
    QCOMPARE(profile.bsn.use, bsn);
    QCOMPARE(profile.complaint.authority, authority);
    QCOMPARE(!profile.complaint.internal.isEmpty(), internalFirst);
    QCOMPARE(profile.transfers.stance, transfers);
}

void StatementFactsTest::channels_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("channels");
    const auto row = [](const char *id, const QStringList &channels) { QTest::newRow(id) << QString::fromLatin1(id) << channels; };
    row("domijn", {QStringLiteral("email privacy@domijn.nl")});
    row("mijande", {QStringLiteral("email mail@mijande.nl")});
    row("ieder1", {QStringLiteral("email privacy@ieder1.nl"), QStringLiteral("portal mijn ieder1"), QStringLiteral("form www.ieder1.nl")});
    row("oosterpoort", {QStringLiteral("phone (024) 399 55 55"), QStringLiteral("email "), QStringLiteral("counter Atelierweg 12, Groesbeek")});
    row("jutphaas", {QStringLiteral("form contactformulier"), QStringLiteral("email info@jutphaas.nl"), QStringLiteral("phone 030-6083131")});
    row("avg", {});
}

void StatementFactsTest::channels()
{
    QFETCH(QString, id);
    QFETCH(QStringList, channels);
    QStringList said;
    for (const NamedChannel &channel : of(id).channels)
        said.append(toWord(channel.channel) + QLatin1Char(' ') + channel.value);
    QCOMPARE(said, channels);
}

void StatementFactsTest::rightsNamed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *id, const char *named) { QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(named); };
    row("domijn", "rectification erasure");
    row("mijande", "rectification erasure");
    row("ieder1", "access rectification erasure restriction portability objection complaint");
    row("oosterpoort", "access rectification erasure restriction portability objection withdraw-consent complaint");
    row("jutphaas", "access rectification erasure restriction portability objection marketing-objection complaint");
}

void StatementFactsTest::rightsNamed()
{
    QFETCH(QString, id);
    QFETCH(QString, named);
    const Profile profile = of(id);
    const QStringList expected = named.split(QLatin1Char(' '));
    for (const Right right : allValues<Right>()) {
        const bool unnamed = std::count(profile.rightsNotNamed.begin(), profile.rightsNotNamed.end(), right) == 1;
        QCOMPARE(namesRight(profile, right), expected.contains(toWord(right)));
        QCOMPARE(unnamed, !namesRight(profile, right));
    }
}

void StatementFactsTest::periods_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("periods"); // "-": the statement gives no number
    const auto row = [](const char *id, const QStringList &periods) { QTest::newRow(id) << QString::fromLatin1(id) << periods; };
    row("domijn", {QStringLiteral("P1Y promise"), QStringLiteral("- open-norm")});
    row("mijande", {QStringLiteral("P1Y promise"), QStringLiteral("P7Y refers-to-law"), QStringLiteral("- open-norm")});
    row("ieder1", {QStringLiteral("- open-norm"), QStringLiteral("- refers-to-law"), QStringLiteral("- no-period"), QStringLiteral("- no-period")});
    row("oosterpoort", {QStringLiteral("- open-norm"), QStringLiteral("- natural-lapse")});
    row("jutphaas", {QStringLiteral("P2Y promise"), QStringLiteral("P0D promise"), QStringLiteral("P0D promise"), QStringLiteral("- refers-to-law")});
    row("avg", {});
}

void StatementFactsTest::periods()
{
    QFETCH(QString, id);
    QFETCH(QStringList, periods);
    QStringList said;
    for (const RetentionPromise &promise : of(id).retention)
        said.append((promise.period ? promise.period->toString() : QStringLiteral("-")) + QLatin1Char(' ') + toWord(promise.certainty));
    QCOMPARE(said, periods);
}

void StatementFactsTest::recipients_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<RecipientRole>("role");
    QTest::addColumn<RecipientBasis>("known");
    QTest::addColumn<bool>("noticePromised");
    const auto row = [](const char *name, const char *id, const char *recipient, RecipientRole role, RecipientBasis known, bool notice) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromUtf8(recipient) << role << known << notice;
    };
    row("Domijn: bailiff", "domijn", "bailiff", RecipientRole::IndependentController, RecipientBasis::Named, false);
    row("Domijn: iDEAL gets the amount only", "domijn", "iDEAL", RecipientRole::NoDisclosure, RecipientBasis::Named, false);
    row("Domijn: told of a compelled disclosure", "domijn", "authority entitled by law", RecipientRole::IndependentController, RecipientBasis::Named, true);
    row("Mijande: told of a merger", "mijande", "acquirer in a merger, take-over or sale", RecipientRole::IndependentController, RecipientBasis::Named, true);
    row("ieder1: contractor, told beforehand", "ieder1", "contractor", RecipientRole::DecidePerContract, RecipientBasis::Named, true);
    row("ieder1: survey agency follows from the text", "ieder1", "survey agency, if external", RecipientRole::Processor, RecipientBasis::Inferred, false);
    row("Oosterpoort: newsletter", "oosterpoort", "MailChimp", RecipientRole::Processor, RecipientBasis::Named, false);
    row("Oosterpoort: accountant follows from the text", "oosterpoort", "accountant", RecipientRole::IndependentController, RecipientBasis::Inferred, false);
    row("Jutphaas: software suppliers", "jutphaas", "software suppliers", RecipientRole::Processor, RecipientBasis::Named, false);
}

void StatementFactsTest::recipients()
{
    QFETCH(QString, id);
    QFETCH(QString, recipient);
    QFETCH(RecipientRole, role);
    QFETCH(RecipientBasis, known);
    QFETCH(bool, noticePromised);
    const Profile profile = of(id);
    const auto found = std::find_if(profile.recipients.begin(), profile.recipients.end(),
                                    [&recipient](const NamedRecipient &named) { return named.name.en == recipient; });
    QVERIFY(found != profile.recipients.end());
    QCOMPARE(found->role, role);
    QCOMPARE(found->known, known);
    QCOMPARE(!found->notice.isEmpty(), noticePromised);
}

void StatementFactsTest::promises_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("count");
    QTest::newRow("domijn") << QStringLiteral("domijn") << QStringLiteral("DOM") << 9;
    QTest::newRow("mijande") << QStringLiteral("mijande") << QStringLiteral("MIJ") << 10;
    QTest::newRow("ieder1") << QStringLiteral("ieder1") << QStringLiteral("IED") << 14;
    QTest::newRow("oosterpoort") << QStringLiteral("oosterpoort") << QStringLiteral("OOS") << 11;
    QTest::newRow("jutphaas") << QStringLiteral("jutphaas") << QStringLiteral("JUT") << 9;
    QTest::newRow("avg promises nothing") << QStringLiteral("avg") << QString() << 0;
}

void StatementFactsTest::promises()
{
    QFETCH(QString, id);
    QFETCH(QString, prefix);
    QFETCH(int, count);
    const Profile profile = of(id);
    QCOMPARE(profile.promises.size(), std::size_t(count));
    for (int number = 1; number <= count; ++number) {
        const QString name = QStringLiteral("%1-%2").arg(prefix).arg(number);
        const auto promise = std::find_if(profile.promises.begin(), profile.promises.end(),
                                          [&](const PromiseKept &one) { return one.id == name; });
        QVERIFY2(promise != profile.promises.end(), qPrintable(name));
        QVERIFY2(!promise->quote.isEmpty(), qPrintable(promise->id));
    }
}

void StatementFactsTest::theLawAloneNamesEveryRight()
{
    QVERIFY(of(QStringLiteral("avg")).rightsNotNamed.empty());
    QVERIFY(of(QStringLiteral("avg")).gaps.empty());
}

QTEST_APPLESS_MAIN(StatementFactsTest)
#include "tst_statementfacts.moc"
