// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is left: locked or closed, with what was typed kept and the register copied.
#include "core/casework/keepbackup.h"
#include "core/wording/errorwords.h"
#include "core/workspace/workspace.h"
#include "ui/main/lockkey.h"
#include "ui/main/mainwindow.h"
#include "ui/main/statusline.h"
#include "ui/setup/setupwizard.h"
#include "ui/support/idlewatch.h"
#include "ui/support/messagebar.h"
#include "ui/support/whenready.h"

#include <QCloseEvent>
#include <QDialog>
#include <QPixmapCache>

namespace balie {

void MainWindow::lock()
{
    if (isLocked())
        return;
    m_preferences.keep(*this);
    // Locking goes before all else, also where nothing can be written any more.
    if (const Result<void> kept = m_desk->keepDrafts(); !kept)
        qWarning("%s", qPrintable(kept.error().toLogLine()));
    const LockedPlace locked{registerFolder(), m_workspace->session().userName, m_desk->place()};
    closeDesk();
    closeDialogs();
    askPassphrase(locked);
    if (m_afterLock)
        m_afterLock(locked);
}

// Those of the window itself; those of a page went with it.
void MainWindow::closeDialogs()
{
    for (QDialog *dialog : findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly))
        dialog->done(QDialog::Rejected);
}

// Whether all that was typed is kept. Where it is not, that is said, and whoever wants can go on without.
bool MainWindow::keepTyped(const std::function<void()> &without)
{
    if (!m_desk)
        return true;
    const Result<void> kept = m_desk->keepDrafts();
    if (!kept) {
        m_desk->currentPage()->messages()->offer(MessageKind::Failure, tr("What you typed could not be kept: %1").arg(sentenceOf(kept.error())),
                                                 tr("Go on without it"),
                                                 [this, without] { QMetaObject::invokeMethod(this, without, Qt::QueuedConnection); });
    }
    return kept.has_value();
}

// First everything that shows something, then the register itself: nothing may ask it any more.
void MainWindow::closeDesk()
{
    if (isLocked())
        return;
    m_idle->stop();
    m_lockKey->stop();
    delete m_desk;
    m_desk = nullptr;
    m_workspace.reset();
    m_status->clear();
    offerCommands();
    QPixmapCache::clear();
    Q_EMIT registerClosed();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_setup && !m_setup->mayClose()) {
        event->ignore();
        return;
    }
    m_preferences.keep(*this);
    if (!keepTyped([this] { closeDesk(); close(); }))
        return event->ignore();
    leaveCopied();
    closeDesk();
    event->accept();
}

// Nobody waits for it now. Where it fails nothing is lost: the user reads why, and it is tried again.
void MainWindow::keepRegisterCopied()
{
    whenReady(m_workspace->run([](Register &opened) { return keepBackup(opened, BackupOccasion::Routine); }), m_desk,
              [this](const Result<bool> &kept) {
                  if (!kept)
                      m_desk->currentPage()->messages()->tell(MessageKind::Caution,
                          tr("The register could not copy itself: %1").arg(sentenceOf(kept.error())));
              });
}

void MainWindow::leaveCopied()
{
    if (isLocked())
        return;
    hide(); // whoever leaves need not watch
    const Result<bool> kept = m_workspace->runAndWait([](Register &opened) { return keepBackup(opened, BackupOccasion::Routine); });
    if (!kept)
        qWarning("%s", qPrintable(kept.error().toLogLine()));
}

} // namespace balie
