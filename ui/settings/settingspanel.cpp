// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspanel.h"

#include "core/wording/codewords.h"
#include "core/wording/errorwords.h"
#include "ui/support/metrics.h"
#include "ui/support/tables.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

SettingsPanel::SettingsPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_clock(clock), m_messages(messages), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, metrics::groups, 0, 0);
    m_lines->setSpacing(metrics::related);
}

void SettingsPanel::focusFirst()
{
    if (auto *table = findChild<QTableView *>())
        table->setFocus();
}

bool SettingsPanel::offers(Permission permission)
{
    if (std::find(m_doneHere.begin(), m_doneHere.end(), permission) == m_doneHere.end())
        m_doneHere.push_back(permission);
    return m_workspace.may(permission);
}

QString SettingsPanel::note() const
{
    return accessNote(m_workspace.session().role, m_doneHere);
}

void SettingsPanel::fail(const Error &error)
{
    m_messages.tell(MessageKind::Failure, sentenceOf(error));
}

QTableView *SettingsPanel::addTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName)
{
    auto *table = new QTableView(this);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    dressTable(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lines->addWidget(table, 1);
    return table;
}

QHBoxLayout *SettingsPanel::addButtons(Permission permission)
{
    if (!offers(permission))
        return nullptr;
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::related);
    m_lines->addLayout(line);
    return line;
}

QPushButton *SettingsPanel::addButton(QHBoxLayout *line, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    line->addWidget(button);
    return button;
}

} // namespace balie
