// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a supervisor would ask for, and the case does not have.
#include "core/casework/answerrequest.h"
#include "core/casework/editrequest.h"
#include "core/casework/extenddeadline.h"
#include "core/casework/sendletter.h"
#include "core/overview/dossierofcase.h"
#include "core/wording/dossierwords.h"
#include "core/wording/language.h"
#include "tests/support/complaintacts.h"
#include "tests/support/dossiers.h"

#include <QTest>

using namespace balie;

class DossierGapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void aLetterThatWritesAnOralAnswerDownIsTheAnswer();
    void anExtensionNeedsItsLetter();
    void whatWasLeftOutForOthersStandsSomewhere();
    void whoIsNotKnownIsNotSearched();
    void whoWasLeftOutIsNotNamed_data();
    void whoWasLeftOutIsNotNamed();
    void whoActsForAnotherShowsIt_data();
    void whoActsForAnotherShowsIt();
    void aCaseWithoutComplaintIsNoComplaintDossier();
};

static bool lacks(TestRegister &reg, RequestId request, DossierLack what)
{
    const std::vector<DossierGap> gaps = dossierGaps(must(dossierCase(*reg, request)));
    return std::any_of(gaps.begin(), gaps.end(), [what](const DossierGap &gap) { return gap.what == what; });
}

void DossierGapsTest::aLetterThatWritesAnOralAnswerDownIsTheAnswer()
{
    TestRegister reg;
    LetterOrder order = orderOf(reg, LetterKind::Refusal);
    must(answerRequest(*reg, reg.act(order.request), {{refused}, SentBy::Oral}));
    QVERIFY(lacks(reg, order.request, DossierLack::NoAnswerLetter));
    order.decisions.clear();
    must(keepSentLetter(*reg, order, SentBy::Letter, {}));
    QVERIFY(!lacks(reg, order.request, DossierLack::NoAnswerLetter));
}

void DossierGapsTest::anExtensionNeedsItsLetter()
{
    TestRegister reg;
    const LetterOrder order = orderOf(reg, LetterKind::Extension);
    QVERIFY(!lacks(reg, order.request, DossierLack::NoExtensionLetter));
    must(keepSentLetter(*reg, order, SentBy::Letter, {}));
    QVERIFY(!lacks(reg, order.request, DossierLack::NoExtensionLetter));
    const RequestId told = addressedCase(reg);
    must(extendDeadline(*reg, reg.act(told), {ExtensionGround::Number, text("Drie archieven.")}));
    QVERIFY(lacks(reg, told, DossierLack::NoExtensionLetter));
}

void DossierGapsTest::whatWasLeftOutForOthersStandsSomewhere()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Portability});
    must(answerRequest(*reg, reg.act(request), {{{Right::Portability, Outcome::Partly, RefusalGround::RightsOfOthers, text("De buurvrouw stond erbij.")}}, SentBy::Letter}));
    QVERIFY(lacks(reg, request, DossierLack::NoPlacesWeighed));
    const RequestId other = knownCase(reg, {Right::Portability});
    must(answerRequest(*reg, reg.act(other), {{{Right::Portability, Outcome::Refused, RefusalGround::Unfounded, text("Er is niets.")}}, SentBy::Letter}));
    QVERIFY(!lacks(reg, other, DossierLack::NoPlacesWeighed));
}

// Nobody looks into data of whom is not known.
void DossierGapsTest::whoIsNotKnownIsNotSearched()
{
    TestRegister reg;
    const auto refusedFor = [&reg](RefusalGround ground) {
        const RequestId request = addressedCase(reg);
        must(recordAct(*reg, reg.act(request), happened::IdentityAsked{text("Bel het bekende nummer."), text("Het adres is nieuw.")}));
        reg.goTo(reg.today().addDays(15));
        must(answerRequest(*reg, reg.act(request), {{{Right::Access, Outcome::Refused, ground, text("Zie de brief.")}}, SentBy::Letter}));
        return request;
    };
    for (RefusalGround ground : {RefusalGround::NotIdentified, RefusalGround::Deceased}) {
        const RequestId request = refusedFor(ground);
        QVERIFY(!lacks(reg, request, DossierLack::NoSearch) && !lacks(reg, request, DossierLack::NoProcessing));
    }
}

// A name that was left out of the answer is not told by the dossier either.
void DossierGapsTest::whoWasLeftOutIsNotNamed_data()
{
    QTest::addColumn<QByteArray>("whose");
    QTest::addColumn<OthersTreatment>("treatment");
    QTest::addColumn<bool>("gap");
    QTest::newRow("by name") << QByteArray("Truus Waterreus") << OthersTreatment::Withheld << true;
    QTest::newRow("not by name") << QByteArray("een buurvrouw") << OthersTreatment::Withheld << false;
    QTest::newRow("what was given is known") << QByteArray("Truus Waterreus") << OthersTreatment::Given << false;
}

void DossierGapsTest::whoWasLeftOutIsNotNamed()
{
    QFETCH(QByteArray, whose);
    QFETCH(OthersTreatment, treatment);
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    const std::optional<RefusalGround> ground = treatment == OthersTreatment::Given ? std::nullopt : std::optional(RefusalGround::RightsOfOthers);
    must(recordAct(*reg, reg.act(request), happened::OthersWeighed{line("Melding van 3 maart"), line(whose.constData()), treatment, ground, text("Zij wil het niet."), {}}));
    must(recordAct(*reg, reg.act(request), happened::ComplaintMade{ComplaintBody::Authority, text("De naam van Truus Waterreus hoort erin, een buurvrouw."), {}, {}, {}}));
    QTEST(lacks(reg, request, DossierLack::OtherByName), "gap");
}

void DossierGapsTest::whoActsForAnotherShowsIt_data()
{
    QTest::addColumn<RepresentativeKind>("kind");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("gap");
    QTest::newRow("a mandate is asked for") << RepresentativeKind::Gemachtigde << QString() << true;
    QTest::newRow("and shown") << RepresentativeKind::Gemachtigde << QStringLiteral("Volmacht van 1 maart 2026") << false;
    QTest::newRow("a court order") << RepresentativeKind::Curator << QString() << true;
    QTest::newRow("a lawyer is taken at the word") << RepresentativeKind::Lawyer << QString() << false;
}

void DossierGapsTest::whoActsForAnotherShowsIt()
{
    QFETCH(RepresentativeKind, kind);
    QFETCH(QString, shown);
    TestRegister reg;
    Receipt receipt = reg.receipt("Wietske Bovenkruier");
    receipt.representative = Representative{kind, line("C. Proef"), must(LongText::from(shown))};
    const RequestId request = must(receiveRequest(*reg, receipt)).request;
    QTEST(lacks(reg, request, DossierLack::NoMandate), "gap");
    const QString paper = textOf(made(reg, request).pdf).simplified();
    QVERIFY2(paper.contains(QStringLiteral("C. Proef (")) && paper.contains(shown.isEmpty() ? QStringLiteral("Nothing is recorded in the register.") : shown), qPrintable(paper));
}

void DossierGapsTest::aCaseWithoutComplaintIsNoComplaintDossier()
{
    TestRegister reg;
    const RequestId request = addressedCase(reg);
    QVERIFY(textOf(made(reg, request).pdf).contains(QStringLiteral("Case file ")));
    complain(reg, request, ComplaintBody::Organisation);
    const QString paper = textOf(made(reg, request).pdf);
    QVERIFY(paper.contains(QStringLiteral("Complaint dossier")) && !paper.contains(QStringLiteral("Case file")));
}

QTEST_MAIN(DossierGapsTest)
#include "tst_dossiergaps.moc"
