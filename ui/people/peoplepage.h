// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/overview/personrows.h"
#include "core/workspace/workspace.h"
#include "ui/support/page.h"

#include <QTimer>

#include <memory>

class QBoxLayout;
class QAction;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace balie {

namespace Ui {
class PersonForm;
}

class EmptyHint;
class KeptOfPerson;
class PeopleModel;
class PlainLabel;
class TurningSplitter;

// Personen: who asked something of us, how to reach them, their cases. Here the data of a person are
// corrected, and two records that are the same person become one.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    PeoplePage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);
    ~PeoplePage() override;

    void refresh() override;
    void focusFirst() override;
    bool offers(PageTask task) const override { return task == PageTask::Find; }
    void perform(PageTask task) override;
    QString place() const override;
    void returnTo(const QString &place) override;

protected:

private:
    void build();
    QWidget *buildList();
    QWidget *buildSide();
    void addRowActions();
    void connectParts();
    QPushButton *addButton(QBoxLayout &lines, IconName name, const QString &text, const QString &objectName);
    void ask();
    void showList();
    void showCorrecting();
    void showChosen();
    void showPerson(const Person &person);
    void save();
    Result<Person> typedPerson() const;
    void mergeChosen();
    void merge(const Person &duplicate, const Person &stays);

    Workspace &m_workspace;
    PeopleModel *m_model;
    std::unique_ptr<Ui::PersonForm> m_form;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    TurningSplitter *m_splitter = nullptr;
    QWidget *m_side = nullptr;
    QListWidget *m_cases = nullptr;
    KeptOfPerson *m_kept = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_merge = nullptr;
    QAction *m_mergeAct = nullptr;
    EmptyHint *m_hint = nullptr;
    PlainLabel *m_mergeHint = nullptr;
    QTimer m_typing;
    std::optional<Person> m_person;
    std::vector<RequestRow> m_requests;
    QString m_wanted;
};

} // namespace balie
