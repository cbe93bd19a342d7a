// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/retentionrows.h"
#include "ui/recording/keepingdialog.h"

#include <memory>

namespace balie {

namespace Ui {
class TriggerForm;
class RemoveForm;
}

// The day on which the period of an item began, with what follows from it shown beside it.
class TriggerDialog : public KeepingDialog
{
    Q_OBJECT

public:
    TriggerDialog(Workspace &workspace, const RetentionDetail &detail, QDate today, QWidget *parent = nullptr);
    ~TriggerDialog() override;

protected:
    void record() override;
    QWidget *wrongField(const Error &error) const override;

private:
    void showOutcome();

    std::unique_ptr<Ui::TriggerForm> m_ui;
    RetentionDetail m_detail;
    QDate m_today;
};

// An item that was entered by mistake goes out of the list, with a reason. Nothing is destroyed by it.
class RemoveDialog : public KeepingDialog
{
    Q_OBJECT

public:
    RemoveDialog(Workspace &workspace, const RetentionRow &row, QWidget *parent = nullptr);
    ~RemoveDialog() override;

protected:
    void record() override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::unique_ptr<Ui::RemoveForm> m_ui;
    RetentionItem m_item;
};

} // namespace balie
