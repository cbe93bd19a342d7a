// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"
#include "core/overview/retentionrows.h"
#include "ui/recording/keepingdialog.h"

#include <memory>
#include <vector>

namespace balie {

namespace Ui {
class ItemForm;
}

// Something that is kept: a new one, or one that is in the list already.
class ItemDialog : public KeepingDialog
{
    Q_OBJECT

public:
    // chosen: the organisation that the page shows, if it shows one.
    ItemDialog(Workspace &workspace, const std::vector<Organisation> &organisations, std::optional<OrganisationId> chosen, QDate today, QWidget *parent = nullptr);
    ItemDialog(Workspace &workspace, const RetentionRow &row, QDate today, QWidget *parent = nullptr);
    ~ItemDialog() override;

protected:
    void record() override;
    QWidget *wrongField(const Error &error) const override;

private:
    ItemDialog(Workspace &workspace, const QString &title, const QString &action, QDate today, QWidget *parent);
    void fill(const RetentionRow &row);
    void showTrigger();
    bool isComplete();
    Result<RetentionItem> typed() const;
    void add(const RetentionItem &item);
    void change(const RetentionItem &item);

    std::unique_ptr<Ui::ItemForm> m_ui;
    std::optional<RetentionItem> m_known;
};

} // namespace balie
