// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/overview/destructionrows.h"
#include "core/workspace/workspace.h"
#include "ui/models/shortlistmodel.h"

#include <QWidget>

class QTableView;

namespace balie {

class DestructionPanel;
class EmptyHint;
class KeepingDialog;
class MessageBar;
class TurningSplitter;

// The destructions that were proposed, the newest first, and beside them the chosen one with what can be done now.
class DestroyPanel : public QWidget
{
    Q_OBJECT

public:
    DestroyPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent = nullptr);

    void refresh();
    void setOrganisation(std::optional<OrganisationId> organisation);
    // By its id, once the rows are there.
    void choose(const QString &destruction);
    std::optional<DestructionId> chosen() const;
    void focusList();
    // How the cases were dealt with whose files were destroyed, as a table.
    void exportRecords();

Q_SIGNALS:
    void failed(const balie::Error &error);
    void dialogMade(balie::KeepingDialog *dialog);

private:
    QWidget *buildList();
    QWidget *buildBeside();
    void connectActs();
    void showRows(const std::vector<DestructionRow> &rows);
    void showChosen();
    // In destroypanelgive.cpp.
    void saveWorkList(const QString &system);
    void saveCertificate();

    Workspace &m_workspace;
    const Clock &m_clock;
    MessageBar &m_messages;
    ShortListModel<DestructionRow> *m_model;
    std::optional<OrganisationId> m_organisation;
    TurningSplitter *m_splitter = nullptr;
    QTableView *m_table = nullptr;
    EmptyHint *m_hint = nullptr;
    DestructionPanel *m_destruction = nullptr;
    std::optional<DestructionSheet> m_sheet; // of the chosen one, once it was read
    QString m_wanted; // the one to choose once the rows are there
};

} // namespace balie
