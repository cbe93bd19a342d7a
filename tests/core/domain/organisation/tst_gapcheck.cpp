// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the facts of a statement show to be missing.
#include "core/domain/organisation/gapcheck.h"
#include "core/exchange/profilefile.h"

#include <QTest>

#include <functional>

using namespace balie;

using Edit = std::function<void(Profile &)>;
Q_DECLARE_METATYPE(Edit)

class GapCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullStatementHasNone();
    void eachGapIsFound_data();
    void eachGapIsFound();
    void theBuiltInStatements_data();
    void theBuiltInStatements();
};

static LocalText both(const char *text)
{
    return {QString::fromLatin1(text), QString::fromLatin1(text)};
}

static Profile fullStatement()
{
    Profile full;
    full.id = QStringLiteral("voorbeeld");
    full.organisation = QStringLiteral("Wonen Voorbeeld");
    full.answer.promise = Promise{28, 56};
    full.answer.appliesTo = allValues<Right>();
    full.channels = {{Channel::Email, QStringLiteral("privacy@example.nl"), {}}};
    for (const Right right : allValues<Right>())
        full.rightsNamed.push_back({right, {}});
    full.complaint.authority = AuthorityNamed::Yes;
    full.legalBases = {both("contract")};
    full.recipients.resize(1);
    full.retention.resize(1);
    full.retention.front().period = Period::ofYears(2);
    return full;
}

void GapCheckTest::aFullStatementHasNone()
{
    QVERIFY(gapsIn(fullStatement()).empty());
}

void GapCheckTest::eachGapIsFound_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<GapKind>("kind");
    const auto row = [](const char *name, GapKind kind, Edit edit) { QTest::newRow(name) << edit << kind; };
    row("silent on the term", GapKind::NoTerm, [](Profile &p) { p.answer.promise.reset(); });
    row("29 days: longer than February", GapKind::TermOutlastsMonth, [](Profile &p) { p.answer.promise = Promise{29, {}}; });
    row("90 days together: longer than from 31 January", GapKind::ExtensionTooLong, [](Profile &p) { p.answer.promise = Promise{28, 62}; });
    row("no word of withdrawal", GapKind::RightNotNamed, [](Profile &p) {
        p.rightsNamed.erase(p.rightsNamed.begin() + 7);
        p.rightsNotNamed = {Right::WithdrawConsent};
    });
    row("the AP is not named", GapKind::AuthorityNotNamed, [](Profile &p) { p.complaint.authority = AuthorityNamed::No; });
    row("nowhere to turn to", GapKind::NoChannel, [](Profile &p) { p.channels.clear(); });
    row("always an identity document", GapKind::IdentityAlways, [](Profile &p) { p.identification.demand = IdentityDemand::Required; });
    row("copies of identity documents", GapKind::KeepsIdentityCopies, [](Profile &p) { p.identification.copies = CopyStance::KeepsCopies; });
    row("refusing what is unreasonable", GapKind::GroundUnknownToLaw, [](Profile &p) { p.refusalGrounds.resize(1); });
    row("no longer than needed", GapKind::NoRetentionPeriod, [](Profile &p) { p.retention.front().period.reset(); });
    row("no legal basis", GapKind::NoLegalBasis, [](Profile &p) { p.legalBases.clear(); });
    row("no recipients", GapKind::NoRecipients, [](Profile &p) { p.recipients.clear(); });
}

void GapCheckTest::eachGapIsFound()
{
    QFETCH(Edit, edit);
    QFETCH(GapKind, kind);
    Profile profile = fullStatement();
    edit(profile);
    const std::vector<FoundGap> gaps = gapsIn(profile);
    QCOMPARE(gaps.size(), std::size_t(1));
    QCOMPARE(gaps.front().kind, kind);
    QCOMPARE(gaps.front().right, kind == GapKind::RightNotNamed ? std::make_optional(Right::WithdrawConsent) : std::nullopt);
    QVERIFY(articleOf(kind).startsWith(QStringLiteral("AVG ")));
}

void GapCheckTest::theBuiltInStatements_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("gaps");
    const auto row = [](const char *id, const char *gaps) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(gaps).split(QLatin1Char(' '));
    };
    row("domijn", "no-term access restriction portability objection marketing-objection withdraw-consent automated-decision"
                  " authority-not-named ground-unknown-to-law no-legal-basis");
    row("ieder1", "term-outlasts-month marketing-objection withdraw-consent automated-decision no-retention-period");
    row("oosterpoort", "marketing-objection automated-decision identity-always no-retention-period");
    row("jutphaas", "no-term withdraw-consent automated-decision keeps-identity-copies");
}

void GapCheckTest::theBuiltInStatements()
{
    QFETCH(QString, id);
    QFETCH(QStringList, gaps);
    QStringList found;
    for (const FoundGap &gap : gapsIn(builtInProfile(id).value()))
        found.append(gap.right ? toWord(*gap.right) : toWord(gap.kind));
    QCOMPARE(found, gaps);
}

QTEST_APPLESS_MAIN(GapCheckTest)
#include "tst_gapcheck.moc"
