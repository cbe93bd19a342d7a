// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes on a statement and the gaps that its facts show, on the statements that are built in.
#include "core/domain/organisation/gapnotes.h"
#include "core/exchange/profilefile.h"

#include <QTest>

using namespace balie;

class GapNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatANoteSaysIsNotSaidTwice_data();
    void whatANoteSaysIsNotSaidTwice();
    void aMendedTermTakesItsNoteAway();
    void aNoteOnSeveralRightsStaysUntilTheLast();
    void whatIsNoFactOfTheStatementStays();
};

static QStringList wordsOf(const std::vector<FoundGap> &gaps)
{
    QStringList words;
    for (const FoundGap &gap : gaps)
        words.append(gap.right ? toWord(*gap.right) : toWord(gap.kind));
    return words;
}

static QStringList articlesIn(const std::vector<StatementGap> &notes)
{
    QStringList articles;
    for (const StatementGap &note : notes)
        articles.append(note.article);
    return articles;
}

static void name(Profile &profile, std::initializer_list<Right> rights)
{
    for (const Right right : rights) {
        profile.rightsNotNamed.erase(std::find(profile.rightsNotNamed.begin(), profile.rightsNotNamed.end(), right));
        profile.rightsNamed.push_back({right, {}});
    }
}

void GapNotesTest::whatANoteSaysIsNotSaidTwice_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("beside");
    QTest::newRow("domijn") << QStringLiteral("domijn") << QStringList{QStringLiteral("automated-decision"), QStringLiteral("ground-unknown-to-law")};
    QTest::newRow("ieder1") << QStringLiteral("ieder1") << QStringList();
    QTest::newRow("oosterpoort") << QStringLiteral("oosterpoort") << QStringList();
    QTest::newRow("jutphaas") << QStringLiteral("jutphaas") << QStringList{QStringLiteral("keeps-identity-copies")};
}

void GapNotesTest::whatANoteSaysIsNotSaidTwice()
{
    QFETCH(QString, id);
    QFETCH(QStringList, beside);
    QCOMPARE(wordsOf(gapsBesideNotes(builtInProfile(id).value())), beside);
}

void GapNotesTest::aMendedTermTakesItsNoteAway()
{
    const Profile before = builtInProfile(QStringLiteral("domijn")).value();
    Profile after = before;
    after.answer.promise = Promise{30, {}};
    after.gaps = notesStillTrue(before, after);
    QCOMPARE(after.gaps.size(), before.gaps.size() - 1);
    QVERIFY(!articlesIn(after.gaps).contains(QStringLiteral("AVG 12(3)")));
    QVERIFY(wordsOf(gapsBesideNotes(after)).contains(QStringLiteral("term-outlasts-month"))); // what holds now
}

void GapNotesTest::aNoteOnSeveralRightsStaysUntilTheLast()
{
    const QString several = QStringLiteral("AVG 7(3), 18, 20, 21");
    const Profile before = builtInProfile(QStringLiteral("domijn")).value();
    Profile after = before;
    name(after, {Right::WithdrawConsent, Right::Restriction, Right::Portability});
    QVERIFY(articlesIn(notesStillTrue(before, after)).contains(several));
    name(after, {Right::Objection, Right::MarketingObjection});
    QVERIFY(!articlesIn(notesStillTrue(before, after)).contains(several));
    QVERIFY(articlesIn(notesStillTrue(before, after)).contains(QStringLiteral("AVG 15")));
}

void GapNotesTest::whatIsNoFactOfTheStatementStays()
{
    const Profile before = builtInProfile(QStringLiteral("oosterpoort")).value();
    QCOMPARE(notesStillTrue(before, before), before.gaps);
    Profile after = before;
    after.identification.demand = IdentityDemand::Asked;
    const QStringList left = articlesIn(notesStillTrue(before, after));
    QVERIFY(!left.contains(QStringLiteral("AVG 12(6)")));
    QVERIFY(left.contains(QStringLiteral("AVG 18"))); // named, and explained wrongly
    QVERIFY(left.contains(QString()));
}

QTEST_APPLESS_MAIN(GapNotesTest)
#include "tst_gapnotes.moc"
