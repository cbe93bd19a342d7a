// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspaceopener.h"
#include "ui/lock/recoverydialog.h"
#include "ui/support/preferences.h"

#include <QWidget>

#include <functional>
#include <memory>

class QTimer;

namespace balie {

namespace Ui {
class LockScreen;
}

class MessageBar;

// Which register, and the passphrase: it says who somebody is, since the key files name nobody. The
// screen shows nothing of what is in the register. A wrong
// passphrase costs a growing wait; every other reason why a register does not open is said with what
// to do about it.
class LockScreen : public QWidget
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<Workspace>)>;

    LockScreen(const Clock &clock, Preferences &preferences, Opened opened, QWidget *parent = nullptr);
    ~LockScreen() override;

    // No folder: the last one. No name: everybody's passphrase fits.
    void ask(const QString &folder, const QString &userName);
    QString folder() const;
    MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    void newRegisterWanted();
    // A backup is to take the place of that register, which is chosen here; of none where there is none.
    void restoreWanted(const QString &folder);
    // Another window of this program has it.
    void inUseElsewhere(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawPicture();
    void listRegisters(const QString &chosen);
    void registerChosen();
    void chooseFolder();
    void open();
    void opened(Result<std::unique_ptr<Workspace>> outcome);
    void refuse(const Error &error);
    void say(const Error &error, const QString &words);
    void wait(std::chrono::seconds time);
    void setBusy(bool busy);
    void recover(Lost lost);

    const Clock &m_clock;
    Preferences &m_preferences;
    Opened m_opened;
    std::unique_ptr<Ui::LockScreen> m_form;
    MessageBar *m_messages;
    QTimer *m_waitTimer;
    QString m_userName;
    int m_wrongInARow = 0;
    std::chrono::seconds m_waiting{0};
};

} // namespace balie
