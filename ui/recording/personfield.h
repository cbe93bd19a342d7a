// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/personrows.h"
#include "core/workspace/workspace.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>
#include <vector>

class QCompleter;
class QStringListModel;

namespace balie {

// Somebody of this register, found while a name, street or telephone is typed. What was typed and not chosen is nobody.
class PersonField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonField(QWidget *parent = nullptr);

    // Where it looks; it must be called before anything is typed.
    void setWorkspace(Workspace &workspace) { m_workspace = &workspace; }
    // Only its persons are offered; who was chosen of another is nobody any more.
    void setOrganisation(OrganisationId organisation);
    void setPerson(PersonId person, const QString &name);
    // Nobody, and nothing typed.
    void forget();
    std::optional<PersonId> person() const { return m_person; }
    // Something was typed that names nobody.
    bool isOpen() const { return !m_person && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    // Somebody was chosen, or nobody is any more.
    void personChanged();

private:
    void ask();
    void offer(const std::vector<PersonRow> &rows);
    void take(int row);

    Workspace *m_workspace = nullptr;
    QCompleter *m_completer;
    QStringListModel *m_lines;
    QTimer m_typing;
    std::vector<PersonRow> m_rows;
    std::optional<OrganisationId> m_organisation;
    std::optional<PersonId> m_person;
};

} // namespace balie
