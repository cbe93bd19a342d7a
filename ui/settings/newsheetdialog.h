// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/renewrecovery.h"
#include "core/workspace/workspace.h"
#include "ui/support/missinganswer.h"

#include <QDate>
#include <QDialog>
#include <QStringList>

#include <memory>
#include <optional>

namespace balie {

namespace Ui {
class NewSheetDialog;
}

class MessageBar;

// A new recovery sheet in the place of the one in the safe: who asks says the passphrase again, prints the
// sheet and types two groups of it. The old sheet works until that was done; whoever stops before it, or is
// locked out, has lost nothing.
class NewSheetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewSheetDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~NewSheetDialog() override;

    void reject() override;

private:
    // The sheet with what is printed above it.
    struct Renewal
    {
        RecoveryRenewal recovery;
        QStringList organisations;
        QDate day;
    };

    static Result<Renewal> renewalOf(Register &opened, const Secret &passphrase);
    std::optional<MissingAnswer> missing() const;
    void next();
    void prepare();
    void prepared(Result<Renewal> outcome);
    void renew();
    void refuse(const QString &text);

    Workspace &m_workspace;
    std::unique_ptr<Ui::NewSheetDialog> m_form;
    MessageBar *m_messages;
    std::optional<RecoveryRenewal> m_renewal;
};

} // namespace balie
