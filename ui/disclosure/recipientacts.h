// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/recipientrows.h"
#include "ui/recording/keepingdialog.h"

#include <memory>

namespace balie {

namespace Ui {
class EndRecipientForm;
class MergeForm;
}

// A recipient gets nothing any more after a day; what went to it stays.
class EndRecipientDialog : public KeepingDialog
{
    Q_OBJECT

public:
    EndRecipientDialog(Workspace &workspace, const Recipient &recipient, QDate today, QWidget *parent = nullptr);
    ~EndRecipientDialog() override;

protected:
    void record() override;

private:
    std::unique_ptr<Ui::EndRecipientForm> m_ui;
    Recipient m_before;
};

// Two records are of one recipient: what went to the one then went to the other.
class MergeRecipientDialog : public KeepingDialog
{
    Q_OBJECT

public:
    MergeRecipientDialog(Workspace &workspace, const RecipientRow &duplicate, const std::vector<RecipientRow> &others, QWidget *parent = nullptr);
    ~MergeRecipientDialog() override;

protected:
    void record() override;

private:
    void showOutcome();

    std::unique_ptr<Ui::MergeForm> m_ui;
    RecipientRow m_duplicate;
};

} // namespace balie
