// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/retentionrows.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QListWidget;

namespace balie {

// What is kept of one person, a line each: what, where it stands, until when. Hidden where nothing is.
class KeptOfPerson : public QWidget
{
    Q_OBJECT

public:
    explicit KeptOfPerson(Workspace &workspace, QWidget *parent = nullptr);

    void showPerson(PersonId person);

Q_SIGNALS:
    void itemWanted(const QString &item);

private:
    void showRows(const std::vector<RetentionRow> &rows);

    Workspace &m_workspace;
    QListWidget *m_list;
    std::optional<PersonId> m_person;
    std::vector<RetentionRow> m_rows;
};

} // namespace balie
