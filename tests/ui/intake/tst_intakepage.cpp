// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The telephone card on the real page with a real register: what people type, and what they should not.
#include "tests/ui/support/openedregister.h"

#include "core/overview/drafts.h"
#include "core/overview/requestdossier.h"
#include "core/wording/errorwords.h"
#include "ui/intake/intakepage.h"
#include "ui/support/datefield.h"
#include "ui/support/messagebar.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace balie;

class IntakePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void byKeyboardAlone();
    void rightsFollowTheWordsUntilCorrected();
    void wrongInputIsRefusedInWords_data();
    void wrongInputIsRefusedInWords();
    void aDayToComeIsCalledThat();
    void bsnIsShownAndStoredMasked();
    void aMegabyteInTheWordsIsRefused();
    void nothingIsLostWhenTheCallDrops();
    void openCaseOfTheSamePersonIsShown();
    void accessKeysAreUnique();

private:
    template <typename Widget>
    Widget *the(const char *name)
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void begin(const QString &how);

    std::unique_ptr<OpenedRegister> m_register;
    std::unique_ptr<IntakePage> m_page;
};

void IntakePageTest::init()
{
    m_register = std::make_unique<OpenedRegister>();
    m_page = std::make_unique<IntakePage>(*m_register->workspace, m_register->clock);
    m_page->resize(1100, 800);
    begin(QStringLiteral("phone"));
}

void IntakePageTest::cleanup()
{
    m_page.reset();
    m_register.reset();
}

void IntakePageTest::begin(const QString &how)
{
    m_page->begin(how);
    m_page->show();
    QTRY_COMPARE(the<QComboBox>("organisation")->count(), 1);
}

void IntakePageTest::byKeyboardAlone()
{
    auto *name = the<QLineEdit>("name");
    m_page->activateWindow();
    m_page->focusFirst();
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("J. de Vries"));
    auto *words = the<QPlainTextEdit>("words");
    words->setFocus();
    QTest::keyClicks(words, QStringLiteral("Welke gegevens hebben jullie van mij?"));
    QVERIFY(the<QToolButton>("right_access")->isChecked());
    QVERIFY(!the<QToolButton>("right_access")->icon().isNull());
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_register->requests().size(), std::size_t(1));
    QCOMPARE(m_register->requests().front().personName, QStringLiteral("J. de Vries"));
    QVERIFY(m_register->requests().front().channel == Channel::Phone);
    QTRY_VERIFY(the<QLabel>("readAloud")->text().contains(m_register->requests().front().reference));
}

void IntakePageTest::rightsFollowTheWordsUntilCorrected()
{
    auto *words = the<QPlainTextEdit>("words");
    words->setPlainText(QStringLiteral("Ik wil dat jullie mijn gegevens verwijderen"));
    QVERIFY(the<QToolButton>("right_erasure")->isChecked());
    the<QToolButton>("right_objection")->click();
    words->setPlainText(QStringLiteral("Welke gegevens hebben jullie van mij?"));
    QVERIFY(the<QToolButton>("right_objection")->isChecked()); // put right by hand: the words decide no more
    QVERIFY(!the<QToolButton>("right_access")->isChecked());
    QVERIFY(the<QToolButton>("right_access")->icon().isNull());
}

void IntakePageTest::wrongInputIsRefusedInWords_data()
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

void IntakePageTest::wrongInputIsRefusedInWords()
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

void IntakePageTest::aDayToComeIsCalledThat()
{
    begin(QStringLiteral("other"));
    the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Ik wil mijn dossier inzien"));
    the<DateField>("receivedOn")->setDay(m_register->clock.today().addDays(1));
    the<QPushButton>("save")->click();
    QTRY_VERIFY(m_page->messages()->isVisible());
    QCOMPARE(m_page->messages()->text(), sentenceOf(Error(ErrorCode::DateInFuture)));
}

void IntakePageTest::bsnIsShownAndStoredMasked()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Mijn BSN is 111222333, ik wil mijn dossier inzien"));
    auto *warning = the<QLabel>("numberWarning");
    QVERIFY(warning->isVisible());
    QVERIFY(!warning->text().contains(QStringLiteral("111222333")));
    QVERIFY(warning->text().contains(QStringLiteral("*********")));
    the<QPushButton>("save")->click();
    QTRY_COMPARE(m_register->requests().size(), std::size_t(1));
    const RequestId id = m_register->requests().front().id;
    const auto dossier = m_register->workspace->runAndWait([id](Register &opened) { return requestDossier(opened, id); });
    QVERIFY(!dossier->request.words.toString().contains(QStringLiteral("111222333")));
}

void IntakePageTest::aMegabyteInTheWordsIsRefused()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("inzage ").repeated(150000));
    the<QPushButton>("save")->click();
    QTRY_VERIFY(m_page->messages()->isVisible());
    QVERIFY(m_register->requests().empty());
}

void IntakePageTest::nothingIsLostWhenTheCallDrops()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Piet Puk"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Verwijder mijn gegevens"));
    m_page->keepDraft(); // as a lock does
    m_page = std::make_unique<IntakePage>(*m_register->workspace, m_register->clock);
    const auto kept = m_register->workspace->runAndWait([](Register &opened) { return drafts(opened); });
    QCOMPARE(kept->size(), std::size_t(1));
    m_page->returnTo(QStringLiteral("draft:%1").arg(kept->front().id.toString()));
    QTRY_COMPARE(the<QLineEdit>("name")->text(), QStringLiteral("Piet Puk"));
    QVERIFY(the<QToolButton>("right_erasure")->isChecked());
    QTRY_COMPARE(the<QComboBox>("organisation")->count(), 1);
    the<QPushButton>("save")->click();
    QTRY_COMPARE(m_register->requests().size(), std::size_t(1));
    const auto left = m_register->workspace->runAndWait([](Register &opened) { return drafts(opened); });
    QVERIFY(left->empty());
}

void IntakePageTest::openCaseOfTheSamePersonIsShown()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Jan van der Horst"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Ik wil mijn dossier inzien"));
    the<QPushButton>("save")->click();
    QTRY_COMPARE(m_register->requests().size(), std::size_t(1));
    begin(QStringLiteral("phone"));
    the<QLineEdit>("name")->setText(QStringLiteral("J. van der Horst"));
    auto *persons = the<QListWidget>("likelyPersons");
    QTRY_COMPARE(persons->count(), 1);
    QVERIFY(persons->item(0)->text().contains(m_register->requests().front().reference));
}

// Every Alt+letter goes to one place; what is not shown has none.
void IntakePageTest::accessKeysAreUnique()
{
    QHash<QString, QString> taken;
    const auto take = [&taken](const QString &text, const QString &name) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        QVERIFY2(!taken.contains(key), qPrintable(QStringLiteral("%1 is of %2 and of %3").arg(key, taken.value(key), name)));
        taken.insert(key, name);
    };
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisibleTo(m_page.get()) && label->buddy())
            take(label->text(), label->objectName());
    }
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(m_page.get()))
            take(button->text(), button->objectName());
    }
    QVERIFY(taken.size() > 8);
}

QTEST_MAIN(IntakePageTest)
#include "tst_intakepage.moc"
