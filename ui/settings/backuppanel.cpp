// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuppanel.h"

#include "core/casework/logdrill.h"
#include "core/casework/makebackup.h"
#include "core/overview/checkregister.h"
#include "core/wording/backupwords.h"
#include "core/wording/cautionwords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "core/workspace/registercopies.h"
#include "core/workspace/workspaceopener.h"
#include "ui/settings/formdialog.h"
#include "ui/support/filechooser.h"
#include "ui/support/metrics.h"
#include "ui/support/passphrasefield.h"
#include "ui/support/plainlabel.h"
#include "ui/support/whenready.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

BackupPanel::BackupPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent)
    : SettingsPanel(workspace, clock, messages, parent), m_state(new PlainLabel(this)), m_last(new PlainLabel(this))
{
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines()->addWidget(new PlainLabel(tr("This register"), TextRole::GroupTitle, this));
    lines()->addWidget(m_state);
    lines()->addSpacing(metrics::groups);
    lines()->addWidget(new PlainLabel(tr("Backup"), TextRole::GroupTitle, this));
    m_last->setObjectName(QStringLiteral("lastBackup"));
    lines()->addWidget(m_last);
    auto *hint = new PlainLabel(tr("A backup is opened again and compared before it counts. Keep one on another device than "
                                   "this one."), TextRole::Caption, this);
    hint->setWordWrap(true);
    lines()->addWidget(hint);
    if (QHBoxLayout *line = addButtons(Permission::Backup)) {
        m_backUp = addButton(line, tr("Back up &now…"), QStringLiteral("backUpNow"));
        m_drill = addButton(line, tr("&Try a backup…"), QStringLiteral("tryBackup"));
        line->addStretch(1);
        connect(m_backUp, &QPushButton::clicked, this, &BackupPanel::backUp);
        connect(m_drill, &QPushButton::clicked, this, &BackupPanel::drill);
    }
    if (offers(Permission::VerifyAudit))
        buildCheck();
    lines()->addStretch(1);
}

void BackupPanel::buildCheck()
{
    lines()->addSpacing(metrics::groups);
    lines()->addWidget(new PlainLabel(tr("Is everything whole?"), TextRole::GroupTitle, this));
    m_checked = new PlainLabel(tr("Reads every page of the file, every reference, every date and the whole log."), this);
    m_checked->setObjectName(QStringLiteral("checked"));
    m_checked->setWordWrap(true);
    lines()->addWidget(m_checked);
    QHBoxLayout *line = addButtons(Permission::VerifyAudit);
    m_check = addButton(line, tr("&Check the register"), QStringLiteral("checkRegister"));
    line->addStretch(1);
    connect(m_check, &QPushButton::clicked, this, &BackupPanel::check);
}

void BackupPanel::focusFirst()
{
    if (m_backUp)
        m_backUp->setFocus();
}

void BackupPanel::refresh()
{
    whenReady(workspace().run([](Register &opened) { return registerState(opened); }), this,
              [this](const Result<RegisterState> &state) {
                  if (!state)
                      return fail(state.error());
                  whenReady(workspace().run([](Register &opened) { return registerSize(opened); }), this,
                            [this, state = *state](const Result<RegisterSize> &size) {
                                if (size)
                                    showState(state, *size);
                                else
                                    fail(size.error());
                            });
              });
}

static QString lastBackups(const RegisterState &state)
{
    if (!state.lastBackup)
        return BackupPanel::tr("This register has never been backed up.");
    const QString last = BackupPanel::tr("Last backup: %1").arg(moment(*state.lastBackup));
    const QString elsewhere = state.lastBackupElsewhere
        ? BackupPanel::tr("Last backup on another device: %1").arg(moment(*state.lastBackupElsewhere))
        : BackupPanel::tr("No backup lies on another device yet.");
    return last + QLatin1Char('\n') + elsewhere;
}

void BackupPanel::showState(const RegisterState &state, const RegisterSize &size)
{
    const QLocale locale;
    m_state->setText(tr("%1\n%2 persons, %3 cases, of which %4 open")
                         .arg(QDir::toNativeSeparators(state.folder), locale.toString(size.persons),
                              locale.toString(size.requests), locale.toString(size.openRequests)));
    m_last->setText(lastBackups(state));
}

void BackupPanel::backUp()
{
    chooseFolder(this, tr("Where should the backup come?"), QString(), [this](const QString &folder) {
        m_backUp->setEnabled(false);
        whenReady(workspace().run([folder](Register &opened) { return makeBackup(opened, folder); }), this,
                  [this](const Result<BackupDone> &done) {
                      m_backUp->setEnabled(true);
                      if (!done)
                          return fail(done.error());
                      messages().tell(MessageKind::Success, backupSentence(done->folder, done->onSameDevice));
                      refresh();
                  });
    });
}

void BackupPanel::drill()
{
    chooseFolder(this, tr("Which backup should be tried?"), QString(), [this](const QString &backup) { drillOf(backup); });
}

// The passphrase is asked anew: the backup has a lock of its own, that of the day it was made.
void BackupPanel::drillOf(const QString &backup)
{
    auto *dialog = new FormDialog(tr("Try a backup"), tr("&Try"), this);
    auto *form = new QWidget(dialog);
    auto *place = new QVBoxLayout(form);
    auto *intro = new PlainLabel(tr("The backup is put back in a folder of its own, opened, compared and removed again. Nothing "
                                    "changes in this register."), form);
    intro->setWordWrap(true);
    auto *label = new PlainLabel(tr("Your &passphrase when the backup was made"), form);
    auto *passphrase = new PassphraseField(form);
    passphrase->setObjectName(QStringLiteral("backupPassphrase"));
    label->setBuddy(passphrase);
    for (QWidget *widget : {static_cast<QWidget *>(intro), static_cast<QWidget *>(label), static_cast<QWidget *>(passphrase)})
        place->addWidget(widget);
    dialog->setForm(form);
    connect(dialog, &FormDialog::confirmed, this, [this, dialog, passphrase, backup] {
        dialog->setWorking(true);
        const auto secret = std::make_shared<Secret>(passphrase->take());
        const auto work = [backup, name = workspace().session().userName, secret, now = clock().now()] {
            return drillBackup(backup, name, secret->clone(), FixedClock(now));
        };
        whenReady(inBackground(work), dialog, [this, dialog](const Result<CopyReport> &done) {
            if (!done)
                return dialog->refuse(sentenceOf(done.error()));
            workspace().run([report = *done](Register &opened) { return logDrill(opened, report); });
            dialog->accept();
            messages().tell(MessageKind::Success, tr("The backup brings everything back: %1 rows, open again after %2 seconds.")
                                                      .arg(QLocale().toString(done->rows),
                                                           QLocale().toString(static_cast<double>(done->milliseconds) / 1000, 'f', 1)));
        });
    });
    dialog->open();
}

void BackupPanel::check()
{
    m_check->setEnabled(false);
    m_checked->setText(tr("Checking…"));
    whenReady(workspace().run([](Register &opened) { return checkRegister(opened); }), this,
              [this](const Result<RegisterCheck> &found) {
                  m_check->setEnabled(true);
                  if (!found)
                      return fail(found.error());
                  QStringList texts;
                  for (const RegisterProblem &problem : found->problems)
                      texts.append(problemSentence(problem.word, problem.facts));
                  const QLocale locale;
                  if (texts.isEmpty()) {
                      texts.append(tr("✓ Everything is whole: %1 cases, %2 events, %3 entries in the log.")
                                       .arg(locale.toString(found->requests), locale.toString(found->events),
                                            locale.toString(found->auditEntries)));
                  }
                  m_checked->setText(texts.join(QLatin1Char('\n')));
              });
}

} // namespace balie
