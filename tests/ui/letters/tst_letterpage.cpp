// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A letter in the window: from the tab of the case to the day on which it was sent.
#include "tests/ui/support/casedesk.h"

#include "core/casework/attachfile.h"

#include "core/casework/answerrequest.h"
#include "core/casework/askidentity.h"
#include "core/casework/beginletter.h"
#include "core/casework/confirmidentity.h"
#include "core/casework/finishletter.h"
#include "core/overview/auditrows.h"
#include "core/overview/letterrows.h"
#include "ui/letters/enclosuresdialog.h"
#include "ui/letters/lettereditor.h"
#include "ui/letters/letterpage.h"
#include "ui/letters/senddialog.h"
#include "ui/support/messagebar.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace balie;

class LetterPageTest : public QObject, CaseDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<OpenedRegister>(); }
    void cleanup() { m_register.reset(); }
    void aLetterIsWrittenAndSent();
    void aDayThatWasTypedIsWrittenOut();
    void theDialogOfAnActMakesItsLetter();
    void whatIsWrittenIsKeptOverALock();
    void aNumberIsMaskedUnderTheHands();
    void whatIsThrownAwayCanBeTakenBack();
    void aLongLetterIsLaidOutWithoutComplaints();
    void whatDoesNotFitSaysWhy();
    void whatIsPrintedIsLoggedBeforeIt();
    void aDraftIsNotPrinted();
    void filesGoAlong();
    void thatNobodyKnowsWhoAsksIsNotAskedTwice();

private:
    CaseLetters letters(const RequestId &id)
    {
        return m_register->workspace->runAndWait([id](Register &opened) { return caseLetters(opened, id); }).value();
    }
    LetterId begin(const RequestId &id, LetterKind kind)
    {
        return m_register->workspace->runAndWait([&](Register &opened) { return beginLetter(opened, {id, kind, Language::Dutch, {}}); }).value().id;
    }
    LetterId finished(const RequestId &id)
    {
        const LetterOrder order{id, LetterKind::Receipt, Language::Dutch, {}, {{QStringLiteral("organisation.officer"), QStringLiteral("Fenna")}, {QStringLiteral("addressee.address"), QStringLiteral("Lindelaan 12")}}};
        return m_register->workspace->runAndWait([&](Register &opened) {
            return beginLetter(opened, order).and_then([&](const CaseLetter &letter) {
                return finishLetter(opened, letter.id, letter.revision).transform([&](const FinalLetter &) { return letter.id; });
            });
        }).value();
    }
    // How often a letter was given out.
    int given()
    {
        const auto rows = m_register->workspace->runAndWait([](Register &opened) { return auditRows(opened, {}); });
        return static_cast<int>(std::count_if(rows->begin(), rows->end(), [](const AuditRow &row) { return row.action == u"letter-given"; }));
    }
    std::unique_ptr<LetterPage> opened(const LetterId &id)
    {
        auto page = std::make_unique<LetterPage>(*m_register->workspace, m_register->clock);
        page->resize(1000, 700);
        page->returnTo(id.toString());
        page->show();
        [&] { QTRY_VERIFY(page->showsContent() && !the<LetterEditor>(*page, "letterText")->toPlainText().isEmpty()); }();
        return page;
    }
};

void LetterPageTest::aLetterIsWrittenAndSent()
{
    const RequestId id = receive(Channel::Email, {Right::Access});
    CasePage page(*m_register->workspace, m_register->clock);
    std::optional<LetterId> wanted;
    connect(&page, &Page::letterWanted, this, [&wanted](const LetterId &letter) { wanted = letter; });
    page.open(id);
    page.show();
    QTRY_VERIFY(page.findChild<QAction *>(QStringLiteral("letter_receipt")));
    page.findChild<QAction *>(QStringLiteral("letter_receipt"))->trigger();
    QTRY_VERIFY(wanted);
    const LetterId letter = *wanted;
    QTRY_COMPARE(the<QTableView>(page, "letters")->model()->rowCount(), 1);

    const auto editing = opened(letter);
    auto *primary = the<QPushButton>(*editing, "letterPrimary");
    primary->click();
    QTRY_VERIFY(editing->messages()->isVisible()); // who signs it?
    QCOMPARE(the<LetterEditor>(*editing, "letterText")->openHoles(), QStringList{QStringLiteral("organisation.officer")});
    the<QPlainTextEdit>(*editing, "field_organisation.officer")->setPlainText(QStringLiteral("Fenna Proef"));
    the<QPlainTextEdit>(*editing, "letterAddress")->setPlainText(QStringLiteral("J. Ümit\nLindelaan 12"));
    primary->click();
    QTRY_VERIFY(letters(id).rows.front().letter.final);
    QTRY_VERIFY(the<LetterEditor>(*editing, "letterText")->isReadOnly());
    QVERIFY(!the<QPushButton>(*editing, "moreLetter")->isVisible() && the<QPushButton>(*editing, "saveLetter")->isVisible());

    primary->click();
    SendDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = editing->findChild<SendDialog *>()) && dialog->isVisible());
    the<QComboBox>(*dialog, "sentBy")->setCurrentIndex(the<QComboBox>(*dialog, "sentBy")->findData(QStringLiteral("email")));
    Q_EMIT dialog->confirmed();
    QTRY_VERIFY(letters(id).rows.front().letter.dispatch);
    QTRY_VERIFY(!primary->isVisible());
    const auto acknowledged = dossier(id).request.history.last<happened::Acknowledged>();
    QVERIFY(acknowledged && std::get<happened::Acknowledged>(acknowledged->what).sentBy == SentBy::Email);
}

void LetterPageTest::aDayThatWasTypedIsWrittenOut()
{
    const RequestId id = receive(Channel::Email, {Right::Restriction});
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) {
        IdentityCheck check;
        check.level = IdentityLevel::Portal;
        check.means = {IdentityMeans::Portal};
        const Act act{id, m_register->clock.today()};
        return confirmIdentity(opened, act, {check}).and_then([&](const ActDone &) {
            return answerRequest(opened, act, {{{Right::Restriction, Outcome::Granted, {}, {}}}, SentBy::Letter});
        });
    }));
    const auto page = opened(begin(id, LetterKind::RestrictionLifted));
    auto *field = the<QPlainTextEdit>(*page, "field_restriction.liftedOn");
    field->setPlainText(QStringLiteral("2099-04-01"));
    QVERIFY(the<LetterEditor>(*page, "letterText")->toPlainText().contains(QStringLiteral("2099-04-01")));
    QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason); // as told, whichever window of this computer is active
    QCoreApplication::sendEvent(field, &left);
    QCOMPARE(field->toPlainText(), QStringLiteral("woensdag 1 april 2099"));
    QVERIFY(the<LetterEditor>(*page, "letterText")->toPlainText().contains(QStringLiteral("Vanaf woensdag 1 april 2099 gebruiken")));
}

void LetterPageTest::theDialogOfAnActMakesItsLetter()
{
    const RequestId id = receive(Channel::Email, {Right::Access});
    CasePage page(*m_register->workspace, m_register->clock);
    std::optional<LetterId> wanted;
    connect(&page, &Page::letterWanted, this, [&wanted](const LetterId &letter) { wanted = letter; });
    page.open(id);
    page.show();
    QTRY_VERIFY(page.findChild<QAction *>(QStringLiteral("letter_extension")));
    page.findChild<QAction *>(QStringLiteral("letter_extension"))->trigger();
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) && dialog->isVisible());
    const auto texts = dialog->findChildren<QPlainTextEdit *>();
    texts.first()->setPlainText(QStringLiteral("Uw dossier ligt in drie archieven."));
    the<QPushButton>(*dialog, "makeLetter")->click();
    QTRY_VERIFY(wanted);
    QVERIFY(!dossier(id).request.history.last<happened::ExtensionTold>()); // only sending records it
    const auto editing = opened(*wanted);
    QVERIFY(the<LetterEditor>(*editing, "letterText")->toPlainText().contains(QStringLiteral("Uw dossier ligt in drie archieven.")));
}

void LetterPageTest::whatIsWrittenIsKeptOverALock()
{
    const RequestId id = receive(Channel::Email, {Right::Access});
    const LetterId letter = begin(id, LetterKind::Receipt);
    QString place;
    {
        const auto editing = opened(letter);
        auto *text = the<LetterEditor>(*editing, "letterText");
        text->moveCursor(QTextCursor::Start);
        QTest::keyClicks(text, QStringLiteral("Zomaar een begin. "));
        QVERIFY(editing->keepDraft());
        place = editing->place();
    }
    LetterPage again(*m_register->workspace, m_register->clock);
    again.returnTo(place);
    again.show();
    QTRY_VERIFY(the<LetterEditor>(again, "letterText")->toPlainText().startsWith(QStringLiteral("Zomaar een begin. ")));
}

// Who types on writes on where the caret stands, and what was done before can still be undone.
void LetterPageTest::aNumberIsMaskedUnderTheHands()
{
    const auto editing = opened(begin(receive(Channel::Email, {Right::Access}), LetterKind::Receipt));
    auto *text = the<LetterEditor>(*editing, "letterText");
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, QStringLiteral(" Uw BSN is 111222333"));
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().endsWith(QStringLiteral("*********")), 10'000);
    QVERIFY(editing->messages()->isVisible());
    QTest::keyClicks(text, QStringLiteral(" en verder."));
    QVERIFY2(text->toPlainText().endsWith(QStringLiteral("Uw BSN is ********* en verder.")), qPrintable(text->toPlainText()));
    QVERIFY(text->document()->isUndoAvailable());
}

void LetterPageTest::whatIsThrownAwayCanBeTakenBack()
{
    const RequestId id = receive(Channel::Email, {Right::Access});
    const LetterId letter = begin(id, LetterKind::Receipt);
    const auto editing = opened(letter);
    auto *text = the<LetterEditor>(*editing, "letterText");
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, QStringLiteral(" Nog iets."));
    QString tab;
    std::function<void()> undo;
    connect(editing.get(), &Page::tabWanted, this, [&tab](const RequestId &, const QString &wanted) { tab = wanted; });
    connect(editing.get(), &Page::undoOffered, this, [&undo](const QString &, const std::function<void()> &offered) { undo = offered; });
    editing->findChild<QAction *>(QStringLiteral("discardLetter"))->trigger();
    QTRY_VERIFY(undo);
    QVERIFY(letters(id).rows.empty());
    CasePage page(*m_register->workspace, m_register->clock);
    page.returnTo(id.toString() + QStringLiteral("//") + tab);
    page.show();
    QTRY_VERIFY(the<QTableView>(page, "letters")->isVisible());
    undo();
    QTRY_COMPARE(letters(id).rows.size(), 1U);
    QVERIFY(opened(letter)->findChild<LetterEditor *>()->toPlainText().endsWith(QStringLiteral(" Nog iets.")));
}

// A layout of several sheets starts timers, on the thread of the register.
void LetterPageTest::aLongLetterIsLaidOutWithoutComplaints()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("QBasicTimer")));
    const RequestId id = receive(Channel::Email, {Right::Access});
    const auto editing = opened(begin(id, LetterKind::Receipt));
    the<QPlainTextEdit>(*editing, "field_organisation.officer")->setPlainText(QStringLiteral("Fenna Proef"));
    the<QPlainTextEdit>(*editing, "letterAddress")->setPlainText(QStringLiteral("J. Ümit\nLindelaan 12"));
    auto *text = the<LetterEditor>(*editing, "letterText");
    text->moveCursor(QTextCursor::End);
    for (int line = 0; line < 120; ++line)
        text->insertPlainText(QStringLiteral("Nog een regel die zegt wat er verder gebeurt, en waarom dat zo is.\n"));
    the<QPushButton>(*editing, "letterPrimary")->click();
    QTRY_VERIFY(letters(id).rows.front().letter.final);
    QVERIFY(letters(id).rows.front().letter.final->pages > 2);
}

void LetterPageTest::whatDoesNotFitSaysWhy()
{
    const RequestId id = receive(Channel::Email, {Right::Access});
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(page.findChild<QAction *>(QStringLiteral("letter_recipient-notice")));
    page.findChild<QAction *>(QStringLiteral("letter_recipient-notice"))->trigger();
    QVERIFY(page.messages()->isVisible() && page.messages()->text().contains(QStringLiteral("19")));
    QVERIFY(letters(id).rows.empty());
}

// What is chosen in the preview, as a press of its button would.
static void printFrom(LetterPage &page, const QString &path)
{
    page.perform(PageTask::PrintPreview);
    QPrintPreviewDialog *preview = nullptr;
    QTRY_VERIFY((preview = page.findChild<QPrintPreviewDialog *>(QStringLiteral("printPreview"))));
    preview->printer()->setOutputFileName(path);
    Q_EMIT preview->paintRequested(preview->printer());
    preview->close();
}

void LetterPageTest::whatIsPrintedIsLoggedBeforeIt()
{
    const RequestId id = receive(Channel::Email, {Right::Access});
    const LetterId letter = finished(id);
    const auto page = opened(letter);
    page->perform(PageTask::Print);
    QPrintDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page->findChild<QPrintDialog *>(QStringLiteral("printDialog"))));
    QCOMPARE(given(), 0); // so far somebody only looks for the printer
    dialog->reject();
    QTRY_VERIFY(!page->findChild<QPrintDialog *>(QStringLiteral("printDialog")));
    QCOMPARE(given(), 0);
    QTemporaryDir folder;
    printFrom(*page, folder.filePath(QStringLiteral("papier.pdf")));
    QTRY_VERIFY(page->messages()->text().contains(QStringLiteral("papier.pdf")));
    QCOMPARE(given(), 1);
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("papier.pdf"))).size() > 0);
}

void LetterPageTest::aDraftIsNotPrinted()
{
    const auto page = opened(begin(receive(Channel::Email, {Right::Access}), LetterKind::Receipt));
    QTemporaryDir folder;
    printFrom(*page, folder.filePath(QStringLiteral("papier.pdf")));
    QTRY_VERIFY(page->messages()->text().startsWith(QStringLiteral("Nothing was printed")));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("papier.pdf"))));
    QCOMPARE(given(), 0);
}

// A case with attachments asks which of them the mail brings.
void LetterPageTest::filesGoAlong()
{
    const RequestId id = receive(Channel::Email, {Right::Access});
    const LetterId letter = finished(id);
    const auto examined = ExaminedFile::from(QStringLiteral("plan & kaart.txt"), "plan");
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) { return attachFile(opened, id, *examined); }));
    const auto page = opened(letter);
    page->findChild<QAction *>(QStringLiteral("mailLetter"))->trigger();
    EnclosuresDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page->findChild<EnclosuresDialog *>()) && dialog->isVisible());
    auto *box = the<QCheckBox>(*dialog, "enclose_1");
    QVERIFY(!box->isChecked() && box->text().contains(QStringLiteral("plan && kaart.txt")));
    box->setChecked(true);
    std::size_t chosen = 0;
    connect(dialog, &EnclosuresDialog::chosen, this, [&chosen](const std::vector<AttachmentId> &along) { chosen = along.size(); });
    Q_EMIT dialog->confirmed();
    QCOMPARE(chosen, std::size_t(1));
}

// What that letter decides is not chosen in a dialog: it says so itself.
void LetterPageTest::thatNobodyKnowsWhoAsksIsNotAskedTwice()
{
    const RequestId id = receive(Channel::Email, {Right::Access});
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) {
        const LongText words = LongText::from(QStringLiteral("Bel ons.")).value();
        return askIdentity(opened, {id, m_register->clock.today()}, {words, words});
    }));
    m_register->clock.set(FixedClock::at(m_register->clock.today().addDays(21)).now());
    CasePage page(*m_register->workspace, m_register->clock);
    std::optional<LetterId> wanted;
    connect(&page, &Page::letterWanted, this, [&wanted](const LetterId &letter) { wanted = letter; });
    page.open(id);
    page.show();
    QTRY_VERIFY(page.findChild<QAction *>(QStringLiteral("letter_identity-never-shown")));
    page.findChild<QAction *>(QStringLiteral("letter_identity-never-shown"))->trigger();
    QTRY_VERIFY(wanted);
    QVERIFY(!page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
}

QTEST_MAIN(LetterPageTest)
#include "tst_letterpage.moc"
