// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/placedhold.h"
#include "core/overview/retentionrows.h"
#include "ui/recording/keepingdialog.h"

#include <memory>

namespace balie {

namespace Ui {
class HoldForm;
}

// Not now: what may not be destroyed, on what ground, and who looks at it again on which day.
class HoldDialog : public KeepingDialog
{
    Q_OBJECT

public:
    HoldDialog(Workspace &workspace, const RetentionRow &row, QDate today, QWidget *parent = nullptr);
    ~HoldDialog() override;

protected:
    void record() override;
    QWidget *wrongField(const Error &error) const override;

private:
    void offerTargets(const RetentionRow &row);
    bool isComplete();

    std::unique_ptr<Ui::HoldForm> m_ui;
    std::vector<HoldTarget> m_targets; // as the field offers them
    QDate m_today;
};

} // namespace balie
