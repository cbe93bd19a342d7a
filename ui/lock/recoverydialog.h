// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspaceopener.h"
#include "ui/support/missinganswer.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace balie {

namespace Ui {
class RecoveryDialog;
}

class MessageBar;

// What the recovery sheet must stand in for.
enum class Lost { Passphrase, KeyFiles };

// The passphrase is lost: with the code on the recovery sheet a new one is chosen. Where the key files of
// the register are lost too, the text of the square on the sheet makes them again. A code works once, so
// the next sheet is shown, printed and confirmed before the dialog can be finished. What was typed stays
// until it worked.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const Clock &clock, const QString &folder, const QString &userName, Lost lost, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

    void reject() override;

private:
    void layOut();
    std::optional<MissingAnswer> missing() const;
    void askForSquare(bool wanted);
    void readSquare(const QString &file);
    void recover();
    void recovered(Result<RecoveredRegister> outcome);
    void refuse(const Error &error);

    const Clock &m_clock;
    QString m_folder;
    std::unique_ptr<Ui::RecoveryDialog> m_form;
    MessageBar *m_messages;
};

} // namespace balie
