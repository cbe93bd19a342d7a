// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/retentionrule.h"
#include "ui/recording/keepingdialog.h"

#include <QDate>

#include <memory>

namespace balie {

namespace Ui {
class ChooseForm;
}

// The period that an organisation chooses for a category, and why; what law and promise say of it stands beside it.
class ChooseDialog : public KeepingDialog
{
    Q_OBJECT

public:
    ChooseDialog(Workspace &workspace, OrganisationId organisation, const RetentionRule &rule, QDate today, QWidget *parent = nullptr);
    ~ChooseDialog() override;

protected:
    void record() override;
    QWidget *wrongField(const Error &error) const override;

private:
    void showOutcome();
    // None where nothing was typed. Error: NotAPeriod.
    Result<std::optional<RetentionTerm>> typedTerm() const;
    void choose(const std::optional<ChosenTerm> &chosen);

    std::unique_ptr<Ui::ChooseForm> m_ui;
    OrganisationId m_organisation;
    RetentionRule m_rule;
    QDate m_today;
};

} // namespace balie
