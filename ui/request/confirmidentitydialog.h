// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/identityadvice.h"
#include "ui/request/actdialog.h"

#include <memory>

class QCheckBox;

namespace balie {

namespace Ui {
class ConfirmIdentityForm;
}

// Keeps whether and how the person was recognised: the level, the means, the outcome, what plays a part, who looked. The lowest level
// that is enough is advised, with the reason; never a copy first (Art. 12(6), 5(1)(c)). There is no
// field for a copy, a number or an answer.
class ConfirmIdentityDialog : public ActDialog
{
    Q_OBJECT

public:
    ConfirmIdentityDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);
    ~ConfirmIdentityDialog() override;

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::vector<IdentityMeans> chosenMeans() const;
    std::vector<IdentityCircumstance> chosenCircumstances() const;
    void advise();
    void followMeans();

    std::unique_ptr<Ui::ConfirmIdentityForm> m_ui;
    std::vector<std::pair<QCheckBox *, IdentityMeans>> m_means;
    std::vector<std::pair<QCheckBox *, IdentityCircumstance>> m_circumstances;
};

} // namespace balie
