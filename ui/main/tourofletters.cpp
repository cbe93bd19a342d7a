// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A letter on its way: begun, not whole yet, on paper, and sent.
#include "core/casework/attachfile.h"
#include "core/casework/beginletter.h"
#include "core/casework/finishletter.h"
#include "core/casework/sendletter.h"
#include "core/workspace/workspace.h"
#include "ui/main/desk.h"
#include "ui/main/mainwindow.h"
#include "ui/main/tour.h"
#include "ui/support/messagebar.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

namespace balie {

void Tour::letters()
{
    const auto request = caseWith([](const RequestRow &row) { return row.state == RequestState::Received && !row.waiting; });
    if (!request)
        return miss(QStringLiteral("letters"), QStringLiteral("no case that was just received"));
    Workspace &workspace = *m_window.workspace();
    const auto draft = workspace.runAndWait([&](Register &opened) { return beginLetter(opened, {*request, LetterKind::AskIdentity, Language::Dutch, {}}); });
    // Who signs is said by hand where the register does not know it.
    const LetterOrder known{*request, LetterKind::Receipt, Language::Dutch, {}};
    const LetterOrder told{*request, LetterKind::Receipt, Language::Dutch, {}, {{QStringLiteral("organisation.officer"), QStringLiteral("Fenna Proef")}}};
    const auto receipt = workspace.runAndWait([&](Register &opened) {
        const auto begun = beginLetter(opened, told);
        return !begun && begun.error().code() == ErrorCode::FieldKnown ? beginLetter(opened, known) : begun;
    });
    if (!draft || !receipt)
        return miss(QStringLiteral("letters"), (draft ? receipt : draft).error().toLogLine());
    desk().open({letterPageWord, draft->id.toString()});
    seeWindow(QStringLiteral("letter-draft"));
    m_window.findChild<QPushButton *>(QStringLiteral("letterPrimary"))->click();
    seeWindow(QStringLiteral("letter-open"));
    desk().currentPage()->messages()->dismiss();
    const auto final = workspace.runAndWait([&](Register &opened) { return finishLetter(opened, receipt->id, receipt->revision); });
    desk().open({letterPageWord, receipt->id.toString()});
    seeWindow(QStringLiteral("letter-final"));
    if (!final)
        miss(QStringLiteral("dialog-send-letter"), final.error().toLogLine());
    if (final) {
        m_window.findChild<QPushButton *>(QStringLiteral("letterPrimary"))->click();
        seeDialog(QStringLiteral("dialog-send-letter"));
        const auto file = ExaminedFile::from(QStringLiteral("Uw gegevens.txt"), "Huur sinds 1 februari 2020");
        [[maybe_unused]] const auto attached = workspace.runAndWait([&](Register &opened) { return attachFile(opened, *request, *file); });
        Q_ASSERT(attached);
        m_window.findChild<QAction *>(QStringLiteral("mailLetter"))->trigger();
        seeDialog(QStringLiteral("dialog-enclosures"));
        const QDate today = m_window.clock().today();
        [[maybe_unused]] const auto sent = workspace.runAndWait([&](Register &opened) { return sendLetter(opened, receipt->id, today, SentBy::Letter); });
        Q_ASSERT(sent);
    }
    desk().open({requestPageWord, request->toString()});
    settle();
    auto *tabs = m_window.findChild<QTabWidget *>(QStringLiteral("caseTabs"));
    tabs->setCurrentWidget(m_window.findChild<QTableView *>(QStringLiteral("letters"))->parentWidget());
    seeWindow(QStringLiteral("case-letters"));
}

} // namespace balie
