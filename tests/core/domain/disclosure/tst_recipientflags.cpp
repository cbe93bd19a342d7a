// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is not in order with a recipient, under the law (Art. 26, 28, 44-49) and under each of the five statements.
#include "core/domain/disclosure/recipientflags.h"
#include "core/exchange/profilefile.h"
#include "tests/support/disclosuresamples.h"

#include <QTest>

using namespace balie;

using Shape = void (*)(Recipient &);
Q_DECLARE_METATYPE(Shape)

class RecipientFlagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flags_data();
    void flags();
    void anAgreementThatEnds_data();
    void anAgreementThatEnds();
    void whoEndedHasNoFlags();
};

static const QDate today = day("2026-03-03");

static QString wordsOf(const std::vector<RecipientFlag> &flags)
{
    QStringList words;
    for (RecipientFlag flag : flags)
        words.append(toWord(flag));
    return words.join(u' ');
}

static void makeProcessor(Recipient &recipient)
{
    recipient.role->role = DecidedRole::Processor;
    recipient.agreements = {sampleAgreement(AgreementKind::Processor)};
}

static void goToAmerica(Recipient &recipient)
{
    makeProcessor(recipient);
    recipient.country = countryCoded("US");
}

void RecipientFlagsTest::flags_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("listedAs");
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<QString>("flags");
    const auto row = [](const char *name, const char *id, const char *listedAs, Shape shape, const char *flags) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromUtf8(listedAs) << shape << QString::fromLatin1(flags);
    };
    const auto asItIs = [](Recipient &) {};
    const char *const supplier = "leveranciers van software";
    row("nothing is wrong", "oosterpoort", "deurwaarder", asItIs, "");
    row("Jutphaas: Norway is outside the EU", "jutphaas", supplier, [](Recipient &r) { r.country = countryCoded("NO"); }, "outside-union");
    row("Jutphaas: Ireland is inside", "jutphaas", supplier, [](Recipient &r) { r.country = countryCoded("IE"); }, "");
    row("Jutphaas: an adequacy decision does not keep the promise", "jutphaas", supplier,
        [](Recipient &r) { goToAmerica(r), r.transfer = Transfer{TransferGround::Adequacy, longWords("Besluit (EU) 2023/1795")}; }, "outside-union");
    row("Jutphaas: the United States without a ground", "jutphaas", supplier, goToAmerica, "transfer-without-ground outside-union");
    row("ieder1: Norway is in the economic area", "ieder1", "aannemer", [](Recipient &r) { r.country = countryCoded("NO"); }, "");
    row("Oosterpoort: MailChimp without a ground (Art. 44)", "oosterpoort", "MailChimp", goToAmerica, "transfer-without-ground");
    row("Oosterpoort: MailChimp with adequacy (Art. 45)", "oosterpoort", "MailChimp",
        [](Recipient &r) { goToAmerica(r), r.transfer = Transfer{TransferGround::Adequacy, longWords("Besluit (EU) 2023/1795")}; }, "");
    row("Switzerland has a decision, that must be named", "oosterpoort", "MailChimp", [](Recipient &r) { r.country = countryCoded("CH"); }, "transfer-without-ground");
    row("Art. 28(3): a processor with an agreement", "oosterpoort", supplier, makeProcessor, "");
    row("Art. 28(3): none", "oosterpoort", supplier, [](Recipient &r) { makeProcessor(r), r.agreements.clear(); }, "no-processor-agreement");
    row("Art. 28(3): a contract is not enough", "oosterpoort", supplier,
        [](Recipient &r) { makeProcessor(r), r.agreements = {sampleAgreement(AgreementKind::Contract)}; }, "no-processor-agreement");
    row("Art. 28(3): over since yesterday", "oosterpoort", supplier, [](Recipient &r) { makeProcessor(r), r.agreements.front().until = today.addDays(-1); },
        "no-processor-agreement");
    row("Art. 28(3): begins tomorrow", "oosterpoort", supplier, [](Recipient &r) { makeProcessor(r), r.agreements.front().signedOn = today.addDays(1); },
        "no-processor-agreement");
    row("Art. 26(1): joint without an arrangement", "oosterpoort", "Entree", [](Recipient &r) { r.role->role = DecidedRole::Joint; }, "no-joint-arrangement");
    row("Art. 26(1): joint with it", "oosterpoort", "Entree",
        [](Recipient &r) { r.role->role = DecidedRole::Joint, r.agreements = {sampleAgreement(AgreementKind::Joint)}; }, "");
    row("Oosterpoort: police under the covenant", "oosterpoort", "politie (convenant)", asItIs, "no-covenant");
    row("Oosterpoort: with the covenant", "oosterpoort", "politie (convenant)",
        [](Recipient &r) { r.agreements = {sampleAgreement(AgreementKind::Covenant)}; }, "");
    row("ieder1: municipality under the covenant", "ieder1", "gemeente, politie, zorginstellingen (convenant)", asItIs, "no-covenant");
    row("Jutphaas: names no covenant", "jutphaas", "politie", asItIs, "");
    row("nobody decided the role", "domijn", "deurwaarder", [](Recipient &r) { r.role.reset(); }, "role-undecided");
    row("Art. 13(1)(e): the statement names nobody like it", "domijn", "", asItIs, "outside-statement");
    row("a line that the statement does not have (any more)", "domijn", "MailChimp", asItIs, "outside-statement");
    row("the heaviest first", "jutphaas", "", [](Recipient &r) { r.role.reset(), r.country = countryCoded("US"); },
        "transfer-without-ground outside-union role-undecided outside-statement");
}

void RecipientFlagsTest::flags()
{
    QFETCH(QString, id);
    QFETCH(QString, listedAs);
    QFETCH(Shape, shape);
    QFETCH(QString, flags);
    const Profile profile = builtInProfile(id).value();
    Recipient recipient = sampleRecipient(listedAs.toUtf8().constData());
    QCOMPARE(namedAs(profile, recipient) != nullptr, !flags.contains(QStringLiteral("outside-statement")));
    shape(recipient);
    QCOMPARE(wordsOf(flagsOf(recipient, profile, today)), flags);
}

void RecipientFlagsTest::anAgreementThatEnds_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<int>("nextAfter"); // days between its end and the next one; -1: there is none
    QTest::addColumn<bool>("flagged");
    QTest::newRow("in sixty days") << 60 << -1 << true;
    QTest::newRow("in sixty-one days") << 61 << -1 << false;
    QTest::newRow("today") << 0 << -1 << true;
    QTest::newRow("renewed at once") << 30 << 1 << false;
    QTest::newRow("renewed with a gap") << 30 << 2 << true;
}

void RecipientFlagsTest::anAgreementThatEnds()
{
    QFETCH(int, daysLeft);
    QFETCH(int, nextAfter);
    QFETCH(bool, flagged);
    Recipient recipient = sampleRecipient("leveranciers van software", RecipientKind::Software);
    makeProcessor(recipient);
    const QDate last = today.addDays(daysLeft);
    recipient.agreements.front().until = last;
    if (nextAfter >= 0)
        recipient.agreements.push_back(sampleAgreement(AgreementKind::Processor, qPrintable(last.addDays(nextAfter).toString(Qt::ISODate))));
    QCOMPARE(wordsOf(flagsOf(recipient, builtInProfile(QStringLiteral("oosterpoort")).value(), today)), flagged ? QStringLiteral("agreement-ending") : QString());
    QCOMPARE(recipient.agreementOn(today), &recipient.agreements.front());
}

void RecipientFlagsTest::whoEndedHasNoFlags()
{
    const Profile profile = builtInProfile(QStringLiteral("jutphaas")).value();
    Recipient recipient = sampleRecipient("");
    recipient.ended = today;
    QVERIFY(!flagsOf(recipient, profile, today).empty()); // its last day still counts
    QVERIFY(flagsOf(recipient, profile, today.addDays(1)).empty());
    recipient.ended.reset();
    recipient.mergedInto = RecipientId::create(Instant::fromMSecs(0));
    QVERIFY(flagsOf(recipient, profile, today).empty());
}

QTEST_APPLESS_MAIN(RecipientFlagsTest)
#include "tst_recipientflags.moc"
