// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stagingwriter.h"

namespace balie {

Result<void> StagingWriter::put(Line line)
{
    constexpr std::size_t atATime = 1000;
    m_waiting.push_back(std::move(line));
    if (m_waiting.size() < atATime)
        return {};
    const Result<void> before = written();
    if (before)
        m_writing = std::async(std::launch::async, [this, lines = std::exchange(m_waiting, {})] { return writeAll(lines); });
    return before;
}

Result<void> StagingWriter::finish()
{
    const Result<void> before = written();
    return before ? writeAll(std::exchange(m_waiting, {})) : before;
}

Result<void> StagingWriter::written()
{
    return m_writing.valid() ? m_writing.get() : Result<void>();
}

Result<void> StagingWriter::writeAll(const std::vector<Line> &lines)
{
    for (const Line &line : lines) {
        if (const Result<void> kept = std::visit([this](const auto &one) { return write(one); }, line); !kept)
            return kept;
    }
    return {};
}

Result<void> StagingWriter::write(const Person &line)
{
    return once(line.person.at, m_lines.add(m_transaction, line.person, line.print));
}

Result<void> StagingWriter::write(const Parts &line)
{
    const Result<StagedPerson> person = personOf(line.parts, line.at, m_remarks);
    return person ? write(Person{*person, printOf(*person)}) : write(Refusal::because(line.at, person.error()));
}

Result<void> StagingWriter::write(const StagedTenancy &tenancy)
{
    return once(tenancy.at, m_lines.add(m_transaction, tenancy));
}

Result<void> StagingWriter::write(const StagedDebt &debt)
{
    return once(debt.at, m_lines.add(m_transaction, debt));
}

Result<void> StagingWriter::write(const StagedFile &file)
{
    return once(file.at, m_lines.add(m_transaction, file));
}

Result<void> StagingWriter::write(const Notice &notice)
{
    const Result<void> noted = notePart(notice.at.part);
    return noted ? m_lines.addNotice(m_transaction, notice.at, notice.tenancy, notice.day) : noted;
}

Result<void> StagingWriter::write(const Dossier &dossier) const
{
    return m_lines.addDossier(m_transaction, dossier.at, dossier.key);
}

Result<void> StagingWriter::write(const StagedPart &part) const
{
    return m_lines.add(m_transaction, part);
}

Result<void> StagingWriter::write(const Refusal &refusal)
{
    const Result<void> noted = notePart(refusal.at.part);
    return !noted ? noted : m_lines.refuse(m_transaction, refusal.at, refusal.reason, refusal.field, refusal.kind);
}

Result<void> StagingWriter::write(const std::unique_ptr<Recipient> &line)
{
    return once(line->recipient.at, m_disclosures.add(m_transaction, line->recipient, line->print));
}

Result<void> StagingWriter::write(const std::unique_ptr<Disclosure> &line)
{
    const StagedPlace &at = line->disclosure.at;
    const Result<StagedAgain> added = m_disclosures.add(m_transaction, line->disclosure, line->print);
    if (added && *added != StagedAgain::No && !line->isNumbered)
        return write(Refusal{at, QStringLiteral("line-twice"), {}});
    return once(at, added);
}

Result<void> StagingWriter::once(const StagedPlace &at, const Result<StagedAgain> &added)
{
    if (!added)
        return added.error();
    const bool isFault = *added == StagedAgain::Other || (*added == StagedAgain::Same && !m_keys.mayRepeat);
    return isFault ? write(Refusal{at, QStringLiteral("key-twice"), m_keys.field}) : notePart(at.part);
}

Result<void> StagingWriter::notePart(const QString &part)
{
    if (part == m_part)
        return {};
    m_part = part;
    return m_lines.addPart(m_transaction, part);
}

} // namespace balie
