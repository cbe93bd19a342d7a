// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"

namespace balie {

class RecoveryCodePanel;
struct RecoverySheet;

// The recovery code, which exists from now on and is shown this once.
class SetupRecovery : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupRecovery(QWidget *parent = nullptr);

    QString title() const override;
    QString explanation() const override;
    std::optional<MissingAnswer> missing() const override;

    void setSheet(const RecoverySheet &sheet);
    void wipe();

private:
    RecoveryCodePanel *m_panel;
};

} // namespace balie
