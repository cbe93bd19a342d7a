// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/ids.h"
#include "core/base/shorttext.h"
#include "core/exchange/table/columnmapping.h"
#include "core/exchange/table/rowreader.h"

#include <QDate>
#include <QStringList>

#include <atomic>
#include <functional>

namespace balie {

enum class ImportKind { Persons, Tenancies, Retention, Vera, Recipients, Disclosures, WorksOrders };

template <>
struct EnumWords<ImportKind>
{
    static constexpr auto words = enumWords<ImportKind>({
        {ImportKind::Persons, "persons"},
        {ImportKind::Tenancies, "tenancies"},
        {ImportKind::Retention, "retention"},
        {ImportKind::Vera, "vera"},
        {ImportKind::Recipients, "recipients"},
        {ImportKind::Disclosures, "disclosures"},
        {ImportKind::WorksOrders, "works-orders"},
    });
};

// The table that the kind is read from; none of VERA, which has fields of its own.
inline std::optional<TableKind> tableOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Persons: return TableKind::Persons;
    case ImportKind::Tenancies: return TableKind::Tenancies;
    case ImportKind::Retention: return TableKind::RetentionItems;
    case ImportKind::Vera: return std::nullopt;
    case ImportKind::Recipients: return TableKind::Recipients;
    case ImportKind::Disclosures: return TableKind::Disclosures;
    case ImportKind::WorksOrders: return TableKind::WorksOrders;
    }
    Q_UNREACHABLE();
}

// Of who gets data and what went to whom, and not of what is kept.
inline bool isOfDisclosures(ImportKind kind)
{
    return kind == ImportKind::Recipients || kind == ImportKind::Disclosures || kind == ImportKind::WorksOrders;
}

// What is to be brought in: from which files of which system, for which organisation.
struct ImportOrder
{
    ImportKind kind = ImportKind::Persons;
    QStringList files;
    OrganisationId organisation;
    ShortText system; // that sends it, and where the things live unless the file says otherwise
    std::optional<ColumnMapping> mapping; // none: as the headings suggest
    QDate today;
    QString sheet = {}; // of a spreadsheet; the first unless said
};

// For who waits: how far it is, and whether it should stop. Both are used from the thread that does the work.
struct ImportWatch
{
    std::atomic_bool stop = false;
    std::function<void(const ReadProgress &)> progress = {};

    bool isStopped() const { return stop.load(std::memory_order_relaxed); }
};

} // namespace balie
