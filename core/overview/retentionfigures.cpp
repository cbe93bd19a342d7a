// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/retentionfigures.h"

#include "core/exchange/retentionfile.h"
#include "core/store/tables.h"

#include <algorithm>
#include <map>

namespace balie {

namespace {

constexpr int shownMonths = 12;

// Collects the figures, in the order in which they are shown.
class Figures
{
public:
    Figures(const std::vector<Organisation> &organisations, QDate today) : m_organisations(organisations), m_month(today.year(), today.month(), 1)
    {
        int place = 0;
        for (const BaselineRule &rule : builtInRetentionBaseline().rules)
            m_places[rule.category.id] = place++;
    }

    void add(const RetentionFigureTable::Kind &kind)
    {
        RetentionFigure &figure = of(kind.organisation, kind.category);
        switch (kind.status) {
        case RetentionStatus::Running:
            figure.expired += kind.before;
            figure.running += kind.all - kind.before;
            figure.later += kind.after;
            break;
        case RetentionStatus::Conflict:
            figure.expired += kind.before;
            figure.inConflict += kind.all - kind.before;
            figure.later += kind.after;
            break;
        case RetentionStatus::AtOnce: figure.expired += kind.all; break;
        case RetentionStatus::NoTrigger: figure.noTrigger += kind.all; break;
        case RetentionStatus::NoPeriod: figure.noPeriod += kind.all; break;
        case RetentionStatus::Held: figure.onHold += kind.all; break;
        case RetentionStatus::Destroyed: figure.destroyed += kind.all; break;
        }
    }

    // What is over in this month was counted with the rest of it.
    void add(const RetentionFigureTable::Month &month)
    {
        RetentionFigure &figure = of(month.organisation, month.category);
        const bool conflict = month.status == RetentionStatus::Conflict;
        const auto place = static_cast<std::size_t>((month.first.year() - m_month.year()) * 12 + month.first.month() - m_month.month());
        figure.expired += month.over;
        (conflict ? figure.inConflict : figure.running) -= month.over;
        RetentionFigure::Month &shown = figure.months.at(place);
        (conflict ? shown.inConflict : shown.running) += month.number - month.over;
    }

    std::vector<RetentionFigure> shown() &&
    {
        std::vector<RetentionFigure> figures;
        for (auto &[place, figure] : m_figures)
            figures.push_back(std::move(figure));
        return figures;
    }

private:
    RetentionFigure &of(OrganisationId organisation, const QString &category)
    {
        const auto whose = std::find_if(m_organisations.begin(), m_organisations.end(), [&](const Organisation &one) { return one.id == organisation; });
        const auto known = m_places.find(category);
        const int place = known == m_places.end() ? static_cast<int>(m_places.size()) : known->second;
        const auto [found, isNew] = m_figures.try_emplace({whose - m_organisations.begin(), place, category}, RetentionFigure{organisation, {}, categoryFor(builtInRetentionBaseline(), category), 0, 0, 0, 0, 0, 0, 0, {}, 0});
        RetentionFigure &figure = found->second;
        if (isNew) {
            if (whose != m_organisations.end())
                figure.organisationName = whose->name.toString();
            for (int month = 0; month < shownMonths; ++month)
                figure.months.push_back({m_month.addMonths(month)});
        }
        return figure;
    }

    const std::vector<Organisation> &m_organisations; // by name
    QDate m_month;
    std::map<QString, int> m_places;
    std::map<std::tuple<std::ptrdiff_t, int, QString>, RetentionFigure> m_figures;
};

} // namespace

Result<std::vector<RetentionFigure>> retentionFigures(Register &opened, std::optional<OrganisationId> organisation)
{
    Tables &tables = opened.tables();
    const QDate today = opened.today();
    const QDate first(today.year(), today.month(), 1);
    const QDate last = first.addMonths(shownMonths - 1);
    const auto organisations = tables.organisations.all();
    if (!organisations)
        return organisations.error();
    const auto kinds = tables.retentionFigures.kinds(first, last);
    if (!kinds)
        return kinds.error();
    const auto months = tables.retentionFigures.months(today, last);
    if (!months)
        return months.error();
    Figures figures(*organisations, today);
    for (const RetentionFigureTable::Kind &kind : *kinds) {
        if (!organisation || kind.organisation == *organisation)
            figures.add(kind);
    }
    for (const RetentionFigureTable::Month &month : *months) {
        if (!organisation || month.organisation == *organisation)
            figures.add(month);
    }
    return std::move(figures).shown();
}

} // namespace balie
