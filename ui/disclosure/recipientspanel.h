// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/overview/organisationrows.h"
#include "core/overview/recipientrows.h"
#include "core/workspace/workspace.h"
#include "ui/models/shortlistmodel.h"
#include "ui/support/undowork.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLayout;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace balie {

class EmptyState;
class KeepingDialog;
class PlainLabel;

// Who may get data, on what agreement, and what is not in order with each.
class RecipientsPanel : public QWidget
{
    Q_OBJECT

public:
    RecipientsPanel(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    void setOrganisation(std::optional<OrganisationId> organisation);
    void setOrganisations(const std::vector<OrganisationRow> &rows);
    void focusList();

Q_SIGNALS:
    // How many things are not in order, of all of them.
    void flagsRead(qint64 flags);
    void failed(const balie::Error &error);
    void recorded(const QString &words, const balie::UndoWork &undo);
    void dialogMade(balie::KeepingDialog *dialog);
    // Everything that went to it.
    void disclosuresWanted(const balie::RecipientId &recipient);

private:
    void build();
    void buildButtons(QLayout *line);
    QPushButton *addButton(QLayout *line, const QString &text, const char *name, void (RecipientsPanel::*act)());
    void showRows(const std::vector<RecipientRow> &rows);
    void showChosen();
    const RecipientRow *chosen() const;
    std::vector<Organisation> shownOrganisations() const;
    void add();
    void change();
    void end();
    void merge();
    void remove();
    void takeOver();
    void showDisclosures();
    void showAgreements();

    Workspace &m_workspace;
    const Clock &m_clock;
    ShortListModel<RecipientRow> *m_model;
    std::optional<OrganisationId> m_organisation;
    std::vector<Organisation> m_organisations;
    QStackedLayout *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    QTableView *m_table = nullptr;
    PlainLabel *m_about = nullptr;
    std::vector<QPushButton *> m_ofRow; // what needs a row
    QPushButton *m_end = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace balie
