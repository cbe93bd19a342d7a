// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One request from the telephone call to its closing, on the real pages with a real register, by
// object name.
#include "tests/ui/support/openedregister.h"

#include "core/casework/recordact.h"
#include "core/overview/drafts.h"
#include "core/overview/requestdossier.h"
#include "core/wording/cautionwords.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/phrases.h"
#include "ui/intake/intakepage.h"
#include "ui/request/casepage.h"
#include "ui/request/casepanels.h"
#include "ui/support/datefield.h"
#include "ui/support/messagebar.h"
#include "ui/support/pageheader.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace balie;

class CaseJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<OpenedRegister>(); }
    void cleanup() { m_register.reset(); }

    void fromCallToClosing();
    void undoIsANewEntry();
    void tooLateToExtendSaysWhy();
    void bsnInAReasonIsMasked();
    void nothingOfTheCaseBeforeStays();
    void offersWhatTheRoleMay_data();
    void offersWhatTheRoleMay();
    void aLateAnswerStillShowsItsOutcome();
    void aRefusalNeedsAGroundThatWasChosen();
    void whatWasTypedOutlivesALock();
    void aKeptTextIsOfferedAndGoesWithTheAct();
    void theButtonEndsTheWaiting();
    void bothLimitsOfAnExtensionAreSaid();
    void whatWorksAtOnceKnowsNoClock();
    void oneAdviceOnIdentity();
    void aLowLevelIsSaid();
    void settlingBeginsAtWhatIsNeeded();
    void otherCasesLeaveThePersonWhole();
    void undoSaysWhichStep();
    void anAnswerGoesTheWayTheQuestionCame_data();
    void anAnswerGoesTheWayTheQuestionCame();
    void theDayOfReceiptBeginsAtTheOneRecorded();
    void theMenuHasKeysAndReasons();
    void whatIsNotPossibleSaysWhy();
    void aNarrowPageStaysReadable();
    void undoStaysPossibleAfterTheMessage();
    void enterOnTheNextStepDoesIt();
    void everyFieldOfAnActIsReachedByKeys_data();
    void everyFieldOfAnActIsReachedByKeys();

private:
    RequestId call(const QString &name, const QString &words);
    RequestId receive(Channel channel, std::vector<Right> rights);
    RequestDossier dossier(const RequestId &id);
    void waitUntilShown(CasePage &page);
    QDialog *openDialog(CasePage &page, RequestAction action);
    void settleAll(CasePage &page);

    std::unique_ptr<OpenedRegister> m_register;
};

template <typename Widget>
static Widget *the(QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

RequestId CaseJourneyTest::call(const QString &name, const QString &words)
{
    IntakePage page(*m_register->workspace, m_register->clock);
    page.begin(QStringLiteral("phone"));
    page.show();
    auto *organisation = the<QComboBox>(page, "organisation");
    [&] { QTRY_COMPARE(organisation->count(), 1); }();
    the<QLineEdit>(page, "name")->setText(name);
    the<QPlainTextEdit>(page, "words")->setPlainText(words);
    the<QPushButton>(page, "save")->click();
    [&] { QTRY_VERIFY(!m_register->requests().empty()); }();
    return m_register->requests().front().id;
}

RequestDossier CaseJourneyTest::dossier(const RequestId &id)
{
    return m_register->workspace->runAndWait([id](Register &opened) { return requestDossier(opened, id); }).value();
}

// The page shows what the register holds now, and no dialog of the act before.
void CaseJourneyTest::waitUntilShown(CasePage &page)
{
    const std::size_t events = dossier(m_register->requests().front().id).events.size();
    QTRY_VERIFY(!page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    QTRY_COMPARE(std::size_t(the<QTableView>(page, "history")->model()->rowCount()), events);
}

QDialog *CaseJourneyTest::openDialog(CasePage &page, RequestAction action)
{
    waitUntilShown(page);
    page.act(action);
    QDialog *dialog = nullptr;
    [&] {
        QTRY_VERIFY((dialog = page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) && dialog->isVisible());
    }();
    return dialog;
}

void CaseJourneyTest::settleAll(CasePage &page)
{
    auto *table = the<QTableView>(page, "checklist");
    auto *done = the<QPushButton>(page, "point_done");
    auto *left = the<QLabel>(page, "openPoints");
    const auto id = m_register->requests().front().id;
    waitUntilShown(page);
    while (!dossier(id).openPoints.empty()) {
        const auto open = dossier(id).openPoints.size();
        const QString before = left->text();
        done->click();
        QTRY_VERIFY(left->text() != before);
        QVERIFY(dossier(id).openPoints.size() < open);
        QCOMPARE(table->model()->rowCount(), int(dossier(id).checklist.size()));
    }
}

void CaseJourneyTest::fromCallToClosing()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil weten welke gegevens jullie van mij hebben."));
    QCOMPARE(dossier(id).rights, std::vector<Right>{Right::Access});
    QVERIFY(dossier(id).state == RequestState::Received);

    CasePage page(*m_register->workspace, m_register->clock);
    page.resize(1100, 800);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "nextStep")->isVisible());

    QDialog *dialog = openDialog(page, RequestAction::ConfirmIdentity);
    the<QCheckBox>(*dialog, "meansCallback")->setChecked(true);
    the<QCheckBox>(*dialog, "meansFacts")->setChecked(true);
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(dossier(id).state == RequestState::InProgress);

    QTRY_VERIFY(the<QPushButton>(page, "extend")->isVisible());
    dialog = openDialog(page, RequestAction::Extend);
    the<QPushButton>(*dialog, "record")->click(); // no reasons yet
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(the<MessageBar>(*dialog, "messages")->isVisible());
    the<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("De gegevens staan in vijf systemen."));
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(dossier(id).state == RequestState::Extended);
    QCOMPARE(dossier(id).clocks.due, QDate(2026, 5, 2)); // ieder1: 30 and 30 more days

    settleAll(page);
    dialog = openDialog(page, RequestAction::Answer);
    auto *decision = the<QWidget>(*dialog, "decision_access");
    auto *outcome = the<QComboBox>(*decision, "outcome");
    outcome->setCurrentIndex(outcome->findData(QStringLiteral("partly")));
    auto *ground = the<QComboBox>(*decision, "ground");
    QVERIFY(ground->findData(QStringLiteral("statutory-restriction")) > 0);
    QCOMPARE(ground->findData(QStringLiteral("data-correct")), -1); // a ground against rectification
    ground->setCurrentIndex(ground->findData(QStringLiteral("rights-of-others")));
    the<QPushButton>(*dialog, "record")->click(); // a refusal in part needs its weighing
    QTRY_VERIFY(the<MessageBar>(*dialog, "messages")->isVisible());
    QVERIFY(dossier(id).state == RequestState::Extended);
    the<QPlainTextEdit>(*decision, "weighing")->setPlainText(QStringLiteral("Namen van buren zijn weggelaten."));
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(dossier(id).state == RequestState::Answered);

    QTRY_VERIFY(!page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    settleAll(page); // a refusal in part names both remedies
    dialog = openDialog(page, RequestAction::Close);
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(dossier(id).state == RequestState::Closed);
}

void CaseJourneyTest::undoIsANewEntry()
{
    const RequestId id = call(QStringLiteral("J. Ümit"), QStringLiteral("Verwijder mijn gegevens"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "nextStep")->isVisible());
    QDialog *dialog = openDialog(page, RequestAction::Withdraw);
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(dossier(id).state == RequestState::Withdrawn);
    QTRY_VERIFY(page.messages()->isVisible());
    QVERIFY(page.messages()->text().contains(wordOf(Happening(happened::Withdrawn{})))); // what happened, not what to do
    const std::size_t before = dossier(id).events.size();
    page.messages()->undo();
    QTRY_VERIFY(dossier(id).state == RequestState::Received);
    QCOMPARE(dossier(id).events.size(), before + 1);
    QVERIFY(dossier(id).events[before - 1].revoked);
}

void CaseJourneyTest::tooLateToExtendSaysWhy()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    m_register->clock.set(FixedClock::at(QDate(2026, 4, 20)).now());
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
    QTest::qWait(50);
    QVERIFY(!the<QPushButton>(page, "extend")->isVisible());
    page.act(RequestAction::Extend);
    QVERIFY(page.messages()->isVisible());
    QVERIFY(!page.messages()->text().isEmpty());
    QVERIFY(!page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
}

void CaseJourneyTest::bsnInAReasonIsMasked()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "nextStep")->isVisible());
    QDialog *dialog = openDialog(page, RequestAction::Note);
    the<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("Beller noemde BSN 111222333."));
    the<QPushButton>(*dialog, "record")->click();
    auto *messages = the<MessageBar>(*dialog, "messages");
    QTRY_VERIFY(messages->isVisible());
    for (QPushButton *button : messages->findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QTRY_VERIFY(dossier(id).request.history.last<happened::Noted>());
    const auto note = std::get<happened::Noted>(dossier(id).request.history.last<happened::Noted>()->what);
    QVERIFY(!note.text.toString().contains(QStringLiteral("111222333")));
    QVERIFY(note.text.toString().contains(QStringLiteral("Beller noemde")));
}

void CaseJourneyTest::nothingOfTheCaseBeforeStays()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(page.header()->title().contains(QStringLiteral("Horst")));
    page.open(RequestId::create(m_register->clock.now()));
    QTRY_VERIFY(!page.showsContent());
    QVERIFY(!page.header()->title().contains(QStringLiteral("Horst")));
    QVERIFY(page.header()->summary().isEmpty());
    QVERIFY(!page.offers(PageTask::Print));
    QVERIFY(!the<QPushButton>(page, "nextStep")->isVisible());
}

void CaseJourneyTest::offersWhatTheRoleMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("buttons");
    QTest::addColumn<int>("acts"); // in the menu of a case that was received
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    QTest::newRow("officer") << Role::Officer << list("addNote askIdentity confirmIdentity extend more nextStep point_done printProof undoLast")
                             << int(allValues<RequestAction>().size()); // the checklist has its tab, the details are no action
    QTest::newRow("employee") << Role::Employee << list("askIdentity confirmIdentity more nextStep") << 2;
    QTest::newRow("reader") << Role::Reader << list("printProof") << 0;
}

void CaseJourneyTest::offersWhatTheRoleMay()
{
    QFETCH(Role, role);
    QFETCH(QStringList, buttons);
    QFETCH(int, acts);
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    m_register->openAs(role);
    CasePage page(*m_register->workspace, m_register->clock);
    page.resize(1100, 800);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QTableView>(page, "history")->model()->rowCount() > 0);
    QSet<QString> seen;
    auto *tabs = the<QTabWidget>(page, "caseTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        for (const char *name : {"addNote", "askIdentity", "confirmIdentity", "extend", "more", "nextStep", "point_done", "printProof", "undoLast"}) {
            if (the<QPushButton>(page, name)->isVisible())
                seen.insert(QString::fromLatin1(name));
        }
    }
    QCOMPARE(seen, QSet<QString>(buttons.begin(), buttons.end()));
    const QList<QAction *> items = the<QPushButton>(page, "more")->menu()->actions();
    QCOMPARE(int(std::count_if(items.begin(), items.end(), [](const QAction *item) { return !item->isSeparator(); })), acts);
    QCOMPARE(the<QLabel>(page, "pageNote")->isVisible(), role != Role::Officer);
    QCOMPARE(the<QLabel>(page, "awaited")->text().isEmpty(), role != Role::Reader); // the step is for a colleague
    page.act(RequestAction::StrikeOut); // as an undo or a key would ask it
    QCOMPARE(page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly) != nullptr, role == Role::Officer);
    QVERIFY(dossier(id).state == RequestState::Received);
}

// What follows is told after the dialog was sized, in three lines here.
void CaseJourneyTest::aLateAnswerStillShowsItsOutcome()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik trek mijn toestemming in"));
    m_register->clock.set(FixedClock::at(QDate(2026, 5, 20)).now());
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
    QDialog *dialog = openDialog(page, RequestAction::Answer);
    auto *preview = the<QLabel>(*dialog, "preview");
    QTRY_VERIFY(!preview->text().isEmpty());
    QTest::qWait(20);
    for (const char *name : {"outcome", "sentBy"}) {
        auto *box = the<QComboBox>(*dialog, name);
        QVERIFY2(box->height() >= box->minimumSizeHint().height(), name);
        QVERIFY2(!box->visibleRegion().isEmpty(), name);
    }
    QVERIFY(preview->height() >= preview->heightForWidth(preview->width()));
}

void CaseJourneyTest::aRefusalNeedsAGroundThatWasChosen()
{
    const RequestId id = call(QStringLiteral("J. Ümit"), QStringLiteral("Verwijder mijn gegevens"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
    QDialog *dialog = openDialog(page, RequestAction::ConfirmIdentity);
    the<QCheckBox>(*dialog, "meansFacts")->setChecked(true);
    the<QCheckBox>(*dialog, "meansCallback")->setChecked(true);
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(dossier(id).state == RequestState::InProgress);
    dialog = openDialog(page, RequestAction::Answer);
    auto *outcome = the<QComboBox>(*dialog, "outcome");
    outcome->setCurrentIndex(outcome->findData(QStringLiteral("refused")));
    the<QPlainTextEdit>(*dialog, "weighing")->setPlainText(QStringLiteral("De wet verplicht tot bewaren."));
    auto *record = the<QPushButton>(*dialog, "record");
    record->setFocus();
    QTest::keyClick(record, Qt::Key_Space);
    auto *messages = the<MessageBar>(*dialog, "messages");
    QTRY_VERIFY(messages->isVisible());
    auto *ground = the<QComboBox>(*dialog, "ground");
    QVERIFY(ground->currentData().toString().isEmpty());
    QCOMPARE(dialog->focusWidget(), ground);
    ground->setCurrentIndex(1);
    QVERIFY(!messages->isVisible());
}

// A lock destroys page and dialog; the same user comes back to both, with the text.
void CaseJourneyTest::whatWasTypedOutlivesALock()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    QString place;
    {
        CasePage page(*m_register->workspace, m_register->clock);
        page.open(id);
        page.show();
        QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
        QDialog *dialog = openDialog(page, RequestAction::Pause);
        the<QPlainTextEdit>(*dialog, "asked")->setPlainText(QStringLiteral("Welke woning bedoelt u? BSN 111222333"));
        QVERIFY(page.keepDraft());
        place = page.place();
    }
    QVERIFY(place.startsWith(id.toString()));
    QVERIFY(!place.contains(QStringLiteral("woning")));
    CasePage page(*m_register->workspace, m_register->clock);
    page.show();
    page.returnTo(place);
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) && dialog->isVisible());
    const QString text = the<QPlainTextEdit>(*dialog, "asked")->toPlainText();
    QVERIFY(text.startsWith(QStringLiteral("Welke woning bedoelt u?")));
    QVERIFY(!text.contains(QStringLiteral("111222333")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible()); // it is asked first
}

void CaseJourneyTest::aKeptTextIsOfferedAndGoesWithTheAct()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    const auto kept = [this] {
        return m_register->workspace->runAndWait([](Register &opened) { return drafts(opened); })->size();
    };
    {
        CasePage page(*m_register->workspace, m_register->clock);
        page.open(id);
        page.show();
        QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
        the<QPlainTextEdit>(*openDialog(page, RequestAction::Note), "reason")->setPlainText(QStringLiteral("Belde terug."));
        QVERIFY(page.keepDraft());
    }
    QCOMPARE(kept(), std::size_t(1));
    CasePage page(*m_register->workspace, m_register->clock);
    page.show();
    page.open(id); // as somebody who comes to the case in another way
    auto *goOn = the<QPushButton>(*page.messages(), "messageAction");
    QTRY_VERIFY(goOn->isVisible());
    goOn->click();
    QDialog *dialog = page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(dialog);
    QCOMPARE(the<QPlainTextEdit>(*dialog, "reason")->toPlainText(), QStringLiteral("Belde terug."));
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(dossier(id).request.history.last<happened::Noted>());
    QTRY_COMPARE(kept(), std::size_t(0));
}

RequestId CaseJourneyTest::receive(Channel channel, std::vector<Right> rights)
{
    const auto done = m_register->workspace->runAndWait([&](Register &opened) {
        const auto rows = organisationRows(opened);
        Receipt receipt{rows->front().organisation.id, NewPerson{PersonName::from(QStringLiteral("J. Ümit")).value()}, std::move(rights)};
        receipt.channel = channel;
        receipt.on = m_register->clock.today();
        return receiveRequest(opened, receipt);
    });
    [&] { QVERIFY(done); }();
    return done->request;
}

// The button ends what the case waits for, and after the last day it does not wait.
void CaseJourneyTest::theButtonEndsTheWaiting()
{
    const RequestId id = call(QStringLiteral("J. Ümit"), QStringLiteral("Verwijder mijn gegevens"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    auto *next = the<QPushButton>(page, "nextStep");
    QTRY_VERIFY(next->isVisible());
    QDialog *dialog = openDialog(page, RequestAction::Pause);
    the<QPlainTextEdit>(*dialog, "asked")->setPlainText(QStringLiteral("Welke gegevens bedoelt u?"));
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(dossier(id).clocks.pauseOpen);
    QTRY_COMPARE(next->text(), wordOf(RequestAction::Resume));
    m_register->clock.set(FixedClock::at(QDate(2026, 4, 20)).now());
    page.refresh();
    QTRY_VERIFY(next->text() != wordOf(RequestAction::Resume));
    QCOMPARE(the<QLabel>(page, "pressing")->text(),
             QStringLiteral("%1 %2.").arg(urgencySentence(QDate(2026, 4, 2), QDate(2026, 4, 20)), extensionWords(QDate(2026, 4, 3), QDate(2026, 4, 20))));
}

// Received on 23 October 2026 at who promises thirty days: day 30 is Sunday the 22nd, the month ends on Monday.
void CaseJourneyTest::bothLimitsOfAnExtensionAreSaid()
{
    m_register = std::make_unique<OpenedRegister>(QDate(2026, 10, 23));
    const RequestId id = receive(Channel::Email, {Right::Access});
    CasePage page(*m_register->workspace, m_register->clock);
    page.resize(1400, 800);
    page.open(id);
    page.show();
    auto *extend = the<QPushButton>(page, "extend");
    QTRY_VERIFY(extend->isVisible());
    const QString button = extend->text();
    QVERIFY2(button.contains(briefDay(QDate(2026, 11, 22))) && button.contains(briefDay(QDate(2026, 11, 23))), qPrintable(button));
    const QString promise = shortDay(QDate(2026, 11, 22));
    const QString law = shortDay(QDate(2026, 11, 23));
    const QString told = the<QLabel>(*openDialog(page, RequestAction::Extend), "until")->text();
    QVERIFY2(told.indexOf(promise) >= 0 && told.indexOf(promise) < told.indexOf(law), qPrintable(told));
}

void CaseJourneyTest::whatWorksAtOnceKnowsNoClock()
{
    const RequestId id = receive(Channel::Email, {Right::WithdrawConsent});
    CasePage page(*m_register->workspace, m_register->clock);
    page.resize(1400, 800);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "nextStep")->isVisible());
    QVERIFY(!the<QPushButton>(page, "extend")->isVisible());
    QVERIFY(!page.findChild<QAction *>(QStringLiteral("act_pause")) && !page.findChild<QAction *>(QStringLiteral("act_extend")));
    QVERIFY(the<QLabel>(page, "pressing")->isVisible());
    QCOMPARE(dossier(id).urgency, Urgency::Today);
}

void CaseJourneyTest::oneAdviceOnIdentity()
{
    const RequestId id = receive(Channel::Portal, {Right::Access});
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "nextStep")->isVisible());
    const QString tab = the<QLabel>(page, "identityAdvice")->text();
    QDialog *dialog = openDialog(page, RequestAction::ConfirmIdentity);
    QCOMPARE(the<QLabel>(*dialog, "advice")->text(), tab);
}

// Less than is advised may be enough; it is said, and it is not refused.
void CaseJourneyTest::aLowLevelIsSaid()
{
    const RequestId id = receive(Channel::Email, {Right::Access});
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "nextStep")->isVisible());
    QDialog *dialog = openDialog(page, RequestAction::ConfirmIdentity);
    the<QCheckBox>(*dialog, "meansCallback")->setChecked(true);
    the<QLineEdit>(*dialog, "employee")->setText(QStringLiteral("Sanne"));
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(page.messages()->isVisible());
    const Caution low{QStringLiteral("identity-level-low"), {{QStringLiteral("level"), QStringLiteral("1")}, {QStringLiteral("advised"), QStringLiteral("2")}}};
    QVERIFY2(page.messages()->text().contains(sentenceOf(low)), qPrintable(page.messages()->text()));
    QTRY_VERIFY(the<QLabel>(page, "identityState")->text().contains(QStringLiteral("Sanne")));
}

// Settling begins at what stands in the way, and what was left open is no work in a closed case.
void CaseJourneyTest::settlingBeginsAtWhatIsNeeded()
{
    const RequestId id = receive(Channel::Email, {Right::Erasure});
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    const auto act = [&](const Happening &what) {
        const Act on{id, m_register->clock.today(), dossier(id).request.revision, NumberGate::Refuse};
        const auto done = m_register->workspace->runAndWait([&](Register &opened) { return recordAct(opened, on, what); });
        QVERIFY(done);
    };
    act(happened::IdentityConfirmed{{IdentityLevel::Portal, {IdentityMeans::Portal}, std::nullopt, std::nullopt, std::nullopt}});
    act(happened::Answered{{{Right::Erasure, Outcome::Granted, std::nullopt, {}}}, SentBy::Email});
    auto *table = the<QTableView>(page, "checklist");
    const auto chosen = [&] { return dossier(id).checklist.at(std::size_t(std::max(0, table->currentIndex().row()))).point.word; };
    QTRY_COMPARE(chosen(), QStringLiteral("recipients-told"));
    const QString open = the<QLabel>(page, "openPoints")->text();
    act(happened::PointSettled{QStringLiteral("recipients-told"), PointResult::Done, std::nullopt, {}});
    act(happened::Closed{});
    QTRY_VERIFY(the<QLabel>(page, "openPoints")->text() != open);
    waitUntilShown(page);
    const RequestDossier closed = dossier(id);
    const int left = int(std::count_if(closed.checklist.begin(), closed.checklist.end(), [](const DossierPoint &point) { return !point.settled; }));
    QVERIFY(left > 0);
    QVERIFY(the<QLabel>(page, "openPoints")->text() != HandlingPanel::tr("%n point(s) open", nullptr, left));
}

// A button of another case never widens the column of the person, so that its words are not cut.
void CaseJourneyTest::otherCasesLeaveThePersonWhole()
{
    const RequestId id = receive(Channel::Email, {Right::Access});
    const RequestId other = receive(Channel::Email, {Right::Erasure});
    const Act on{id, m_register->clock.today(), dossier(id).request.revision, NumberGate::Refuse};
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) { return recordAct(opened, on, happened::Linked{other, {}}); }));
    CasePage page(*m_register->workspace, m_register->clock);
    page.resize(1000, 800);
    page.open(id);
    page.show();
    QPushButton *link = nullptr;
    QTRY_VERIFY((link = page.findChild<QPushButton *>(QStringLiteral("seeAlso"))));
    QTRY_VERIFY(link->width() > 0);
    QVERIFY(link->parentWidget()->width() <= link->parentWidget()->parentWidget()->width());
}

void CaseJourneyTest::undoSaysWhichStep()
{
    const RequestId id = call(QStringLiteral("J. Ümit"), QStringLiteral("Verwijder mijn gegevens"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
    QDialog *dialog = openDialog(page, RequestAction::Acknowledge);
    auto *day = the<DateField>(*dialog, "day");
    day->setDay(QDate(2026, 3, 3));
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(dossier(id).undo);
    dialog = openDialog(page, RequestAction::Revoke);
    const QString intro = the<QLabel>(*dialog, "intro")->text();
    QVERIFY(intro.contains(wordOf(dossier(id).request.history.all().back().what)));
    QVERIFY(intro.contains(longDay(QDate(2026, 3, 3))));
}

void CaseJourneyTest::anAnswerGoesTheWayTheQuestionCame_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<std::optional<SentBy>>("asked");
    QTest::addColumn<SentBy>("preset");
    QTest::newRow("by e-mail") << Channel::Email << std::optional<SentBy>() << SentBy::Email;
    QTest::newRow("in the portal") << Channel::Portal << std::optional<SentBy>() << SentBy::Portal;
    QTest::newRow("at the counter") << Channel::Counter << std::optional<SentBy>() << SentBy::Letter;
    QTest::newRow("by e-mail, wants paper") << Channel::Email << std::optional(SentBy::Letter) << SentBy::Letter;
}

void CaseJourneyTest::anAnswerGoesTheWayTheQuestionCame()
{
    QFETCH(Channel, channel);
    QFETCH(std::optional<SentBy>, asked);
    QFETCH(SentBy, preset);
    const auto done = m_register->workspace->runAndWait([&](Register &opened) {
        const auto rows = organisationRows(opened);
        Receipt receipt{rows->front().organisation.id, NewPerson{PersonName::from(QStringLiteral("J. Ümit")).value()}, {Right::Erasure}};
        receipt.channel = channel;
        receipt.on = QDate(2026, 3, 3);
        receipt.replyBy = asked;
        return receiveRequest(opened, receipt);
    });
    QVERIFY(done);
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(done->request);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
    QDialog *dialog = openDialog(page, RequestAction::Acknowledge);
    QCOMPARE(the<QComboBox>(*dialog, "sentBy")->currentData().toString(), toWord(preset));
}

void CaseJourneyTest::theDayOfReceiptBeginsAtTheOneRecorded()
{
    const RequestId id = call(QStringLiteral("J. Ümit"), QStringLiteral("Verwijder mijn gegevens"));
    m_register->clock.set(FixedClock::at(QDate(2026, 3, 10)).now());
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
    QDialog *dialog = openDialog(page, RequestAction::CorrectReceipt);
    auto *day = the<DateField>(*dialog, "day");
    QCOMPARE(day->day(), std::optional(QDate(2026, 3, 3)));
    the<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("De brief lag bij de wijkbeheerder."));
    day->setDay(QDate(2026, 2, 27));
    the<QPushButton>(*dialog, "record")->click();
    QTRY_COMPARE(dossier(id).facts.received, QDate(2026, 2, 27));
    const CaseEvent corrected = dossier(id).events.back().event;
    QCOMPARE(corrected.on, QDate(2026, 3, 10)); // it was put right today
    QCOMPARE(std::get<happened::ReceiptCorrected>(corrected.what).was, QDate(2026, 3, 3));
}

void CaseJourneyTest::theMenuHasKeysAndReasons()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
    const QMenu *menu = the<QPushButton>(page, "more")->menu();
    QStringList keys;
    int separators = 0;
    int refused = 0;
    for (const QAction *item : menu->actions()) {
        if (item->isSeparator()) {
            ++separators;
            continue;
        }
        keys.append(QKeySequence::mnemonic(item->text()).toString());
        if (item->toolTip().endsWith(u'.'))
            ++refused;
    }
    QVERIFY(separators >= 3);
    QVERIFY2(!keys.contains(QString()), qPrintable(keys.join(u' ')));
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    QVERIFY(refused > 0); // a new case cannot be closed or opened again: each says why
    QVERIFY(menu->toolTipsVisible());
}

// Not by the mouse alone: the arrow keys bring the reason of what is not possible, and a button says it to who
// comes to it by Tab and to who presses it.
void CaseJourneyTest::whatIsNotPossibleSaysWhy()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
    QMenu *menu = the<QPushButton>(page, "more")->menu();
    QAction *close = the<QAction>(page, "act_close");
    menu->popup(QPoint());
    while (menu->activeAction() != close)
        QTest::keyClick(menu, Qt::Key_Down);
    QVERIFY(close->statusTip().endsWith(u'.'));
    QCOMPARE(menu->accessibleDescription(), close->statusTip());
    QCOMPARE(QToolTip::text(), close->statusTip().toHtmlEscaped());
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(page.messages()->text(), close->statusTip());
    page.messages()->dismiss();

    the<QPushButton>(*openDialog(page, RequestAction::Withdraw), "record")->click();
    auto *ask = the<QPushButton>(page, "askIdentity");
    QTRY_VERIFY(ask->accessibleDescription().endsWith(u'.'));
    QVERIFY(ask->isEnabled());
    ask->click();
    QCOMPARE(page.messages()->text(), ask->accessibleDescription());
}

// A window of 900 with the navigation in it leaves about 680; nothing forces it wider, and the long reason
// of an act that was undone has room to be read.
void CaseJourneyTest::aNarrowPageStaysReadable()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.resize(680, 560);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "nextStep")->isVisible());
    QDialog *dialog = openDialog(page, RequestAction::Extend);
    the<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("De gegevens staan in vijf systemen, en in een archief dat eerst moet worden gehaald."));
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(page.messages()->isVisible());
    page.messages()->undo();
    auto *table = the<QTableView>(page, "history");
    QTRY_COMPARE(table->model()->rowCount(), int(dossier(id).events.size()));
    QTRY_VERIFY(table->model()->rowCount() >= 3);
    QVERIFY2(page.minimumSizeHint().width() <= 680, qPrintable(QString::number(page.minimumSizeHint().width())));
    QCOMPARE(page.width(), 680);
    QVERIFY(!the<QPushButton>(page, "extend")->isVisible()); // it is in the menu
    int sum = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        sum += table->columnWidth(column);
    QVERIFY(sum <= table->viewport()->width());
    QVERIFY2(table->columnWidth(2) >= 80, qPrintable(QString::number(table->columnWidth(2))));
    QVERIFY(table->columnWidth(0) >= table->fontMetrics().horizontalAdvance(table->model()->index(0, 0).data().toString()));
    QVERIFY(table->height() >= 3 * table->rowHeight(0));
}

// The offer goes away by itself; the step can still be undone, with its reason.
void CaseJourneyTest::undoStaysPossibleAfterTheMessage()
{
    const RequestId id = call(QStringLiteral("J. Ümit"), QStringLiteral("Verwijder mijn gegevens"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "nextStep")->isVisible());
    QVERIFY(!page.messages()->canUndo()); // nothing happened but the call
    the<QPushButton>(*openDialog(page, RequestAction::Acknowledge), "record")->click();
    QTRY_VERIFY(page.messages()->isVisible());
    waitUntilShown(page);
    page.messages()->dismiss();
    QVERIFY(page.messages()->canUndo());
    page.messages()->undo();
    QDialog *dialog = page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(dialog);
    QVERIFY(the<QLabel>(*dialog, "intro")->text().contains(wordOf(Happening(happened::Acknowledged{}))));
}

void CaseJourneyTest::enterOnTheNextStepDoesIt()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    auto *next = the<QPushButton>(page, "nextStep");
    QTRY_VERIFY(next->isVisible());
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Return);
    QVERIFY(page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
}

void CaseJourneyTest::everyFieldOfAnActIsReachedByKeys_data()
{
    using A = RequestAction;
    QTest::addColumn<RequestAction>("action");
    for (const A action : {A::Acknowledge, A::AskIdentity, A::ConfirmIdentity, A::Extend, A::Withdraw, A::Note, A::Link, A::CorrectReceipt,
                           A::CorrectRights, A::StrikeOut})
        QTest::newRow(qPrintable(toWord(action))) << action;
}

// Tab comes to each field before the first button, and Alt with the letter of a label to its field.
void CaseJourneyTest::everyFieldOfAnActIsReachedByKeys()
{
    QFETCH(RequestAction, action);
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
    QDialog *dialog = openDialog(page, action);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog); // or no key of a label is heard
    QSet<QWidget *> reached;
    for (int i = 0; i < 40 && !qobject_cast<QPushButton *>(dialog->focusWidget()); ++i) {
        reached.insert(dialog->focusWidget());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(dialog->focusWidget(), the<QPushButton>(*dialog, "record"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab); // Cancel
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(reached.contains(dialog->focusWidget())); // and round again
    for (QWidget *field : dialog->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field) || qobject_cast<QComboBox *>(field)
            || qobject_cast<QCheckBox *>(field);
        if (isField && field->isVisible())
            QVERIFY2(reached.contains(field), qPrintable(field->objectName()));
    }
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->buddy())
            continue;
        the<QPushButton>(*dialog, "record")->setFocus();
        const int letter = QKeySequence::mnemonic(label->text())[0].key();
        QTest::keyClick(dialog, static_cast<Qt::Key>(letter), Qt::AltModifier);
        QWidget *wanted = label->buddy()->focusProxy() ? label->buddy()->focusProxy() : label->buddy();
        QVERIFY2(dialog->focusWidget() == wanted,
                 qPrintable(QStringLiteral("%1 leads to %2").arg(label->text(), dialog->focusWidget()->objectName())));
    }
}

QTEST_MAIN(CaseJourneyTest)
#include "tst_casejourney.moc"
