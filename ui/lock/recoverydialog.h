// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspaceopener.h"

#include <QDialog>

#include <memory>

namespace balie {

namespace Ui {
class RecoveryDialog;
}

class MessageBar;

// The passphrase is lost: with the recovery code from the paper a new one is chosen. A code works
// once, so the next code is shown, printed and confirmed before the dialog can be finished.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const Clock &clock, const QString &folder, const QString &userName, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

    void reject() override;

private:
    void checkReady();
    void recover();
    void recovered(Result<RecoveredRegister> outcome);

    const Clock &m_clock;
    QString m_folder;
    std::unique_ptr<Ui::RecoveryDialog> m_form;
    MessageBar *m_messages;
};

} // namespace balie
