// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/processing/processing.h"
#include "core/workspace/workspace.h"
#include "ui/settings/formdialog.h"

#include <memory>
#include <optional>

namespace balie {

namespace Ui {
class ProcessingForm;
}

// A description of processing (Art. 30): a new one for one of the organisations, or one that there is.
class ProcessingDialog : public FormDialog
{
    Q_OBJECT

public:
    ProcessingDialog(Workspace &workspace, const std::vector<Organisation> &organisations, QDate today,
                     const std::optional<Processing> &known, QWidget *parent = nullptr);
    ~ProcessingDialog() override;

Q_SIGNALS:
    void kept(const balie::Processing &processing);

private:
    void fill(const Processing &known);
    void confirm();
    Result<Processing> typed() const;
    QWidget *wrongField(const Error &error) const;

    Workspace &m_workspace;
    std::unique_ptr<Ui::ProcessingForm> m_ui;
    std::optional<Processing> m_known;
};

} // namespace balie
