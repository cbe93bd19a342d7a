// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"
#include "core/overview/recipientrows.h"
#include "ui/recording/keepingdialog.h"
#include "ui/support/missinganswer.h"

#include <memory>
#include <optional>
#include <vector>

namespace balie {

namespace Ui {
class RecipientForm;
}

// Somebody who may get data: who it is, what it is to the organisation and who decided that, where it processes, on which
// agreements.
class RecipientDialog : public KeepingDialog
{
    Q_OBJECT

public:
    // known: none for a new one, of the organisation that is chosen.
    RecipientDialog(Workspace &workspace, const std::vector<Organisation> &organisations, std::optional<OrganisationId> chosen, const std::optional<Recipient> &known, QDate today,
                    QWidget *parent = nullptr);
    ~RecipientDialog() override;

protected:
    void record() override;
    QWidget *wrongField(const Error &error) const override;

private:
    void fillChoices(const std::vector<Organisation> &organisations, QDate today);
    void connectParts();
    void fill(const Recipient &known);
    void readNamed();
    void offerNamed(const std::vector<NamedRecipient> &named);
    void useNamed();
    void showParts();
    Country country() const;
    std::optional<MissingAnswer> missing() const;
    Result<Recipient> typed() const;
    Result<void> takeTexts(Recipient &recipient) const;
    void keep(const Recipient &recipient);

    std::unique_ptr<Ui::RecipientForm> m_ui;
    std::optional<Recipient> m_known;
    std::vector<NamedRecipient> m_named; // whom the statement names today
};

} // namespace balie
