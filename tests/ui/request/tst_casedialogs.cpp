// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs of the acts ask, keep and refuse.
#include "tests/ui/support/casedesk.h"

#include "core/overview/drafts.h"
#include "core/wording/cautionwords.h"
#include "ui/support/datefield.h"
#include "ui/support/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTabWidget>

using namespace balie;

class CaseDialogsTest : public QObject, CaseDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<OpenedRegister>(); }
    void cleanup() { m_register.reset(); }
    void aLateAnswerStillShowsItsOutcome();
    void aRefusalNeedsAGroundThatWasChosen();
    void anEmptyFieldIsNamed();
    void whoWritesARefusalRefuses();
    void whatWasTypedOutlivesALock();
    void theTabOutlivesALock();
    void aKeptTextIsOfferedAndGoesWithTheAct();
    void aLowLevelIsSaid();
    void anAnswerGoesTheWayTheQuestionCame_data();
    void anAnswerGoesTheWayTheQuestionCame();
    void theDayOfReceiptBeginsAtTheOneRecorded();
    void everyFieldOfAnActIsReachedByKeys_data();
    void everyFieldOfAnActIsReachedByKeys();
};

// What follows is told after the dialog was sized, in three lines here.
void CaseDialogsTest::aLateAnswerStillShowsItsOutcome()
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

void CaseDialogsTest::aRefusalNeedsAGroundThatWasChosen()
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

void CaseDialogsTest::anEmptyFieldIsNamed()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
    QDialog *dialog = openDialog(page, RequestAction::AskIdentity);
    the<QPlainTextEdit>(*dialog, "asked")->clear();
    the<QPushButton>(*dialog, "record")->click();
    auto *messages = the<MessageBar>(*dialog, "messages");
    QTRY_VERIFY(messages->isVisible());
    QVERIFY2(messages->text().startsWith(QStringLiteral("Fill in “")), qPrintable(messages->text()));
    QVERIFY2(!messages->text().contains(u'&') && !messages->text().contains(u'('), qPrintable(messages->text()));
    QCOMPARE(dialog->focusWidget(), the<QPlainTextEdit>(*dialog, "asked"));
}

void CaseDialogsTest::whoWritesARefusalRefuses()
{
    const RequestId id = receive(Channel::Email, {Right::Erasure});
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(page.findChild<QAction *>(QStringLiteral("letter_refusal")));
    page.findChild<QAction *>(QStringLiteral("letter_refusal"))->trigger();
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) && dialog->isVisible());
    QCOMPARE(the<QComboBox>(*dialog, "outcome")->currentData().toString(), QStringLiteral("refused"));
    QVERIFY(the<QComboBox>(*dialog, "ground")->isVisible());
}

// A lock destroys page and dialog; the same user comes back to both, with the text.
void CaseDialogsTest::whatWasTypedOutlivesALock()
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

void CaseDialogsTest::theTabOutlivesALock()
{
    const RequestId id = receive(Channel::Email, {Right::Access});
    for (const char *name : {"lettersPanel", "proofPanel", "identificationPanel"}) {
        CasePage before(*m_register->workspace, m_register->clock);
        QSignalSpy shown(&before, &CasePage::caseShown);
        before.open(id);
        before.show();
        QTRY_COMPARE(shown.count(), 1);
        the<QTabWidget>(before, "caseTabs")->setCurrentWidget(the<QWidget>(before, name));
        CasePage after(*m_register->workspace, m_register->clock);
        after.show();
        after.returnTo(before.place());
        QCOMPARE(after.place(), before.place()); // also while it still opens
        QTRY_COMPARE(the<QTabWidget>(after, "caseTabs")->currentWidget()->objectName(), QLatin1String(name));
    }
}

void CaseDialogsTest::aKeptTextIsOfferedAndGoesWithTheAct()
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

// Less than is advised may be enough; it is said, and it is not refused.
void CaseDialogsTest::aLowLevelIsSaid()
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

void CaseDialogsTest::anAnswerGoesTheWayTheQuestionCame_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<std::optional<SentBy>>("asked");
    QTest::addColumn<SentBy>("preset");
    QTest::newRow("by e-mail") << Channel::Email << std::optional<SentBy>() << SentBy::Email;
    QTest::newRow("in the portal") << Channel::Portal << std::optional<SentBy>() << SentBy::Portal;
    QTest::newRow("at the counter") << Channel::Counter << std::optional<SentBy>() << SentBy::Letter;
    QTest::newRow("by e-mail, wants paper") << Channel::Email << std::optional(SentBy::Letter) << SentBy::Letter;
}

void CaseDialogsTest::anAnswerGoesTheWayTheQuestionCame()
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

void CaseDialogsTest::theDayOfReceiptBeginsAtTheOneRecorded()
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

void CaseDialogsTest::everyFieldOfAnActIsReachedByKeys_data()
{
    using A = RequestAction;
    QTest::addColumn<RequestAction>("action");
    for (const A action : {A::Acknowledge, A::AskIdentity, A::ConfirmIdentity, A::Extend, A::Withdraw, A::Note, A::Link, A::CorrectReceipt,
                           A::CorrectRights, A::StrikeOut})
        QTest::newRow(qPrintable(toWord(action))) << action;
}

// Tab comes to each field before the first button, and Alt with the letter of a label to its field.
void CaseDialogsTest::everyFieldOfAnActIsReachedByKeys()
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
    if (dialog->focusWidget()->objectName() == QStringLiteral("makeLetter")) // instead of recording it
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

QTEST_MAIN(CaseDialogsTest)
#include "tst_casedialogs.moc"
