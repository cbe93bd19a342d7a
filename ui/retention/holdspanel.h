// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/models/holdsmodel.h"
#include "ui/support/undowork.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTableView;

namespace balie {

class EmptyHint;

// The holds that stand: who looks again on which day, those to look at now first.
class HoldsPanel : public QWidget
{
    Q_OBJECT

public:
    HoldsPanel(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    void setOrganisation(std::optional<OrganisationId> organisation);
    void focusList();

Q_SIGNALS:
    void failed(const balie::Error &error);
    void recorded(const QString &words, const balie::UndoWork &undo);

private:
    void build();
    void ask();
    void showList();
    void showAct();
    void liftChosen();

    Workspace &m_workspace;
    const Clock &m_clock;
    HoldsModel *m_model;
    std::optional<OrganisationId> m_organisation;
    QTableView *m_table = nullptr;
    EmptyHint *m_hint = nullptr;
    QPushButton *m_lift = nullptr;
};

// Lifts a hold on the day of the clock, and says to then what was done and what takes it back; an error goes to wrong.
void liftAndTell(Workspace &workspace, const PlacedHold &placed, QDate today, QObject *receiver,
                 const std::function<void(const QString &words, const UndoWork &undo)> &then, const std::function<void(const Error &)> &wrong);

} // namespace balie
