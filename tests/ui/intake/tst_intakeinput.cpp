// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type on the card and should not: days to come, slips, numbers that are never kept, a megabyte.
#include "tests/ui/support/intakedesk.h"

#include "core/overview/drafts.h"
#include "core/wording/errorwords.h"
#include "ui/support/datefield.h"

using namespace balie;

class IntakeInputTest : public QObject, IntakeDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void wrongInputIsRefusedInWords_data();
    void wrongInputIsRefusedInWords();
    void aDayToComeIsCalledThat();
    void bsnIsShownAndStoredMasked();
    void everyFieldAsksBeforeItMasks_data();
    void everyFieldAsksBeforeItMasks();
    void aTelephoneNumberThatLooksLikeABsnIsKept();
    void aSlipInThePostcodeIsSaid();
    void nothingIsCutOffUnseen();
    void aMegabyteInTheWordsIsRefused();
};

void IntakeInputTest::wrongInputIsRefusedInWords_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no name") << QStringLiteral("name") << QString();
    QTest::newRow("blanks for a name") << QStringLiteral("name") << QStringLiteral("   ");
    QTest::newRow("a name of 300 letters") << QStringLiteral("name") << QString(300, QLatin1Char('x'));
    QTest::newRow("no e-mail address") << QStringLiteral("email") << QStringLiteral("jan at example.org");
    QTest::newRow("31 February") << QStringLiteral("receivedOn") << QStringLiteral("31-2");
    QTest::newRow("tomorrow") << QStringLiteral("receivedOn") << QStringLiteral("morgen");
}

void IntakeInputTest::wrongInputIsRefusedInWords()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    begin(QStringLiteral("other"));
    the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Ik wil mijn dossier inzien"));
    QLineEdit *edit = field == QStringLiteral("receivedOn") ? the<DateField>("receivedOn")->lineEdit()
                                                           : m_page->findChild<QLineEdit *>(field);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, typed);
    the<QPushButton>("save")->click();
    QTRY_VERIFY(m_page->messages()->isVisible());
    QVERIFY(m_page->messages()->kind() == MessageKind::Failure);
    QVERIFY(!m_page->messages()->text().isEmpty());
    QVERIFY(m_register->requests().empty());
    QVERIFY(the<QPlainTextEdit>("words")->toPlainText().contains(QStringLiteral("dossier"))); // nothing is lost
}

void IntakeInputTest::aDayToComeIsCalledThat()
{
    begin(QStringLiteral("other"));
    the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Ik wil mijn dossier inzien"));
    the<DateField>("receivedOn")->setDay(m_register->clock.today().addDays(1));
    the<QPushButton>("save")->click();
    QTRY_VERIFY(m_page->messages()->isVisible());
    QCOMPARE(m_page->messages()->text(), sentenceOf(Error(ErrorCode::DateInFuture)));
}

void IntakeInputTest::bsnIsShownAndStoredMasked()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Mijn BSN is 111222333, ik wil mijn dossier inzien"));
    auto *warning = the<QLabel>("numberWarning");
    QVERIFY(warning->isVisible());
    QVERIFY(!warning->text().contains(QStringLiteral("111222333")));
    QVERIFY(warning->text().contains(QStringLiteral("*********")));
    saveMasked();
    QVERIFY(!saved().request.words.toString().contains(QStringLiteral("111222333")));
}

void IntakeInputTest::everyFieldAsksBeforeItMasks_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"name", "street", "place", "telephone"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void IntakeInputTest::everyFieldAsksBeforeItMasks()
{
    QFETCH(QString, field);
    the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
    the<QLineEdit>("street")->setText(QStringLiteral("Lindelaan 12"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Ik wil mijn dossier inzien"));
    auto *edit = m_page->findChild<QLineEdit *>(field);
    edit->setText(QStringLiteral("Jansen, bsn 111222333"));
    auto *warning = m_page->findChild<QLabel *>(field + QStringLiteral("NumberWarning"));
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(QStringLiteral("*********")));
    QVERIFY(!warning->text().contains(QStringLiteral("111222333")));
    saveMasked();
    const Person person = saved().person;
    const QString stored = person.name.listed() + (person.address ? person.address->oneLine() : QString())
        + (person.telephone ? person.telephone->toString() : QString());
    QVERIFY(!stored.contains(QStringLiteral("111222333")));
    QVERIFY(stored.contains(QStringLiteral("*********")));
}

// One number in eleven passes the test of the BSN; with its country this one is surely a telephone number.
void IntakeInputTest::aTelephoneNumberThatLooksLikeABsnIsKept()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
    the<QLineEdit>("telephone")->setText(QStringLiteral("+31 111222333"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Ik wil mijn dossier inzien"));
    QVERIFY(!the<QLabel>("telephoneNumberWarning")->isVisible());
    QVERIFY(m_page->keepDraft());
    const auto kept = m_register->workspace->runAndWait([](Register &opened) { return drafts(opened); });
    QVERIFY(kept->front().content.contains(QStringLiteral("+31 111222333")));
    the<QPushButton>("save")->click();
    QTRY_COMPARE(m_register->requests().size(), std::size_t(1));
    QCOMPARE(saved().person.telephone->toString(), QStringLiteral("+31111222333"));
}

void IntakeInputTest::aSlipInThePostcodeIsSaid()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Ik wil mijn dossier inzien"));
    the<QLineEdit>("street")->setText(QStringLiteral("Lindelaan 12"));
    the<QLineEdit>("postcode")->setText(QStringLiteral("12 AB"));
    the<QPushButton>("save")->click();
    QTRY_VERIFY(m_page->messages()->isVisible());
    QVERIFY(m_page->messages()->text().contains(QStringLiteral("1234 AB")));
    the<QLineEdit>("postcode")->setText(QStringLiteral("SW1A 1AA")); // moved abroad
    QVERIFY(!m_page->messages()->isVisible());
    the<QPushButton>("save")->click();
    QTRY_COMPARE(m_register->requests().size(), std::size_t(1));
    QCOMPARE(saved().person.address->postcode, QStringLiteral("SW1A 1AA"));
}

void IntakeInputTest::nothingIsCutOffUnseen()
{
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Ik wil mijn dossier inzien"));
    the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
    for (const char *field : {"telephone", "place", "street", "name"}) {
        auto *edit = the<QLineEdit>(field);
        const QString before = edit->text();
        edit->clear();
        edit->insert(QString(1'000'000, QLatin1Char('x'))); // as pasting does
        the<QPushButton>("save")->click();
        QTRY_VERIFY2(m_page->messages()->isVisible(), field);
        QVERIFY2(m_page->messages()->text().contains(QStringLiteral("200")), qPrintable(m_page->messages()->text()));
        QVERIFY2(m_register->requests().empty(), field);
        edit->setText(before);
    }
}

void IntakeInputTest::aMegabyteInTheWordsIsRefused()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("inzage ").repeated(150000));
    the<QPushButton>("save")->click();
    QTRY_VERIFY(m_page->messages()->isVisible());
    QVERIFY(m_register->requests().empty());
}

QTEST_MAIN(IntakeInputTest)
#include "tst_intakeinput.moc"
