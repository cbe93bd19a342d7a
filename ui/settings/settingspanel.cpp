// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspanel.h"

#include "core/domain/user/accesspolicy.h"
#include "core/wording/codewords.h"
#include "core/wording/errorwords.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

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

bool SettingsPanel::may(Permission permission) const
{
    return isAllowed(m_workspace.session().role, permission);
}

void SettingsPanel::fail(const Error &error)
{
    m_messages.tell(MessageKind::Failure, sentenceOf(error));
}

QTableView *SettingsPanel::addTable(QAbstractItemModel *model, int stretched, const QString &objectName,
                                    const QString &accessibleName)
{
    auto *table = new QTableView(this);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    dressTable(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    m_lines->addWidget(table, 1);
    return table;
}

QHBoxLayout *SettingsPanel::addButtons(Permission permission)
{
    if (!may(permission)) {
        auto *why = new PlainLabel(tr("You are logged in as %1: you can look at this, but not change it.")
                                       .arg(wordOf(m_workspace.session().role)),
                                   TextRole::Caption, this);
        why->setWordWrap(true);
        m_lines->addWidget(why);
        return nullptr;
    }
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
