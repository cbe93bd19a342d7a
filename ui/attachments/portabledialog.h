// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/portablefile.h"
#include "core/workspace/workspace.h"
#include "ui/models/shortlistmodel.h"
#include "ui/support/dialogframe.h"

class QIODevice;
class QPushButton;
class QTableView;

namespace balie {

class EmptyHint;

// Data to take along (Art. 20): what colleagues brought out of their systems, pasted from a spreadsheet or read from
// their files one after the other, becomes a JSON and a CSV among the files of the case.
class PortableDialog : public DialogFrame
{
    Q_OBJECT

public:
    PortableDialog(Workspace &workspace, const RequestId &request, QWidget *parent = nullptr);

    bool hasUnkeptText() const override { return !m_model->rows().empty(); }

Q_SIGNALS:
    void made(int json, int csv); // the numbers of the attachments

private:
    void build();
    void paste();
    void choose();
    void clear();
    void add(QIODevice &table);
    void showItems(std::vector<PortableItem> items);
    void submit();
    void make(const LongText &becauseItIsNone);
    void askWhyNone(const Error &error);

    Workspace &m_workspace;
    RequestId m_request;
    ShortListModel<PortableItem> *m_model;
    QTableView *m_table = nullptr;
    EmptyHint *m_hint = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace balie
