// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/registercopies.h"
#include "ui/support/dialogframe.h"

#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

namespace balie {

namespace Ui {
class RestoreForm;
}

// Puts a backup back as a register of its own, for who has no register that opens: it was damaged, or this
// is another computer. The register of before stays where and as it is. It opens with a passphrase of the
// day of the backup (which says whose it is, as on the lock screen), or with the recovery code of that day.
class RestoreDialog : public DialogFrame
{
    Q_OBJECT

public:
    // registerFolder: the register of before, whose own copies are proposed; empty where there is none.
    RestoreDialog(const Clock &clock, const QString &registerFolder, QWidget *parent = nullptr);
    ~RestoreDialog() override;

    // What was chosen is chosen again in a moment.
    bool hasUnkeptText() const override { return false; }
    // While it works: stops that first.
    void reject() override;

Q_SIGNALS:
    // The register is there; what came back, in words, and what to do now.
    void restored(const QString &folder, const QString &words);

private:
    // What this and the thread that works both look at.
    struct Work
    {
        std::atomic<RestoreStep> step = RestoreStep::Copying;
        std::atomic<bool> stopped = false;
    };

    void layOut();
    void chooseBackup();
    void lookAtBackup();
    void proposePlace();
    void askForCode(bool code);
    QString backup() const;
    bool isComplete();
    void putBack();
    void setBusy(bool busy);
    void showStep();
    void finish(const Result<CopyReport> &outcome);
    void refuseBecause(const Error &error);
    // As on the lock screen, which would otherwise be passed here: another passphrase only after that time.
    void wait(std::chrono::seconds time);
    QString wordsOf(const CopyReport &report) const;

    const Clock &m_clock;
    const QString m_registerFolder;
    std::unique_ptr<Ui::RestoreForm> m_form;
    QString m_proposed; // the place that was proposed last
    QTimer m_look;
    QTimer m_waitTimer;
    std::chrono::seconds m_waiting{0};
    int m_wrongInARow = 0;
    std::shared_ptr<Work> m_work; // while it works
};

} // namespace balie
