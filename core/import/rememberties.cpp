// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rememberties.h"

#include "core/base/succeeded.h"
#include "core/casework/restandretention.h"
#include "core/import/importkeys.h"
#include "core/import/stagedpages.h"
#include "core/store/importtietable.h"
#include "core/store/stagedties.h"
#include "core/store/tables.h"

#include <QSet>

namespace balie {

namespace {

class TieMemory
{
public:
    TieMemory(Register &opened, UnitOfWork &unit, Connection &staging, qint64 source)
        : m_opened(opened), m_unit(unit), m_imports(opened.tables().connection()), m_ties(opened.tables().connection()), m_staged(staging), m_source(source)
    {
    }

    Result<void> run(const ImportWatch &watch)
    {
        const auto anyHolds = m_imports.anyHoldStands();
        if (!anyHolds)
            return anyHolds.error();
        m_anyHolds = *anyHolds;
        const auto archives = [this](const auto &after) { return m_staged.archives(after, stagedPage); };
        if (const Result<void> kept = eachOne(watch, archives, [this](const QString &key) { return remember(key); }); !kept || !m_anyHolds)
            return kept;
        const auto wholes = [this](const auto &after) { return m_staged.wholes(after, stagedPage); };
        if (const Result<void> stood = eachOne(watch, wholes, [this](const StagedPart &whole) { return restand(fileOfDossier(whole.dossier)); }); !stood)
            return stood;
        Result<void> stood;
        for (auto left = m_left.begin(); stood && left != m_left.end(); ++left)
            stood = restand(*left);
        return stood;
    }

private:
    Result<void> remember(const QString &key)
    {
        const auto before = m_ties.of(m_source, key);
        const auto now = m_staged.tiesOf(key);
        if (!before || !now)
            return before ? now.error() : before.error();
        if (*before == *now)
            return {};
        const Result<void> set = m_ties.set(m_unit.transaction(), m_source, key, *now);
        return set && m_anyHolds && !before->empty() ? leave(key, *before) : set;
    }

    // What is not in a dossier any more is not held by it, nor the other way round.
    Result<void> leave(const QString &key, const std::vector<ImportTie> &before)
    {
        for (const ImportTie &tie : before) {
            if (tie.to.startsWith(u"A:"))
                m_left.insert(tie.to);
        }
        const auto item = m_imports.find(m_source, key).and_then([this](const auto &known) { return m_imports.itemOf(known->item.value_or(0)); });
        return succeeded(item.and_then([this](RetentionItemId id) { return restandUnder(m_opened, m_unit, id); }));
    }

    Result<void> restand(const QString &dossier)
    {
        const auto held = m_ties.heldDossier(m_source, dossier);
        if (!held || !*held)
            return succeeded(held);
        return succeeded(restandUnder(m_opened, m_unit, **held));
    }

    Register &m_opened;
    UnitOfWork &m_unit;
    ImportTable m_imports;
    ImportTieTable m_ties;
    StagedTies m_staged;
    qint64 m_source;
    bool m_anyHolds = false;
    QSet<QString> m_left; // dossiers
};

} // namespace

Result<void> rememberTies(Register &opened, UnitOfWork &unit, Connection &staging, qint64 source, const ImportWatch &watch)
{
    return TieMemory(opened, unit, staging, source).run(watch);
}

} // namespace balie
