// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One dossier of several cases of a person.
#include "core/casework/recordact.h"
#include "core/wording/language.h"
#include "tests/support/dossiers.h"

#include <QTest>

using namespace balie;

class JointDossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void severalCasesAreOneRowOfExhibits();
    void theCoverTellsOfEveryCase();
    void thePrintLogNamesTheCasesOfEachVersion();
    void onlyOnePersonsCases();
};

// Of the same person, who has somebody speak for them.
static RequestId another(TestRegister &reg, RequestId first)
{
    Receipt again = reg.receipt("Jan van der Horst", {Right::Erasure});
    again.person = reg.dossier(first).person.id;
    again.representative = Representative{RepresentativeKind::Gemachtigde, line("Mr. Pleitbezorger"), {}};
    return must(receiveRequest(*reg, again)).request;
}

void JointDossierTest::severalCasesAreOneRowOfExhibits()
{
    TestRegister reg;
    const RequestId first = reg.receive();
    const RequestId second = another(reg, first);
    attach(reg, first, "een.txt", "eerste");
    attach(reg, second, "twee.txt", "tweede");
    const MadeDossier dossier = made(reg, orderFor({first, second}));
    QCOMPARE(dossier.exhibits.size(), 2U);
    QCOMPARE(dossier.exhibits.back().number, 2);
    const QString text = textOf(dossier.pdf);
    for (RequestId request : {first, second})
        QVERIFY(text.contains(caseHeading(reg.dossier(request).request.reference())));
    QCOMPARE(text.count(said("15. Exhibits and print log")), 2); // in the index and where it is
}

void JointDossierTest::theCoverTellsOfEveryCase()
{
    TestRegister reg;
    const RequestId first = reg.receive();
    const RequestId second = another(reg, first);
    must(recordAct(*reg, reg.act(first), happened::ComplaintMade{ComplaintBody::Authority, text("Te laat."), line("z2026-0001"), {}, {}}));
    must(recordAct(*reg, reg.act(second), happened::ComplaintMade{ComplaintBody::Authority, text("Te weinig."), line("z2026-0002"), {}, {}}));
    const QString cover = textOf(made(reg, orderFor({first, second})).pdf).section(u'\f', 0, 0);
    const QString one = reg.dossier(first).request.reference();
    const QString other = reg.dossier(second).request.reference();
    for (const QString &words : {one + said(": z2026-0001"), other + said(": z2026-0002"), other + said(": Mr. Pleitbezorger")})
        QVERIFY2(cover.contains(words), qPrintable(words));
    QVERIFY(!cover.contains(one + said(": Mr.")));
    QVERIFY(!textOf(made(reg, first).pdf).section(u'\f', 0, 0).contains(one + said(":"))); // alone it needs no number
}

// Version 1 of one case is another paper than version 1 of the other, and the third holds both.
void JointDossierTest::thePrintLogNamesTheCasesOfEachVersion()
{
    TestRegister reg;
    const RequestId first = reg.receive();
    const RequestId second = another(reg, first);
    const QString one = reg.dossier(first).request.reference();
    const QString other = reg.dossier(second).request.reference();
    const auto give = [&](const std::vector<RequestId> &cases) {
        const DossierSheet sheet = must(dossierOfCases(*reg, orderFor(cases)));
        must(printDossier(*reg, {orderFor(cases), sheet.thisPrint.version, 1, "x"}));
        return sheet.thisPrint;
    };
    QCOMPARE(give({first}).cases, QStringList{one});
    QVERIFY(!textOf(made(reg, first).pdf).section(said("Print log"), -1).contains(said("Cases"))); // there is but one
    give({second});
    const DossierPrint both = give({first, second});
    QCOMPARE(both.version, 2);
    QCOMPARE(must(dossierPrints(*reg, second)).back().cases, (QStringList{one, other}));
    const DossierSheet next = must(dossierOfCases(*reg, orderFor({first, second})));
    QCOMPARE(next.prints.size(), 3U); // the joint one is told once
    QCOMPARE(next.prints.front().cases, QStringList{one});
    QCOMPARE(next.prints.at(1).cases, QStringList{other});
    const QString log = textOf(must(makeDossier(next)).pdf).section(said("Print log"), -1);
    QVERIFY(log.contains(said("Cases")) && log.contains(one) && log.contains(other));
    QVERIFY(textOf(made(reg, first).pdf).section(said("Print log"), -1).contains(other)); // its version 2 held more
}

void JointDossierTest::onlyOnePersonsCases()
{
    TestRegister reg;
    const auto sheet = dossierOfCases(*reg, orderFor({reg.receive(), reg.receive("Piet Jansen")}));
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code(), ErrorCode::PersonsDiffer);
}

QTEST_MAIN(JointDossierTest)
#include "tst_jointdossier.moc"
