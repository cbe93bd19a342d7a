// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/personrows.h"
#include "core/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace balie {

class PlainLabel;

// Many persons of this register at once: all whose name, street or telephone begins with what is typed are added with one
// press, and who does not belong among them is taken off again.
class PersonsField : public QWidget
{
    Q_OBJECT

public:
    explicit PersonsField(QWidget *parent = nullptr);

    // Where it looks; it must be called before anything is typed.
    void setWorkspace(Workspace &workspace) { m_workspace = &workspace; }
    // Only its persons are offered; who was chosen of another goes.
    void setOrganisation(OrganisationId organisation);
    std::vector<PersonId> persons() const;
    void forget();
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void personsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    void layOut();
    void ask();
    void offer(const PersonPage &page);
    void addFound();
    void takeOff();
    void showChosen();

    struct Chosen
    {
        PersonId id;
        QString line;
    };

    Workspace *m_workspace = nullptr;
    QLineEdit *m_search;
    QPushButton *m_add;
    PlainLabel *m_hint;
    QListWidget *m_list;
    QPushButton *m_takeOff;
    PlainLabel *m_count;
    QTimer m_typing;
    std::optional<OrganisationId> m_organisation;
    std::vector<PersonRow> m_found;
    std::vector<Chosen> m_chosen; // in the order in which they came, each once
};

} // namespace balie
