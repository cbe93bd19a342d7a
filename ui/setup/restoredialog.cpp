// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/restoredialog.h"

#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "core/workspace/workspaceopener.h"
#include "ui/support/filechooser.h"
#include "ui/support/metrics.h"
#include "ui/support/openingdelay.h"
#include "ui/support/primarybutton.h"
#include "ui/support/whenready.h"

#include "ui_restoreform.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace balie {

namespace {

constexpr int dialogWidth = 600;

// "Demo" and "Demo 2026-11-21 2", which was itself put back, give the same.
QString nameWithoutDay(const QString &name)
{
    static const QRegularExpression day(QStringLiteral(" \\d{4}-\\d{2}-\\d{2}( \\d+)?$"));
    return QString(name).remove(day);
}

// A folder that is not there yet, called after the register and the day: "Demo 2026-11-21.balie".
QString freePlace(const QString &in, const QString &name, QDate day)
{
    const QString stem = QDir(in).filePath(nameWithoutDay(name) + QLatin1Char(' ') + day.toString(Qt::ISODate));
    QString folder = stem + QStringLiteral(".balie");
    for (int next = 2; QFileInfo::exists(folder); ++next)
        folder = QStringLiteral("%1 %2.balie").arg(stem).arg(next);
    return folder;
}

} // namespace

RestoreDialog::RestoreDialog(const Clock &clock, const QString &registerFolder, QWidget *parent)
    : DialogFrame(tr("Restore a backup"), tr("Re&store"), parent), m_clock(clock), m_registerFolder(registerFolder),
      m_form(std::make_unique<Ui::RestoreForm>())
{
    setObjectName(QStringLiteral("restoreDialog"));
    setMinimumWidth(dialogWidth);
    action()->setObjectName(QStringLiteral("restoreButton"));
    layOut();
    connect(m_form->backup, &QLineEdit::textChanged, this, &RestoreDialog::lookAtBackup);
    connect(m_form->chooseBackup, &QPushButton::clicked, this, &RestoreDialog::chooseBackup);
    connect(m_form->withCode, &QCheckBox::toggled, this, &RestoreDialog::askForCode);
    connect(this, &DialogFrame::confirmed, this, &RestoreDialog::putBack);
    m_look.setInterval(std::chrono::milliseconds(100));
    connect(&m_look, &QTimer::timeout, this, &RestoreDialog::showStep);
    m_waitTimer.setInterval(std::chrono::seconds(1));
    connect(&m_waitTimer, &QTimer::timeout, this, [this] { wait(m_waiting - std::chrono::seconds(1)); });
    const QString own = registerFolder.isEmpty() ? QString() : newestOwnCopy(registerFolder);
    m_form->backup->setText(QDir::toNativeSeparators(own));
    lookAtBackup();
    (own.isEmpty() ? m_form->backup : static_cast<QLineEdit *>(m_form->backupKey))->setFocus();
}

RestoreDialog::~RestoreDialog()
{
    m_form->backupKey->wipe();
    if (m_work)
        m_work->stopped = true; // nobody is there any more to hear of it
}

void RestoreDialog::layOut()
{
    auto *form = new QWidget(this);
    m_form->setupUi(form);
    m_form->intro->setText(m_registerFolder.isEmpty()
                               ? tr("The backup becomes a register on this computer. The backup itself stays as it is.")
                               : tr("The backup becomes a register of its own, beside the one that you have. That one, and the backup, "
                                    "stay as they are."));
    m_form->backupNote->setRole(TextRole::Caption);
    m_form->keyHelp->setRole(TextRole::Caption);
    m_form->place->setLabel(*m_form->placeLabel);
    m_form->backupRow->setSpacing(metrics::related);
    metrics::layOutFields(m_form->column);
    m_form->column->insertSpacing(m_form->column->indexOf(m_form->withCode), metrics::tight);
    metrics::layOutInside(m_form->restoringColumn);
    m_form->restoring->hide();
    askForCode(false);
    setForm(form);
    m_form->whole->setSpacing(metrics::groups);
}

QString RestoreDialog::backup() const
{
    const QString typed = m_form->backup->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

void RestoreDialog::chooseBackup()
{
    const QString own = m_registerFolder.isEmpty() ? QString() : ownCopiesOf(m_registerFolder);
    const QString around = backup().isEmpty() ? own : QFileInfo(backup()).path();
    chooseFolder(this, tr("Which backup must be restored?"), around,
                 [this](const QString &chosen) { m_form->backup->setText(QDir::toNativeSeparators(chosen)); });
}

// Which one it is, as its name says; whether it is whole comes out when it is opened.
void RestoreDialog::lookAtBackup()
{
    const std::optional<CopyName> name = copyNameOf(backup());
    QString note;
    if (backup().isEmpty())
        note = tr("A backup is a folder whose name ends in .baliekopie.");
    else if (!QFileInfo(backup()).isDir())
        note = tr("There is no such folder.");
    else if (name)
        note = tr("Of %1, made on %2.").arg(name->registerName, moment(name->made));
    m_form->backupNote->setText(note);
    m_form->backup->setAccessibleDescription(note);
    proposePlace();
}

// Beside the register of before; never over it. A place that the user typed stays.
void RestoreDialog::proposePlace()
{
    if (!m_proposed.isEmpty() && m_form->place->folder() != m_proposed)
        return;
    const std::optional<CopyName> name = copyNameOf(backup());
    const QString in = m_registerFolder.isEmpty() ? documentsFolder() : QFileInfo(m_registerFolder).absolutePath();
    const QString called = name ? name->registerName
        : m_registerFolder.isEmpty() ? tr("Register") : QFileInfo(m_registerFolder).completeBaseName();
    m_proposed = freePlace(in, called, m_clock.today());
    m_form->place->setName(QFileInfo(m_proposed).fileName());
    m_form->place->setFolder(m_proposed);
}

void RestoreDialog::askForCode(bool code)
{
    m_form->backupKey->wipe();
    m_form->keyLabel->setText(code ? tr("Recovery co&de of that time") : tr("&Passphrase of that time"));
}

// Says what is missing, where it is missing.
bool RestoreDialog::isComplete()
{
    if (backup().isEmpty() || !QFileInfo(backup()).isDir())
        refuse(tr("Choose the backup that must be restored."), m_form->backup);
    else if (!m_form->place->isUsable())
        refuse(m_form->place->note(), m_form->place->edit());
    else if (m_form->backupKey->text().isEmpty())
        refuse(m_form->withCode->isChecked() ? tr("Type the recovery code.") : tr("Type the passphrase."), m_form->backupKey);
    else
        return true;
    return false;
}

void RestoreDialog::putBack()
{
    if (m_waiting.count() > 0 || !isComplete())
        return;
    m_work = std::make_shared<Work>();
    const RestoreProgress progress = [work = m_work](RestoreStep step) {
        work->step = step;
        return !work->stopped;
    };
    auto work = [from = backup(), to = m_form->place->folder(), code = m_form->withCode->isChecked(), key = m_form->backupKey->text(), progress]() mutable {
        Result<CopyReport> outcome = code ? restoreBackupWithCode(from, to, key, progress)
                                          : restoreBackup(from, to, QString(), Secret::fromText(key), progress);
        wipe(key);
        return outcome;
    };
    setBusy(true);
    whenReady(inBackground(std::move(work)), this, [this](const Result<CopyReport> &outcome) { finish(outcome); });
}

void RestoreDialog::setBusy(bool busy)
{
    setWorking(busy);
    if (busy) {
        action()->setFocus(); // not in a field that can no longer be changed
        m_look.start();
        showStep();
    } else {
        m_look.stop();
        m_work.reset();
    }
    m_form->restoreFields->setEnabled(!busy);
    m_form->restoring->setVisible(busy);
}

static QString wordsOf(RestoreStep step)
{
    switch (step) {
    case RestoreStep::Copying: return RestoreDialog::tr("The backup is being copied…");
    case RestoreStep::Unlocking: return RestoreDialog::tr("The backup is being opened…");
    case RestoreStep::Checking: return RestoreDialog::tr("Every page of it is being checked…");
    case RestoreStep::Placing: return RestoreDialog::tr("The register is being put in its place…");
    }
    Q_UNREACHABLE();
}

void RestoreDialog::showStep()
{
    m_form->restoreStep->setText(m_work->stopped ? tr("Stopping…") : balie::wordsOf(m_work->step));
}

void RestoreDialog::reject()
{
    if (!m_work)
        return DialogFrame::reject();
    m_work->stopped = true;
    showStep();
}

void RestoreDialog::finish(const Result<CopyReport> &outcome)
{
    const bool stopped = m_work->stopped;
    setBusy(false);
    if (!outcome && stopped)
        return DialogFrame::reject();
    if (!outcome)
        return refuseBecause(outcome.error());
    Q_EMIT restored(m_form->place->folder(), wordsOf(*outcome));
    accept();
}

QString RestoreDialog::wordsOf(const CopyReport &report) const
{
    const QString back = tr("The register is back, with %n case(s), up to %1.", nullptr, static_cast<int>(report.requests))
                             .arg(moment(report.made));
    const QString next = m_form->withCode->isChecked()
        ? tr("Choose “Passphrase lost?” and type the same recovery code, for a new passphrase.")
        : tr("Type the same passphrase to open it.");
    return back + QLatin1Char(' ') + next;
}

void RestoreDialog::wait(std::chrono::seconds time)
{
    m_waiting = time;
    const bool waiting = time.count() > 0;
    action()->setEnabled(!waiting);
    action()->setText(waiting ? tr("Wait %n second(s)", nullptr, static_cast<int>(time.count())) : tr("Re&store"));
    if (waiting)
        m_waitTimer.start();
    else
        m_waitTimer.stop();
}

void RestoreDialog::refuseBecause(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::WrongPassphrase:
    case ErrorCode::UserUnknown: // nobody had one then
        m_form->backupKey->wipe();
        wait(openingDelay(++m_wrongInARow));
        return refuse(tr("This passphrase does not open this backup. Type the one of the day on which it was made, or use the "
                         "recovery sheet of that time."), m_form->backupKey);
    case ErrorCode::WrongRecoveryCode:
        return refuse(sentenceOf(error), m_form->backupKey);
    case ErrorCode::KeysDamaged: // of the backup: its register has no part in this
        return refuse(sentenceOf(Error(ErrorCode::BackupDamaged)), m_form->backup);
    case ErrorCode::BackupDamaged:
    case ErrorCode::FileUnreadable:
        return refuse(sentenceOf(error), m_form->backup);
    case ErrorCode::RegisterExists:
    case ErrorCode::FileExists:
    case ErrorCode::FileUnwritable:
    case ErrorCode::NetworkFolder:
    case ErrorCode::DiskFull:
        return refuse(sentenceOf(error), m_form->place->edit());
    default:
        return refuse(sentenceOf(error));
    }
}

} // namespace balie
