// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The telephone card on the real page with a real register: what people type, and what they should not.
#include "tests/ui/support/openedregister.h"

#include "core/casework/addorganisation.h"
#include "core/casework/addprofileversion.h"
#include "core/overview/drafts.h"
#include "core/overview/requestdossier.h"
#include "core/wording/datewords.h"
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
    void everyFieldAsksBeforeItMasks_data();
    void everyFieldAsksBeforeItMasks();
    void aTelephoneNumberThatLooksLikeABsnIsKept();
    void aSlipInThePostcodeIsSaid();
    void nothingIsCutOffUnseen();
    void aBlankCardAdvisesNothing();
    void theLastDayIsThatOfTheCase();
    void aKeptCardIsInTheListAtOnce();
    void aCardThatCannotBeKeptStays();
    void aCardCanBeThrownAway();
    void aMegabyteInTheWordsIsRefused();
    void nothingIsLostWhenTheCallDrops();
    void openCaseOfTheSamePersonIsShown();
    void accessKeysAreUnique();
    void aWrongDayOutlivesALock();
    void ofSeveralOrganisationsNoneIsChosenUnseen();
    void theCallBeforeIsGoneFromTheNextCard();

private:
    void addOrganisation(const QString &profile);

    template <typename Widget>
    Widget *the(const char *name)
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void begin(const QString &how);
    void saveMasked();
    RequestDossier saved();

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
    saveMasked();
    QVERIFY(!saved().request.words.toString().contains(QStringLiteral("111222333")));
}

// Asked first; nothing is stored before the answer.
void IntakePageTest::saveMasked()
{
    the<QPushButton>("save")->click();
    auto *consent = m_page->messages()->findChild<QPushButton *>(QStringLiteral("messageAction"));
    QTRY_VERIFY(consent->isVisible());
    QVERIFY(m_register->requests().empty());
    consent->click();
    QTRY_COMPARE(m_register->requests().size(), std::size_t(1));
}

RequestDossier IntakePageTest::saved()
{
    const RequestId id = m_register->requests().front().id;
    return m_register->workspace->runAndWait([id](Register &opened) { return requestDossier(opened, id); }).value();
}

void IntakePageTest::everyFieldAsksBeforeItMasks_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"name", "street", "place", "telephone"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void IntakePageTest::everyFieldAsksBeforeItMasks()
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
void IntakePageTest::aTelephoneNumberThatLooksLikeABsnIsKept()
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

void IntakePageTest::aSlipInThePostcodeIsSaid()
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

void IntakePageTest::nothingIsCutOffUnseen()
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

// Also when it was saved by itself before, and nothing changed since.
void IntakePageTest::aKeptCardIsInTheListAtOnce()
{
    the<QPushButton>("save")->click();
    QTRY_VERIFY(m_page->messages()->isVisible());
    the<QLineEdit>("name")->setText(QStringLiteral("Piet Puk"));
    const auto kept = [this] { return m_register->workspace->runAndWait([](Register &opened) { return drafts(opened); })->size(); };
    QTRY_COMPARE(kept(), std::size_t(1));
    QTest::qWait(50);
    the<QPushButton>("later")->click();
    auto *list = the<QListWidget>("drafts");
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->isVisible());
    QVERIFY(m_page->messages()->kind() == MessageKind::Success);
    begin(QStringLiteral("phone"));
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(!m_page->messages()->isVisible());
    QCOMPARE(kept(), std::size_t(1));
}

void IntakePageTest::aCardThatCannotBeKeptStays()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Piet Puk"));
    for (const char *field : {"telephone", "email", "street", "postcode", "place", "representativeName", "authority"})
        the<QLineEdit>(field)->setText(QString(32000, QLatin1Char('x'))); // more than a draft holds
    the<QPushButton>("later")->click();
    QVERIFY(m_page->messages()->isVisible());
    QVERIFY(m_page->messages()->kind() == MessageKind::Failure);
    QCOMPARE(the<QLineEdit>("name")->text(), QStringLiteral("Piet Puk"));
    begin(QStringLiteral("other"));
    QCOMPARE(the<QLineEdit>("name")->text(), QStringLiteral("Piet Puk"));
}

void IntakePageTest::aCardCanBeThrownAway()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Piet Puk"));
    the<QPushButton>("later")->click();
    auto *list = the<QListWidget>("drafts");
    QTRY_COMPARE(list->count(), 1);
    the<QPushButton>("discard")->click();
    QCOMPARE(list->count(), 1); // asked first
    the<QPushButton>("messageAction")->click();
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(!the<QPushButton>("discard")->isVisible());
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
    QVERIFY(m_page->keepDraft()); // as a lock does
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

// The mistake comes back with its words, and is not today all of a sudden.
void IntakePageTest::aWrongDayOutlivesALock()
{
    begin(QStringLiteral("other"));
    the<QLineEdit>("name")->setText(QStringLiteral("Piet Puk"));
    QLineEdit *day = the<DateField>("receivedOn")->lineEdit();
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("31-2"));
    QVERIFY(m_page->keepDraft());
    const QString place = m_page->place();
    m_page = std::make_unique<IntakePage>(*m_register->workspace, m_register->clock);
    m_page->returnTo(place);
    QTRY_COMPARE(the<QLineEdit>("name")->text(), QStringLiteral("Piet Puk"));
    QCOMPARE(the<DateField>("receivedOn")->lineEdit()->text(), QStringLiteral("31-2"));
    QVERIFY(the<DateField>("receivedOn")->hasMistake());
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
