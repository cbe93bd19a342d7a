// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importwriter.h"
#include "core/import/resolvedisclosure.h"

namespace balie {

// Writes recipients and disclosures of an import, in the transaction of the unit; for moveImport() alone.
class DisclosureWriter
{
public:
    DisclosureWriter(Register &opened, UnitOfWork &unit, const ImportOrder &order, ImportWriter::Place place);

    Result<void> write(const std::vector<StagedRow<StagedRecipient>> &rows);
    Result<void> write(const std::vector<StagedRow<StagedDisclosure>> &rows);

private:
    Result<void> add(const StagedRow<StagedRecipient> &row);
    Result<void> change(const StagedRow<StagedRecipient> &row);
    Result<void> change(const StagedRow<StagedDisclosure> &row);
    Recipient asSaid(const StagedRecipient &staged, const Recipient &recipient) const;
    // Before something under that key changes.
    Result<void> remember(const QString &key, const QString &content);
    Result<void> changeKey(const QString &key, qint64 print, int revision);

    Register &m_opened;
    UnitOfWork &m_unit;
    const ImportOrder &m_order;
    ImportWriter::Place m_place;
    DisclosureKeys m_keys;
    ResolveDisclosure m_resolve;
};

} // namespace balie
