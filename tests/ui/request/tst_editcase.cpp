// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the history of a case is shown, changed, refused and put back on its page.
#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/thewidget.h"

#include "core/casework/addnote.h"
#include "core/casework/editrequest.h"
#include "core/overview/auditrows.h"
#include "core/overview/drafts.h"
#include "core/overview/requestdossier.h"
#include "core/wording/language.h"
#include "ui/request/casepage.h"
#include "ui/support/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace balie;

class EditCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void init();
    void cleanup() { m_register.reset(); }
    void showsWhatStandsThereAndKeepsWhatIsChanged();
    void whoActsGoesAway();
    void undoPutsBackWhatStoodThere();
    void aNumberIsRefusedAndThenMasked_data();
    void aNumberIsRefusedAndThenMasked();
    void whoActsNeedsAName();
    void somebodyWasThereFirst();
    void whatWasTypedOutlivesALock();
    void onlyWhoMayActIsOfferedIt_data();
    void onlyWhoMayActIsOfferedIt();

private:
    static void choose(QDialog &dialog, const char *box, const char *word);
    static QString said(const QWidget &widget) { return the<MessageBar>(widget, "messages")->text(); }
    Request request();
    std::size_t edits();
    QDialog *dialogOn(CasePage &page);
    void record(QDialog &dialog);

    std::unique_ptr<OpenedRegister> m_register;
    std::optional<RequestId> m_id; // with a daughter who acts, and a letter as answer
};

void EditCaseTest::init()
{
    m_register = std::make_unique<OpenedRegister>();
    m_id = m_register->receive(QStringLiteral("Jan van der Horst"), Right::Access, QDate(2026, 3, 2)).value().request;
    const RequestDetails details{LongText::from(QStringLiteral("Ik wil mijn dosier zien")).value(),
                                 Representative{RepresentativeKind::Gemachtigde, ShortText::from(QStringLiteral("Els van der Horst")).value(),
                                                LongText::from(QStringLiteral("volmacht van 1 maart")).value()},
                                 SentBy::Letter, std::nullopt};
    const Act act{*m_id, QDate(2026, 3, 3)};
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) { return editRequest(opened, act, details); }));
}

Request EditCaseTest::request()
{
    return m_register->workspace->runAndWait([id = *m_id](Register &opened) { return requestDossier(opened, id); }).value().request;
}

std::size_t EditCaseTest::edits()
{
    const auto rows = m_register->workspace->runAndWait([](Register &opened) { return auditRows(opened, {}); }).value();
    return std::size_t(std::count_if(rows.begin(), rows.end(), [](const AuditRow &row) { return row.action == QStringLiteral("request-edited"); }));
}

void EditCaseTest::choose(QDialog &dialog, const char *box, const char *word)
{
    auto *list = the<QComboBox>(dialog, box);
    list->setCurrentIndex(list->findData(QString::fromLatin1(word)));
}

QDialog *EditCaseTest::dialogOn(CasePage &page)
{
    page.open(*m_id);
    page.show();
    QAction *edit = nullptr;
    [&] { QTRY_VERIFY((edit = page.findChild<QAction *>(QStringLiteral("act_edit")))); }();
    edit->trigger();
    auto *dialog = page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    [&] { QVERIFY(dialog && dialog->isVisible()); }();
    return dialog;
}

// Waits until the dialog has gone.
void EditCaseTest::record(QDialog &dialog)
{
    const QPointer<QDialog> open(&dialog);
    the<QPushButton>(dialog, "record")->click();
    QTRY_VERIFY2(!open, open ? qPrintable(said(*open)) : "");
}

void EditCaseTest::showsWhatStandsThereAndKeepsWhatIsChanged()
{
    CasePage page(*m_register->workspace, m_register->clock);
    QDialog *dialog = dialogOn(page);
    QCOMPARE(the<QPlainTextEdit>(*dialog, "words")->toPlainText(), QStringLiteral("Ik wil mijn dosier zien"));
    QCOMPARE(the<QLineEdit>(*dialog, "handler")->text(), QString());
    QCOMPARE(the<QComboBox>(*dialog, "replyBy")->currentData().toString(), QStringLiteral("letter"));
    QCOMPARE(the<QComboBox>(*dialog, "representative")->currentData().toString(), QStringLiteral("gemachtigde"));
    QCOMPARE(the<QLineEdit>(*dialog, "representativeName")->text(), QStringLiteral("Els van der Horst"));
    QCOMPARE(the<QPlainTextEdit>(*dialog, "authority")->toPlainText(), QStringLiteral("volmacht van 1 maart"));
    the<QPlainTextEdit>(*dialog, "words")->setPlainText(QStringLiteral("Ik wil mijn dossier zien"));
    the<QLineEdit>(*dialog, "handler")->setText(QStringLiteral("Joost Blom"));
    choose(*dialog, "replyBy", "email");
    record(*dialog);
    QCOMPARE(request().words.toString(), QStringLiteral("Ik wil mijn dossier zien"));
    QCOMPARE(request().handler->toString(), QStringLiteral("Joost Blom"));
    QCOMPARE(request().replyBy, std::optional(SentBy::Email));
    QCOMPARE(request().representative->name.toString(), QStringLiteral("Els van der Horst"));
    QCOMPARE(edits(), std::size_t(2)); // with the one of init()
}

void EditCaseTest::whoActsGoesAway()
{
    CasePage page(*m_register->workspace, m_register->clock);
    QDialog *dialog = dialogOn(page);
    choose(*dialog, "representative", "");
    QVERIFY(!the<QLineEdit>(*dialog, "representativeName")->isVisible());
    choose(*dialog, "replyBy", "");
    record(*dialog);
    QVERIFY(!request().representative);
    QVERIFY(!request().replyBy);
}

void EditCaseTest::undoPutsBackWhatStoodThere()
{
    CasePage page(*m_register->workspace, m_register->clock);
    const RequestDetails before = detailsOf(request());
    QDialog *dialog = dialogOn(page);
    the<QPlainTextEdit>(*dialog, "words")->clear();
    choose(*dialog, "representative", "lawyer");
    record(*dialog);
    QVERIFY(request().words.isEmpty());
    QTRY_VERIFY(page.messages()->canUndo());
    page.messages()->undo();
    QTRY_COMPARE(edits(), std::size_t(3));
    QVERIFY(detailsOf(request()) == before);
}

void EditCaseTest::aNumberIsRefusedAndThenMasked_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("in the words") << QStringLiteral("words");
    QTest::newRow("in what shows the authority") << QStringLiteral("authority");
    QTest::newRow("in the handler") << QStringLiteral("handler");
}

void EditCaseTest::aNumberIsRefusedAndThenMasked()
{
    QFETCH(QString, field);
    CasePage page(*m_register->workspace, m_register->clock);
    QDialog *dialog = dialogOn(page);
    const QString text = QStringLiteral("Noemde BSN 111222333.");
    if (auto *lines = dialog->findChild<QPlainTextEdit *>(field))
        lines->setPlainText(text);
    else
        dialog->findChild<QLineEdit *>(field)->setText(text);
    the<QPushButton>(*dialog, "record")->click();
    auto *mask = the<QPushButton>(*the<MessageBar>(*dialog, "messages"), "messageAction");
    QTRY_VERIFY(mask->isVisible());
    QCOMPARE(dialog->focusWidget()->objectName(), field);
    QCOMPARE(edits(), std::size_t(1));
    const QPointer<QDialog> open(dialog);
    mask->click();
    QTRY_VERIFY(!open);
    QCOMPARE(edits(), std::size_t(2));
    const Request stored = request();
    const QString kept = stored.words.toString() + stored.representative->authority.toString()
        + (stored.handler ? stored.handler->toString() : QString());
    QVERIFY(kept.contains(QStringLiteral("Noemde BSN *")));
    QVERIFY(!kept.contains(QStringLiteral("111222333")));
}

void EditCaseTest::whoActsNeedsAName()
{
    CasePage page(*m_register->workspace, m_register->clock);
    QDialog *dialog = dialogOn(page);
    the<QLineEdit>(*dialog, "representativeName")->clear();
    the<QPushButton>(*dialog, "record")->click();
    QVERIFY2(said(*dialog).startsWith(QStringLiteral("Name of who acts")), qPrintable(said(*dialog)));
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("representativeName"));
    QCOMPARE(edits(), std::size_t(1));
}

void EditCaseTest::somebodyWasThereFirst()
{
    CasePage page(*m_register->workspace, m_register->clock);
    QDialog *dialog = dialogOn(page);
    the<QLineEdit>(*dialog, "handler")->setText(QStringLiteral("Joost Blom"));
    const Act act{*m_id, QDate(2026, 3, 3)};
    const happened::Noted note{LongText::from(QStringLiteral("Belde terug.")).value()};
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) { return addNote(opened, act, note); }));
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(said(*dialog).contains(QStringLiteral("Somebody else changed this")));
    QVERIFY(!request().handler);
    QCOMPARE(the<QLineEdit>(*dialog, "handler")->text(), QStringLiteral("Joost Blom"));
}

void EditCaseTest::whatWasTypedOutlivesALock()
{
    {
        CasePage page(*m_register->workspace, m_register->clock);
        QDialog *dialog = dialogOn(page);
        the<QLineEdit>(*dialog, "handler")->setText(QStringLiteral("Joost Blom"));
        choose(*dialog, "representative", "lawyer");
        QVERIFY(page.keepDraft());
    }
    CasePage page(*m_register->workspace, m_register->clock);
    page.show();
    page.open(*m_id);
    auto *goOn = the<QPushButton>(*page.messages(), "messageAction");
    QTRY_VERIFY(goOn->isVisible());
    QVERIFY2(page.messages()->text().contains(QStringLiteral("Change the details")), qPrintable(page.messages()->text()));
    goOn->click();
    auto *dialog = page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(dialog);
    QCOMPARE(the<QLineEdit>(*dialog, "handler")->text(), QStringLiteral("Joost Blom"));
    record(*dialog);
    QCOMPARE(request().representative->kind, RepresentativeKind::Lawyer);
    QTRY_VERIFY(m_register->workspace->runAndWait([](Register &opened) { return drafts(opened); })->empty());
}

void EditCaseTest::onlyWhoMayActIsOfferedIt_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("employee") << Role::Employee;
    QTest::newRow("reader") << Role::Reader;
}

void EditCaseTest::onlyWhoMayActIsOfferedIt()
{
    QFETCH(Role, role);
    const RequestDetails wanted{{}, std::nullopt, std::nullopt, std::nullopt};
    m_register->openAs(role);
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(*m_id);
    page.show();
    QTRY_VERIFY(page.showsContent());
    QVERIFY(!page.findChild<QAction *>(QStringLiteral("act_edit")));
    page.editDetails(); // as a text that was kept would ask it
    QVERIFY(!page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    const Act act{*m_id, QDate(2026, 3, 3)};
    const auto refused = m_register->workspace->runAndWait([&](Register &opened) { return editRequest(opened, act, wanted); });
    QCOMPARE(refused ? ErrorCode::Empty : refused.error().code(), ErrorCode::NotPermitted);
}

QTEST_MAIN(EditCaseTest)
#include "tst_editcase.moc"
