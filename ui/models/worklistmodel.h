// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/worklist.h"
#include "ui/models/requestroles.h"

#include <QAbstractListModel>

#include <vector>

namespace balie {

// The work of today as one list: the head of each group, then its cases, most urgent first. Heads can
// be seen and read aloud, but not chosen.
class WorkListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit WorkListModel(QObject *parent = nullptr);

    // today: what "3 days left" counts from.
    void setGroups(std::vector<WorkListGroup> groups, QDate today);

    // Nothing for the head of a group.
    const RequestRow *requestAt(const QModelIndex &index) const;
    // Of the row or the head that stands there.
    std::optional<WorkGroup> groupAt(const QModelIndex &index) const;
    QModelIndex indexOf(const RequestId &id) const;
    QModelIndex firstRequest() const;
    qint64 countIn(WorkGroup group) const;
    qint64 countAll() const;
    // Of a group that lists by another day than that of the case: how many of the rows shown are that urgent.
    qint64 countIn(WorkGroup group, Urgency urgency) const;
    static QString wordOf(WorkGroup group);
    // With the first of the days until which something can be done, where that is what makes the group.
    static QString titleOf(const WorkListGroup &group);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        std::size_t group = 0;
        std::optional<std::size_t> request; // none: the head
    };

    const Line *lineAt(const QModelIndex &index) const;
    QVariant headData(const WorkListGroup &group, int role) const;

    std::vector<WorkListGroup> m_groups;
    std::vector<Line> m_lines;
    QDate m_today;
};

} // namespace balie
