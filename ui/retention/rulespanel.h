// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/overview/rulerows.h"
#include "core/workspace/workspace.h"
#include "ui/models/shortlistmodel.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QTableView;

namespace balie {

class ChipLabel;
class KeepingDialog;
class PlainLabel;
class TurningSplitter;

// How long an organisation keeps what: the law, the promise, what was chosen and how certain it is, with the sentence that
// explains a conflict. Here a period is chosen.
class RulesPanel : public QWidget
{
    Q_OBJECT

public:
    RulesPanel(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    void setOrganisation(std::optional<OrganisationId> organisation);
    void focusList();

Q_SIGNALS:
    void failed(const balie::Error &error);
    void dialogMade(balie::KeepingDialog *dialog);

private:
    QWidget *buildList();
    QWidget *buildBeside();
    void showRows();
    void showChosen();
    void choosePeriod();

    Workspace &m_workspace;
    const Clock &m_clock;
    ShortListModel<RuleRow> *m_model;
    std::vector<RuleRow> m_rows;
    std::optional<OrganisationId> m_organisation;
    TurningSplitter *m_splitter = nullptr;
    QCheckBox *m_open = nullptr; // only what asks for a decision
    QTableView *m_table = nullptr;
    PlainLabel *m_category = nullptr;
    ChipLabel *m_chip = nullptr;
    PlainLabel *m_conflict = nullptr;
    PlainLabel *m_grounds = nullptr;
    PlainLabel *m_note = nullptr;
    QPushButton *m_choose = nullptr;
};

} // namespace balie
