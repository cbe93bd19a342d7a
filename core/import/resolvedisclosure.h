// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/disclosure/disclosuregate.h"
#include "core/import/importorder.h"
#include "core/store/disclosurekeys.h"
#include "core/store/importeddisclosuretable.h"
#include "core/store/importtable.h"
#include "core/store/stageddisclosures.h"

#include <QHash>

namespace balie {

// What a line of disclosures comes to in the register as it is now: to whom, about whom, on what agreement, and whether the statement
// of its day lets it go. Who is not known to its own system is looked for under the same number in the others of the organisation, and
// has to be one and the same there. The recipients are read once, when the first line asks; nobody may change them meanwhile.
class ResolveDisclosure
{
public:
    // source: nothing where nothing of this sender is here.
    ResolveDisclosure(Register &opened, const ImportOrder &order, std::optional<qint64> source);

    // A new one, without its id. Errors: FileMalformed with "problem" = "recipient-unknown", "person-unknown" and those of
    // faultOf(), and "field".
    Result<ImportedDisclosureTable::Imported> resolved(const StagedDisclosure &staged);
    // One that is here already, as the line says it: what was written down of it by hand besides stays, and so does what the line
    // says nothing of. Errors: the same.
    Result<ImportedDisclosureTable::Imported> resolved(const StagedDisclosure &staged, const Disclosure &before);

private:
    struct Known
    {
        Recipient recipient;
        qint64 row = 0;
        std::map<AgreementId, qint64> agreements = {}; // those that were asked for
    };
    Result<void> readRecipients();
    Result<Known *> recipientCalled(const QString &name);
    Result<std::optional<RecipientId>> found(const QString &name) const;
    Result<std::optional<RecipientId>> recipientOfOthers(const QString &key) const;
    Result<std::optional<qint64>> personCalled(const QString &key);
    Result<std::optional<qint64>> agreementOf(Known &known, AgreementId agreement) const;

    Register &m_opened;
    const ImportOrder &m_order;
    std::optional<qint64> m_source;
    ImportTable m_imports;
    DisclosureKeys m_keys;
    DisclosureGate m_gate;
    bool m_isRead = false;
    std::vector<qint64> m_others; // the other systems of the organisation
    qint64 m_organisation = 0;
    std::map<RecipientId, Known> m_recipients;
    QHash<QString, RecipientId> m_names;
    QHash<QString, Known *> m_asked; // some thousands of what the lines call them
};

} // namespace balie
