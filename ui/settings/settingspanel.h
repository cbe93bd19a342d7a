// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/domain/user/permission.h"
#include "core/workspace/workspace.h"
#include "ui/support/messagebar.h"

#include <QWidget>

#include <vector>

class QAbstractItemModel;
class QHBoxLayout;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace balie {

// A part of Beheer: what it shows is read anew by refresh(), and it speaks in the message bar of the
// page. Whoever may not change it sees it without buttons, and the page says why.
class SettingsPanel : public QWidget
{
    Q_OBJECT

public:
    SettingsPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent = nullptr);

    virtual void refresh() = 0;
    virtual void focusFirst();
    // What the user may do here; empty when it is everything.
    QString note() const;

protected:
    Workspace &workspace() const { return m_workspace; }
    const Clock &clock() const { return m_clock; }
    MessageBar &messages() const { return m_messages; }
    // Whether this user is offered what asks that permission; the note speaks of all that were asked.
    bool offers(Permission permission);
    void fail(const Error &error);

    QVBoxLayout *lines() const { return m_lines; }
    QTableView *addTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName);
    // A row of buttons; none without the permission.
    QHBoxLayout *addButtons(Permission permission);
    QPushButton *addButton(QHBoxLayout *line, const QString &text, const QString &objectName);

private:
    Workspace &m_workspace;
    const Clock &m_clock;
    MessageBar &m_messages;
    QVBoxLayout *m_lines;
    std::vector<Permission> m_doneHere;
};

} // namespace balie
