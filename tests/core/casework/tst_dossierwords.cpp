// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A complaint dossier is read by somebody who was not there.
#include "core/casework/recordact.h"
#include "core/wording/language.h"
#include "core/wording/letterwords.h"
#include "tests/support/dossiers.h"

#include <QRegularExpression>
#include <QTest>

using namespace balie;

class DossierWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::Dutch); }
    void groundsAreNotToldToThePerson_data();
    void groundsAreNotToldToThePerson();
    void aComplaintToOneselfIsNotThatOfTheLaw();
    void complaintsStandInTheOrderOfTheirDays();
    void theSummaryIsShort();
    void anExhibitWithoutPagesStandsInTheIndex();
};

static QString wordsOfPart(DossierPart part, TestRegister &reg, RequestId request)
{
    QStringList words;
    const SheetText text = dossierPartText(part, must(dossierCase(*reg, request)), {});
    for (const SheetText::Line &line : text.lines())
        words += line.words;
    return words.join(u'\n');
}

void DossierWordsTest::groundsAreNotToldToThePerson_data()
{
    QTest::addColumn<Right>("right");
    QTest::addColumn<RefusalGround>("ground");
    QTest::addColumn<QString>("words");
    QTest::newRow("who it is") << Right::Access << RefusalGround::NotIdentified << said("het is niet vast te stellen wie de persoon is (artikel 12 lid 2 AVG)");
    QTest::newRow("too often") << Right::Erasure << RefusalGround::Excessive << said("omdat de persoon het steeds herhaalt (buitensporig, artikel 12 lid 5 AVG)");
    QTest::newRow("conditions") << Right::Portability << RefusalGround::ConditionsNotMet << said("de situatie van de persoon voldoet niet aan de voorwaarden van dit recht (artikel 20 AVG)");
    QTest::newRow("a duty") << Right::Erasure << RefusalGround::LegalDuty << said("artikel 17 lid 3 onder b AVG");
    QTest::newRow("a complaint") << Right::Complaint << RefusalGround::Excessive << said("de klacht gaat te ver, bijvoorbeeld omdat de persoon deze steeds herhaalt");
}

// Of no ground does it say "you".
void DossierWordsTest::groundsAreNotToldToThePerson()
{
    QFETCH(Right, right);
    QFETCH(RefusalGround, ground);
    QFETCH(QString, words);
    const LetterWords dutch(Language::Dutch);
    const QString shown = dutch.groundToAnother(ground, right);
    QVERIFY2(shown.contains(words), qPrintable(shown));
    static const QRegularExpression toThePerson(QStringLiteral("\\b(u|uw)\\b"));
    for (const Right each : allValues<Right>()) {
        for (const RefusalGround one : allValues<RefusalGround>()) {
            QVERIFY2(!dutch.groundToAnother(one, each).contains(toThePerson), qPrintable(dutch.groundToAnother(one, each)));
            QCOMPARE(dutch.groundToAnother(one, each).isEmpty(), dutch.ground(one, each).isEmpty());
        }
    }
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Erasure});
    const RightDecision refusal{Right::Erasure, Outcome::Refused, RefusalGround::Excessive, text("Zo is het gewogen.")};
    must(recordAct(*reg, reg.act(request), happened::Answered{{refusal}, SentBy::Email}));
    QVERIFY(wordsOfPart(DossierPart::Decision, reg, request).contains(said("omdat de persoon het steeds herhaalt")));
}

// Art. 77 gives the complaint to the authority.
void DossierWordsTest::aComplaintToOneselfIsNotThatOfTheLaw()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Complaint});
    const RightDecision refusal{Right::Complaint, Outcome::Refused, RefusalGround::Unfounded, text("Er was geen lek.")};
    must(recordAct(*reg, reg.act(request), happened::Answered{{refusal}, SentBy::Email}));
    const QString words = wordsOfPart(DossierPart::Decision, reg, request);
    QVERIFY2(words.contains(said("Klacht over privacy, bij de organisatie zelf")) && !words.contains(said("77")), qPrintable(words));
}

static happened::ComplaintMade complaintTo(ComplaintBody body, const QString &words)
{
    return {body, must(LongText::from(words)), {}, {}, {}};
}

void DossierWordsTest::complaintsStandInTheOrderOfTheirDays()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    const QDate first = reg.today();
    reg.goTo(first.addDays(40));
    must(recordAct(*reg, {request, first.addDays(30)}, complaintTo(ComplaintBody::Court, said("Bij de rechter."))));
    must(recordAct(*reg, {request, first.addDays(3)}, complaintTo(ComplaintBody::Authority, said("Bij de toezichthouder."))));
    for (const DossierPart part : {DossierPart::Summary, DossierPart::Complaint}) {
        const QString words = wordsOfPart(part, reg, request);
        QVERIFY(words.contains(said("Bij de rechter.")));
        QVERIFY2(words.indexOf(said("Bij de toezichthouder.")) < words.indexOf(said("Bij de rechter.")), qPrintable(words));
    }
}

void DossierWordsTest::theSummaryIsShort()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    const QString whole = said("Zij vroeg wat er over haar bekend is en kreeg een half antwoord. ").repeated(30).trimmed();
    must(recordAct(*reg, reg.act(request), complaintTo(ComplaintBody::Authority, whole)));
    const QString summary = wordsOfPart(DossierPart::Summary, reg, request);
    QVERIFY2(summary.size() < 900, qPrintable(summary)); // ten lines of paper
    QVERIFY2(summary.contains(said("… (het geheel staat in deel 13).")), qPrintable(summary));
    static const QRegularExpression end(QStringLiteral("(\\w+)\\.?… \\(het geheel"));
    QVERIFY(whole.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(end.match(summary).captured(1))))); // a whole word
    QVERIFY(wordsOfPart(DossierPart::Complaint, reg, request).contains(whole));
}

// It leads to the list of part 15, which says why.
void DossierWordsTest::anExhibitWithoutPagesStandsInTheIndex()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    attach(reg, request, "een.txt", "eerste");
    attach(reg, request, "oud.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 document");
    attach(reg, request, "drie.txt", "derde");
    const QStringList pages = textOf(made(reg, request).pdf).split(u'\f', Qt::SkipEmptyParts);
    const QString index = pages.front();
    const auto pageOf = [&](const char *words) {
        const QRegularExpression line(QRegularExpression::escape(said(words)) + QStringLiteral("\\s+(\\d+)\\n"));
        return line.match(index).captured(1).toInt();
    };
    const int list = pageOf("Productie 2: Bijlage 2: oud.doc (zonder pagina's; deel 15 zegt waarom)");
    QVERIFY2(list > 1, qPrintable(index));
    QCOMPARE(list, pageOf("15. Producties en printlogboek"));
    QVERIFY(pages.at(list - 1).contains(said("oud.doc")));
    QCOMPARE(pageOf("Productie 1: Bijlage 1: een.txt"), int(pages.size()) - 1);
    QCOMPARE(pageOf("Productie 3: Bijlage 3: drie.txt"), int(pages.size()));
}

QTEST_MAIN(DossierWordsTest)
#include "tst_dossierwords.moc"
