// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/statementpart.h"
#include "ui/support/accesskeys.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace balie {

class PartForm;
class PartModel;
class PlainLabel;

// One part of a statement to be filled in: its list where it is one, with the chosen record under it in
// a form, and at the foot where it says less than the law. Insert adds a line, Delete takes it away.
class PartPage : public QWidget
{
    Q_OBJECT

public:
    // keys: what Alt reaches in the window around it.
    PartPage(StatementPart &part, AccessKeys keys, QWidget *parent = nullptr);

    // After the part was loaded anew.
    void reload();
    void setRemarks(const QStringList &sentences);
    // At a field of a record, by the key that checkProfile() has for it; with none, at the first.
    void say(int row, const QString &fieldKey, const QString &mistake);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *addTable();
    void addButtons(AccessKeys &keys);
    int row() const;
    void showRecord();
    void write(int field, const QString &text);
    void add();
    void remove();

    StatementPart &m_part;
    PartModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_remove = nullptr;
    PartForm *m_form;
    PlainLabel *m_remarks;
};

} // namespace balie
