// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/disclosurerows.h"
#include "ui/recording/keepingdialog.h"

#include <memory>

namespace balie {

namespace Ui {
class StrikeOutForm;
class TellForm;
}

// A disclosure that was written down by mistake stays, with a reason, and counts no longer.
class StrikeOutDialog : public KeepingDialog
{
    Q_OBJECT

public:
    StrikeOutDialog(Workspace &workspace, const DisclosureRow &row, QWidget *parent = nullptr);
    ~StrikeOutDialog() override;

protected:
    void record() override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::unique_ptr<Ui::StrikeOutForm> m_ui;
    DisclosureId m_disclosure;
};

// The person was told afterwards: because the statement promises it, or because a ban is over.
class TellDialog : public KeepingDialog
{
    Q_OBJECT

public:
    TellDialog(Workspace &workspace, const DisclosureRow &row, QDate today, QWidget *parent = nullptr);
    ~TellDialog() override;

protected:
    void record() override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::unique_ptr<Ui::TellForm> m_ui;
    Disclosure m_before;
};

} // namespace balie
