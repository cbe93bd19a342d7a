// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/destructionrows.h"
#include "core/workspace/workspace.h"
#include "ui/support/icons.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace balie {

class ChipLabel;
class PlainLabel;

// The chosen destruction beside the list: where it stands, what comes next, and what is in it system by system. Only
// what whoever looks may do now is offered.
class DestructionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DestructionPanel(const Workspace &workspace, QWidget *parent = nullptr);

    void showDestruction(const DestructionRow &row, const DestructionSheet &sheet, QDate today);
    void showNothing();
    // The same acts in the menu of the row.
    void offerIn(QTableView &table) const;

Q_SIGNALS:
    void approveWanted();
    void beginWanted();
    void cancelWanted();
    void certificateWanted();
    void workListWanted(const QString &system);
    void answerWanted(const QString &system);

private:
    void build();
    void buildActs();
    QPushButton *addAct(IconName name, const QString &text, const char *objectName, void (DestructionPanel::*wanted)());
    PlainLabel *addLine(const QString &caption, const char *name);
    void showActs(const Destruction &destruction, QDate today);
    void showSystems(const DestructionSheet &sheet, QDate today);
    void addSystem(const DestructionSheet &sheet, const QString &system, QDate today);
    void addSystemActs(const QString &system);
    QPushButton *addSystemAct(IconName name, const QString &text, const QString &objectName, const QString &system);
    QString nextWords(const DestructionRow &row, QDate today) const;

    const Workspace &m_workspace;
    PlainLabel *m_nothing;
    QWidget *m_content;
    QVBoxLayout *m_lines = nullptr;
    PlainLabel *m_organisation = nullptr;
    PlainLabel *m_number = nullptr;
    ChipLabel *m_chip = nullptr;
    PlainLabel *m_next = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_certificate = nullptr;
    PlainLabel *m_reason = nullptr;
    PlainLabel *m_coolingOff = nullptr;
    QWidget *m_systems = nullptr; // made anew for each
    int m_actsOfSystems = 0;
    PlainLabel *m_left = nullptr;
    PlainLabel *m_steps = nullptr;
};

} // namespace balie
