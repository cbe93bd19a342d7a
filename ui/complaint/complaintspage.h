// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/support/page.h"

#include <QTimer>

class QLineEdit;
class QTableView;

namespace balie {

class ComplaintsModel;
class EmptyHint;

// Klachten: who does not agree with us, before which body, and what must be answered by when. One line a case: the
// complaint that says where it stands. The rest is on its tab.
class ComplaintsPage : public Page
{
    Q_OBJECT

public:
    ComplaintsPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    bool offers(PageTask task) const override { return task == PageTask::Find; }
    void perform(PageTask task) override;
    QString place() const override;
    void returnTo(const QString &place) override;

private:
    void build();
    void ask();
    void showList();
    void openChosen();

    Workspace &m_workspace;
    const Clock &m_clock;
    ComplaintsModel *m_model;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    EmptyHint *m_hint = nullptr;
    QTimer m_typing;
    QString m_wanted; // the case to choose once the rows are there
};

} // namespace balie
