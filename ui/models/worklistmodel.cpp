// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worklistmodel.h"

#include "core/wording/datewords.h"
#include "ui/models/requestwords.h"

#include <QLocale>

#include <algorithm>

namespace balie {

QString WorkListModel::wordOf(WorkGroup group)
{
    switch (group) {
    case WorkGroup::Late:
        return tr("Late");
    case WorkGroup::Today:
        return tr("Today");
    case WorkGroup::Complaint:
        return tr("Complaints and demands");
    case WorkGroup::ThisWeek:
        return tr("This week");
    case WorkGroup::ExtensionEnds:
        return tr("Extending is still possible");
    case WorkGroup::WaitingIdentification:
        return tr("Waiting for identification");
    case WorkGroup::WaitingPerson:
        return tr("Waiting for the person");
    case WorkGroup::WaitingColleague:
        return tr("Waiting for a colleague");
    case WorkGroup::ToClose:
        return tr("Answered, to be closed");
    case WorkGroup::Later:
        return tr("Later");
    }
    Q_UNREACHABLE();
}

QString WorkListModel::titleOf(const WorkListGroup &group)
{
    if (group.group != WorkGroup::ExtensionEnds || group.rows.empty())
        return wordOf(group.group);
    const auto first = std::min_element(group.rows.begin(), group.rows.end(),
                                        [](const RequestRow &a, const RequestRow &b) { return a.noticeBy < b.noticeBy; });
    return tr("Extending is still possible, the first until %1").arg(shortDay(first->noticeBy));
}

WorkListModel::WorkListModel(QObject *parent) : QAbstractListModel(parent) {}

void WorkListModel::setGroups(std::vector<WorkListGroup> groups, QDate today)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_today = today;
    m_lines.clear();
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_lines.push_back({i, std::nullopt});
        for (std::size_t row = 0; row < m_groups[i].rows.size(); ++row)
            m_lines.push_back({i, row});
    }
    endResetModel();
}

const WorkListModel::Line *WorkListModel::lineAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_lines[static_cast<std::size_t>(index.row())] : nullptr;
}

const RequestRow *WorkListModel::requestAt(const QModelIndex &index) const
{
    const Line *line = lineAt(index);
    return line && line->request ? &m_groups[line->group].rows[*line->request] : nullptr;
}

std::optional<WorkGroup> WorkListModel::groupAt(const QModelIndex &index) const
{
    const Line *line = lineAt(index);
    return line ? std::optional(m_groups[line->group].group) : std::nullopt;
}

QModelIndex WorkListModel::indexOf(const RequestId &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const RequestRow *request = requestAt(index(row));
        if (request && request->id == id)
            return index(row);
    }
    return {};
}

QModelIndex WorkListModel::firstRequest() const
{
    return rowCount() > 1 ? index(1) : QModelIndex();
}

qint64 WorkListModel::countIn(WorkGroup group) const
{
    for (const WorkListGroup &candidate : m_groups) {
        if (candidate.group == group)
            return candidate.count;
    }
    return 0;
}

qint64 WorkListModel::countIn(WorkGroup group, Urgency urgency) const
{
    for (const WorkListGroup &candidate : m_groups) {
        if (candidate.group == group)
            return std::count_if(candidate.rows.begin(), candidate.rows.end(), [urgency](const RequestRow &row) { return row.urgency == urgency; });
    }
    return 0;
}

qint64 WorkListModel::countAll() const
{
    qint64 all = 0;
    for (const WorkListGroup &group : m_groups)
        all += group.count;
    return all;
}

int WorkListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant WorkListModel::headData(const WorkListGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(group);
    case Qt::AccessibleTextRole:
        return tr("%1, %n case(s)", nullptr, static_cast<int>(group.count)).arg(titleOf(group));
    case HeadRole:
        return true;
    case CountRole:
        return group.count;
    default:
        return {};
    }
}

QVariant WorkListModel::data(const QModelIndex &index, int role) const
{
    const Line *line = lineAt(index);
    if (!line)
        return {};
    const WorkListGroup &group = m_groups[line->group];
    if (!line->request)
        return headData(group, role);
    const RequestRow &row = group.rows[*line->request];
    if (role == OtherDayRole && group.group == WorkGroup::ExtensionEnds)
        return tr("extend until %1").arg(dayAndMonth(row.noticeBy));
    return requestRoleData(row, m_today, role);
}

Qt::ItemFlags WorkListModel::flags(const QModelIndex &index) const
{
    const Line *line = lineAt(index);
    if (!line)
        return Qt::NoItemFlags;
    return line->request ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                         : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace balie
