// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A letter in the window: from the tab of the case to the day on which it was sent.
#include "tests/ui/support/casedesk.h"

#include "core/casework/askidentity.h"
#include "core/casework/beginletter.h"
#include "core/overview/letterrows.h"
#include "ui/letters/lettereditor.h"
#include "ui/letters/letterpage.h"
#include "ui/letters/senddialog.h"
#include "ui/support/messagebar.h"

#include <QMenu>
#include <QTabWidget>

using namespace balie;

class LetterPageTest : public QObject, CaseDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<OpenedRegister>(); }
    void cleanup() { m_register.reset(); }
    void aLetterIsWrittenAndSent();
    void theDialogOfAnActMakesItsLetter();
    void whatIsWrittenIsKeptOverALock();
    void whatDoesNotFitSaysWhy();
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
