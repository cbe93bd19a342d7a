// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One request from the telephone call to its closing, and back by an undo: by object name.
#include "tests/ui/support/casedesk.h"

#include "core/casework/recordact.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/phrases.h"
#include "ui/request/casepanels.h"
#include "ui/support/datefield.h"
#include "ui/support/messagebar.h"

#include <QTabWidget>

using namespace balie;

class CaseJourneyTest : public QObject, CaseDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<OpenedRegister>(); }
    void cleanup() { m_register.reset(); }
    void fromCallToClosing();
    void undoIsANewEntry();
    void tooLateToExtendSaysWhy();
    void bsnInAReasonIsMasked();
    void settlingBeginsAtWhatIsNeeded();
    void theButtonEndsTheWaiting();
    void undoSaysWhichStep();
    void undoStaysPossibleAfterTheMessage();
    void enterOnTheNextStepDoesIt();
    void theLastPointLeadsToTheNextStep();
};

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

void CaseJourneyTest::theLastPointLeadsToTheNextStep()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik trek mijn toestemming in"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.resize(1100, 800);
    page.open(id);
    page.show();
    page.activateWindow();
    QTRY_VERIFY(the<QPushButton>(page, "nextStep")->isVisible());
    the<QTabWidget>(page, "caseTabs")->setCurrentWidget(the<QWidget>(page, "checklist")->parentWidget());
    auto *done = the<QPushButton>(page, "point_done");
    done->setFocus();
    while (!dossier(id).openPoints.empty()) {
        const std::size_t open = dossier(id).openPoints.size();
        QTest::keyClick(done, Qt::Key_Space);
        QTRY_VERIFY(dossier(id).openPoints.size() < open);
        waitUntilShown(page);
    }
    QTRY_COMPARE(page.focusWidget(), the<QPushButton>(page, "nextStep"));
    const std::size_t events = dossier(id).events.size();
    done->click(); // so it stands there already
    QTest::qWait(50);
    QCOMPARE(dossier(id).events.size(), events);
}

QTEST_MAIN(CaseJourneyTest)
#include "tst_casejourney.moc"
