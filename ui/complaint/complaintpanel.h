// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/requestaction.h"
#include "core/overview/complaintrows.h"
#include "core/workspace/workspace.h"
#include "ui/models/shortlistmodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace balie {

class EmptyHint;
class FoldingRow;
class MessageBar;
class PlainLabel;

// Klacht: the complaints of a case, and what was demanded in the one that is chosen. It asks for acts; the page of
// the case has their dialogs.
class ComplaintPanel : public QWidget
{
    Q_OBJECT

public:
    // messages: of the page on which it lies.
    ComplaintPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent = nullptr);

    void open(const RequestId &request);

Q_SIGNALS:
    // about: the complaint or the demand that is chosen.
    void actWanted(balie::RequestAction action, const std::optional<balie::EventId> &about);

private:
    void build();
    void buildButtons(FoldingRow *line);
    QPushButton *addButton(FoldingRow *line, const QString &text, RequestAction action, QTableView &of);
    void refresh();
    void showComplaints(const CaseComplaints &found);
    void showChosen();
    void showPossible();
    void begin(RequestAction action);
    QString courtWords() const;
    const Complaint *complaint() const;
    const Demand *demand() const;

    Workspace &m_workspace;
    const Clock &m_clock;
    MessageBar &m_messages;
    std::optional<RequestId> m_request;
    CaseComplaints m_found;
    std::optional<EventId> m_shown; // the complaint of which the demands stand there
    ShortListModel<Complaint> *m_complaints;
    ShortListModel<Demand> *m_demands;
    QTableView *m_table = nullptr;
    QTableView *m_demandTable = nullptr;
    PlainLabel *m_details = nullptr;
    PlainLabel *m_court = nullptr;
    PlainLabel *m_demandTitle = nullptr;
    EmptyHint *m_hint = nullptr;
    std::vector<std::pair<QPushButton *, RequestAction>> m_buttons;
};

} // namespace balie
