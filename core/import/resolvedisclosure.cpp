// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/resolvedisclosure.h"

#include "core/base/succeeded.h"
#include "core/import/disclosurefaults.h"
#include "core/import/importkeys.h"
#include "core/store/tables.h"
#include "core/wording/importwords.h"

#include <algorithm>
#include <iterator>

namespace balie {

using Imported = ImportedDisclosureTable::Imported;

ResolveDisclosure::ResolveDisclosure(Register &opened, const ImportOrder &order, std::optional<qint64> source)
    : m_opened(opened), m_order(order), m_source(source), m_imports(opened.tables().connection()), m_keys(opened.tables().connection()), m_gate(opened)
{
}

Result<void> ResolveDisclosure::readRecipients()
{
    if (m_isRead)
        return {};
    const auto all = m_opened.tables().recipients.all(m_order.organisation);
    const auto merged = m_keys.namesOfMerged(m_order.organisation);
    const auto sources = m_keys.sourcesOf(m_order.organisation);
    const Result<qint64> organisation = m_imports.organisationRow(m_order.organisation);
    if (!all || !merged)
        return all ? merged.error() : all.error();
    if (!sources || !organisation)
        return sources ? organisation.error() : sources.error();
    m_organisation = *organisation;
    std::copy_if(sources->begin(), sources->end(), std::back_inserter(m_others), [this](qint64 one) { return one != m_source; });
    m_names = *merged; // of whoever is called so now it is the name
    for (const Recipient &one : *all) {
        const Result<qint64> row = m_keys.rowOf(one.id);
        if (!row)
            return row.error();
        m_recipients.emplace(one.id, Known{one, *row});
        m_names.insert(one.name.toString().toCaseFolded(), one.id);
    }
    m_isRead = true;
    return {};
}

// The same one in every system that has it; nothing where it is not.
static Result<std::optional<qint64>> theOnlyOne(const std::vector<qint64> &sources, const auto &rowIn)
{
    std::optional<qint64> only;
    for (const qint64 source : sources) {
        const Result<std::optional<qint64>> row = rowIn(source);
        if (!row)
            return row.error();
        if (*row && only && *only != **row)
            return std::optional<qint64>();
        only = *row ? *row : only;
    }
    return only;
}

Result<std::optional<RecipientId>> ResolveDisclosure::recipientOfOthers(const QString &key) const
{
    const auto row = theOnlyOne(m_others, [&](qint64 source) {
        return m_keys.recipient(source, key).transform([](const auto &known) { return known ? std::optional(known->row) : std::nullopt; });
    });
    if (!row)
        return row.error();
    return *row ? m_keys.recipientIn(**row).transform([](RecipientId id) { return std::optional(id); }) : Result<std::optional<RecipientId>>(std::optional<RecipientId>());
}

Result<std::optional<qint64>> ResolveDisclosure::personCalled(const QString &key)
{
    const auto own = m_source ? m_imports.personOf(*m_source, key) : Result<std::optional<qint64>>(std::optional<qint64>());
    if (!own || *own)
        return own;
    return theOnlyOne(m_others, [&](qint64 source) { return m_imports.personOf(source, key); });
}

// The sender's key of it goes before its name, and its name before the keys of others.
Result<std::optional<RecipientId>> ResolveDisclosure::found(const QString &name) const
{
    if (m_source) {
        const auto known = m_keys.recipient(*m_source, keyOfRecipient(name));
        if (!known)
            return known.error();
        if (*known)
            return m_keys.recipientIn((*known)->row).transform([](RecipientId id) { return std::optional(id); });
    }
    const auto named = m_names.constFind(name.toCaseFolded());
    return named == m_names.constEnd() ? recipientOfOthers(keyOfRecipient(name)) : Result<std::optional<RecipientId>>(std::optional(*named));
}

Result<ResolveDisclosure::Known *> ResolveDisclosure::recipientCalled(const QString &name)
{
    constexpr qsizetype mostRemembered = 5000;
    if (const auto asked = m_asked.constFind(name); asked != m_asked.constEnd())
        return *asked;
    if (const Result<void> read = readRecipients(); !read)
        return read.error();
    const auto id = found(name);
    if (!id)
        return id.error();
    const auto known = *id ? m_recipients.find(**id) : m_recipients.end();
    if (m_asked.size() >= mostRemembered)
        m_asked.clear();
    Known *one = known == m_recipients.end() ? nullptr : &known->second;
    m_asked.insert(name, one);
    return one;
}

Result<std::optional<qint64>> ResolveDisclosure::agreementOf(Known &known, AgreementId agreement) const
{
    if (const auto asked = known.agreements.find(agreement); asked != known.agreements.end())
        return std::optional(asked->second);
    const Result<qint64> row = m_keys.rowOf(agreement);
    if (!row)
        return row.error();
    known.agreements.emplace(agreement, *row);
    return std::optional(*row);
}

Result<Imported> ResolveDisclosure::resolved(const StagedDisclosure &staged)
{
    const Result<Known *> known = recipientCalled(staged.recipient);
    if (!known)
        return known.error();
    if (!*known)
        return lineRefused("recipient-unknown", "recipient");
    Imported one{staged.disclosure, NoticeState::InOrder, m_organisation, (*known)->row};
    Disclosure &disclosure = one.disclosure;
    disclosure.organisation = m_order.organisation;
    disclosure.recipient = (*known)->recipient.id;
    if (!staged.person.isEmpty()) {
        const auto person = personCalled(keyOfPerson(staged.person));
        if (!person)
            return person.error();
        if (!*person)
            return lineRefused("person-unknown", "person");
        one.person = *person;
    }
    if (const Agreement *agreement = (*known)->recipient.agreementOn(disclosure.on)) {
        disclosure.agreement = agreement->id;
        const auto row = agreementOf(**known, agreement->id);
        if (!row)
            return row.error();
        one.agreement = *row;
    }
    const Result<NoticeState> notice = m_gate.admit(disclosure, (*known)->recipient);
    if (!notice)
        return faultOf(notice.error());
    one.notice = *notice;
    return one;
}

// An empty cell, and a column that the file does not have, say nothing: what stands there stays.
static void keepUnsaid(const StagedDisclosure &staged, const Disclosure &before, const ImportOrder &order, Disclosure &disclosure)
{
    for (QString Disclosure::*text : {&Disclosure::article, &Disclosure::specialGround, &Disclosure::approvedBy, &Disclosure::reference}) {
        if ((disclosure.*text).isEmpty())
            disclosure.*text = before.*text;
    }
    if (disclosure.group.isEmpty() && before.person) // otherwise it said who the person is that has a name now
        disclosure.group = before.group;
    if (disclosure.why.isEmpty())
        disclosure.why = before.why;
    if (disclosure.decidedBy == order.system) // nobody is named
        disclosure.decidedBy = before.decidedBy;
    if (!staged.saysTold) {
        const bool saysWhy = before.told.when == ToldWhen::Not && disclosure.told.why.toString() != nothingSaidOfTelling(order.system.toString());
        disclosure.told = {before.told.when, before.told.on, saysWhy ? disclosure.told.why : before.told.why};
    }
    if (order.kind != ImportKind::WorksOrders)
        return;
    // An order says neither what for nor which data, and without a tenant nothing of whom.
    disclosure.purpose = before.purpose;
    disclosure.basis = before.basis;
    disclosure.categories = before.categories;
    if (staged.person.isEmpty()) {
        disclosure.person = before.person;
        disclosure.persons = before.persons;
        disclosure.group = before.group;
    }
}

Result<Imported> ResolveDisclosure::resolved(const StagedDisclosure &staged, const Disclosure &before)
{
    Result<Imported> one = resolved(staged);
    if (!one)
        return one;
    Disclosure &disclosure = one->disclosure;
    disclosure.id = before.id;
    disclosure.revision = before.revision;
    disclosure.demand = before.demand;
    disclosure.arrears = before.arrears;
    disclosure.series = before.series;
    keepUnsaid(staged, before, m_order, disclosure);
    if (one->person) {
        const Result<PersonId> person = m_imports.personOf(*one->person);
        if (!person)
            return person.error();
        disclosure.person = *person;
    }
    if (const Result<void> sound = checkWritten(disclosure, m_opened.today()); !sound)
        return faultOf(sound.error());
    const Result<NoticeState> notice = m_gate.admit(disclosure, m_recipients.at(disclosure.recipient).recipient);
    if (!notice)
        return faultOf(notice.error());
    one->notice = *notice;
    return one;
}

} // namespace balie
