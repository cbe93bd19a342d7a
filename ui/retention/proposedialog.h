// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/destructionoffers.h"
#include "ui/recording/keepingdialog.h"

#include <memory>

namespace balie {

namespace Ui {
class ProposeForm;
}

// Proposes to destroy what is past its period in the list that somebody looks at. Nothing goes by it.
class ProposeDialog : public KeepingDialog
{
    Q_OBJECT

public:
    // offers: of that category, or of all where it is empty; at least one.
    ProposeDialog(Workspace &workspace, std::vector<DestructionOffer> offers, const QString &category, QWidget *parent = nullptr);
    ~ProposeDialog() override;

Q_SIGNALS:
    void proposed(const balie::DestructionId &destruction);

protected:
    void record() override;
    QWidget *wrongField(const Error &error) const override;

private:
    const DestructionOffer &offer() const;
    void showOffer();

    std::unique_ptr<Ui::ProposeForm> m_ui;
    std::vector<DestructionOffer> m_offers;
    QString m_category;
};

} // namespace balie
