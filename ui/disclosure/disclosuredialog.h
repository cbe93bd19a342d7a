// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"
#include "core/overview/disclosurerows.h"
#include "core/overview/recipientrows.h"
#include "ui/recording/keepingdialog.h"
#include "ui/support/missinganswer.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace balie {

namespace Ui {
class DisclosureForm;
}

class OutlookBox;

// Something went to somebody: written down in the order of the work, or put right. What went to a recipient before is filled
// in for the next time, and what the statement says to it stands there while it is filled in.
class DisclosureDialog : public KeepingDialog
{
    Q_OBJECT

public:
    // What the dialog begins with.
    struct Start
    {
        std::optional<OrganisationId> organisation = {};
        std::optional<RecipientId> recipient = {};
        std::optional<PersonId> person = {};
        QString personName = {};
    };

    DisclosureDialog(Workspace &workspace, const std::vector<Organisation> &organisations, const Start &start, QDate today, QWidget *parent = nullptr);
    // One that is in the register already.
    DisclosureDialog(Workspace &workspace, const std::vector<Organisation> &organisations, const DisclosureRow &known, QDate today, QWidget *parent = nullptr);
    ~DisclosureDialog() override;

protected:
    void record() override;
    QWidget *wrongField(const Error &error) const override;

private:
    DisclosureDialog(Workspace &workspace, const QString &title, const std::vector<Organisation> &organisations, QDate today, QWidget *parent);
    void fillChoices(const std::vector<Organisation> &organisations, QDate today);
    void placeOutlook();
    void connectParts();
    void addAnother();
    void beginAt(std::optional<OrganisationId> organisation);
    void useOrganisation();
    void readRecipients();
    void offerRecipients(const std::vector<RecipientRow> &rows);
    void useRecipient();
    void readTemplate();
    void showParts();
    void look();

    // In disclosuredialogfill.cpp. What is alike for the next one to the same recipient.
    void takeSettings(const Disclosure &disclosure);
    void fill(const DisclosureRow &row);
    void offerAgreements();

    // In disclosuredialogtyped.cpp.
    const RecipientRow *recipient() const;
    std::optional<OrganisationId> organisation() const;
    std::optional<MissingAnswer> missing() const;
    std::optional<MissingAnswer> missingOnTop() const;
    std::optional<MissingAnswer> missingWhom() const;
    std::optional<MissingAnswer> missingBelow() const;
    Disclosure basics(OrganisationId organisation, RecipientId recipient, const ShortText &decidedBy) const;
    Result<Disclosure> typed() const;
    // One of each person of a series, else the one.
    std::vector<Disclosure> eachOf(const Disclosure &typed) const;
    QWidget *whomField() const;
    QWidget *fieldOf(const QString &word) const;
    void add(const std::vector<Disclosure> &disclosures);
    void change(const Disclosure &disclosure);
    void recordAndGoOn();
    void beginNext(const Disclosure &stored);

    std::unique_ptr<Ui::DisclosureForm> m_ui;
    OutlookBox *m_outlook = nullptr;
    QTimer m_looking;
    QDate m_today;
    std::vector<RecipientRow> m_recipients;
    std::optional<DisclosureRow> m_known;
    QString m_wanted; // the recipient to choose once they are there
    int m_asked = 0;  // answers to an earlier question are thrown away
};

} // namespace balie
