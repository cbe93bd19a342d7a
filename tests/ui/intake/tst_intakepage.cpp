// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The telephone card on the real page with a real register: what is typed, read aloud and saved.
#include "tests/ui/support/intakedesk.h"

#include "core/casework/addorganisation.h"
#include "core/casework/addprofileversion.h"
#include "core/overview/drafts.h"
#include "core/wording/datewords.h"
#include "ui/support/datefield.h"

using namespace balie;

class IntakePageTest : public QObject, IntakeDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void byKeyboardAlone();
    void rightsFollowTheWordsUntilCorrected();
    void aBlankCardAdvisesNothing();
    void theLastDayIsThatOfTheCase();
    void openCaseOfTheSamePersonIsShown();
    void accessKeysAreUnique();
    void ofSeveralOrganisationsNoneIsChosenUnseen();
    void theCallBeforeIsGoneFromTheNextCard();

private:
    void addOrganisation(const QString &profile);
};

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

void IntakePageTest::aBlankCardAdvisesNothing()
{
    auto *advice = the<QLabel>("advice");
    QVERIFY(!advice->isVisible());
    the<QToolButton>("right_access")->click();
    QVERIFY(advice->isVisible());
    QVERIFY(!advice->text().isEmpty());
}

// Received before a new version of the statement began: the version of that day holds, on the card as in the case.
void IntakePageTest::theLastDayIsThatOfTheCase()
{
    const auto added = m_register->workspace->runAndWait([](Register &opened) {
        const OrganisationRow row = organisationRows(opened)->front();
        Profile shorter = row.current.profile;
        shorter.answer.promise = Promise{14, {}};
        return addProfileVersion(opened, {row.organisation.id, shorter, QDate(2026, 2, 20), {}, Succession::Next});
    });
    QVERIFY2(added, added ? "" : qPrintable(added.error().toLogLine()));
    begin(QStringLiteral("other"));
    the<QLineEdit>("name")->setText(QStringLiteral("J. de Vries"));
    the<QToolButton>("right_access")->click();
    const auto aloud = [this](QDate day) { return the<QLabel>("readAloud")->text().contains(longDay(day)); };
    the<DateField>("receivedOn")->setDay(QDate(2026, 2, 20));
    QTRY_VERIFY2(aloud(QDate(2026, 3, 6)), qPrintable(the<QLabel>("readAloud")->text()));
    the<DateField>("receivedOn")->setDay(QDate(2026, 2, 10));
    QTRY_VERIFY2(aloud(QDate(2026, 3, 10)), qPrintable(the<QLabel>("readAloud")->text()));
    the<QPushButton>("save")->click();
    QCOMPARE(saved().clocks.due, QDate(2026, 3, 10));
}

void IntakePageTest::openCaseOfTheSamePersonIsShown()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Jan van der Horst"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Ik wil mijn dossier inzien"));
    the<QPushButton>("save")->click();
    begin(QStringLiteral("other")); // before the answer came that it is saved
    QTRY_VERIFY(the<QLineEdit>("name")->text().isEmpty());
    QTRY_VERIFY(the<QComboBox>("channel")->isVisible());
    QVERIFY(m_register->workspace->runAndWait([](Register &opened) { return drafts(opened); })->empty());
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
        if (button->objectName().startsWith(QStringLiteral("right_")))
            QVERIFY2(!QKeySequence::mnemonic(button->text()).isEmpty(), qPrintable(button->objectName()));
    }
    QVERIFY(taken.size() > 8);
}

void IntakePageTest::addOrganisation(const QString &profile)
{
    const auto added = m_register->workspace->runAndWait([&](Register &opened) {
        const Profile chosen = *builtInProfile(profile);
        const Organisation organisation{OrganisationId::create(opened.clock().now()), ShortText::from(chosen.organisation).value(),
                                        OrganisationSign::suggestedFor(chosen.organisation).value(), {}, {}, {}, {}};
        return balie::addOrganisation(opened, organisation, chosen);
    });
    QVERIFY(added);
}

void IntakePageTest::ofSeveralOrganisationsNoneIsChosenUnseen()
{
    addOrganisation(QStringLiteral("domijn"));
    auto *organisation = the<QComboBox>("organisation");
    QTRY_COMPARE(organisation->count(), 3); // and the invitation to choose
    m_page->begin(QStringLiteral("phone"));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    organisation = the<QComboBox>("organisation");
    QTRY_VERIFY(organisation->hasFocus());
    the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Ik wil mijn dossier inzien"));
    QTest::keyClick(organisation, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_page->messages()->isVisible());
    QVERIFY(m_page->messages()->kind() == MessageKind::Failure);
    QVERIFY(m_register->requests().empty());
    QTest::keyClicks(organisation, QStringLiteral("domi"));
    QCOMPARE(organisation->currentText(), QStringLiteral("Domijn"));
    QTRY_VERIFY(the<QLabel>("readAloud")->text().contains(QStringLiteral("Domijn")));
    QTest::keyClick(organisation, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_register->requests().size(), std::size_t(1));
    QTRY_VERIFY(the<QLineEdit>("name")->text().isEmpty());
    QCOMPARE(the<QComboBox>("organisation")->currentText(), QStringLiteral("Domijn")); // proposed for the next call
    QTRY_VERIFY(the<QComboBox>("organisation")->hasFocus());
}

void IntakePageTest::theCallBeforeIsGoneFromTheNextCard()
{
    const auto save = [this] {
        the<QLineEdit>("name")->setText(QStringLiteral("Jan Jansen"));
        the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Ik wil mijn dossier inzien"));
        the<QPushButton>("save")->click();
        QTRY_VERIFY(the<QLineEdit>("name")->text().isEmpty());
    };
    auto *aloud = the<QLabel>("readAloud");
    const QString invitation = aloud->text();
    save();
    const QString reference = m_register->requests().front().reference;
    QTRY_VERIFY(aloud->text().contains(reference)); // to be read to this caller
    QVERIFY(m_page->messages()->isVisible());
    QTest::keyClicks(the<QLineEdit>("name"), QStringLiteral("A"));
    QCOMPARE(aloud->text(), invitation);
    QVERIFY(!m_page->messages()->isVisible());
    the<QLineEdit>("name")->clear();
    save();
    QTRY_VERIFY(aloud->text() != invitation);
    begin(QStringLiteral("phone"));
    QCOMPARE(aloud->text(), invitation);
    QVERIFY(!m_page->messages()->isVisible());
}

QTEST_MAIN(IntakePageTest)
#include "tst_intakepage.moc"
