// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/auditrows.h"
#include "ui/models/column.h"
#include "ui/models/pagedrows.h"
#include "ui/settings/settingspanel.h"

namespace balie {

class PlainLabel;

// An entry of the log as a row of a list; named by its place in the chain.
struct AuditLine
{
    qint64 id = 0;
    AuditRow row;

    friend bool operator==(const AuditLine &a, const AuditLine &b) { return a.id == b.id; } // entries never change
};

// The log, newest first, a page at a time.
class AuditModel : public PagedRows<AuditLine>
{
    Q_OBJECT

public:
    explicit AuditModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column<AuditLine>> m_columns;
};

// Who did what and when, and the proof that nobody changed it afterwards.
class AuditPanel : public SettingsPanel
{
    Q_OBJECT

public:
    AuditPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent = nullptr);

    void refresh() override;

private:
    void verify();

    AuditModel *m_model;
    PlainLabel *m_state;
    QPushButton *m_verify = nullptr;
};

} // namespace balie
