// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What went to whom, out of a table: disclosures, and the orders of a system for maintenance.
#include "core/base/sha256.h"
#include "core/casework/disclosure/disclosuregate.h"
#include "core/exchange/table/meantwords.h"
#include "core/import/disclosurefaults.h"
#include "core/import/importkeys.h"
#include "core/import/staging.h"
#include "core/import/tablecells.h"
#include "core/import/wordedcells.h"
#include "core/wording/importwords.h"

namespace balie {

namespace {

// It stands for the recipient and the person until it is compared: what they are is not in the file.
Disclosure blank(const ImportOrder &order)
{
    static const DisclosureId disclosure = DisclosureId::create(Instant::fromMSecs(0));
    static const RecipientId recipient = RecipientId::create(Instant::fromMSecs(0));
    return {.id = disclosure, .organisation = order.organisation, .recipient = recipient, .on = {}, .decidedBy = order.system};
}

// Arrears are reported once four conditions are met, and a demand has an authority, an article and an approver: a line of a
// table says none of that.
bool isWrittenOneByOne(DisclosurePurpose purpose)
{
    return purpose == DisclosurePurpose::ArrearsReport || purpose == DisclosurePurpose::LegalDuty;
}

Result<PersonNotice> noticeOf(const WordedCells &cells, const ImportOrder &order)
{
    const auto when = cells.word<ToldWhen>("told");
    const auto on = cells.day("told-on");
    const Result<LongText> why = cells.longText("told-why");
    if (!when || !on || !why)
        return !when ? when.error() : on ? why.error() : on.error();
    PersonNotice notice{when->value_or(ToldWhen::Not), *on, *why};
    if (!*when && notice.on)
        return lineRefused("told-missing", "told");
    if (notice.when == ToldWhen::Not && !notice.why.hasWords())
        return LongText::from(nothingSaidOfTelling(order.system.toString())).transform([&](const LongText &said) { return PersonNotice{ToldWhen::Not, {}, said}; });
    return notice;
}

Result<void> addWhom(const WordedCells &cells, Disclosure &disclosure)
{
    const Result<int> persons = cells.count("persons", 1);
    const Result<QString> group = cells.shortText("group");
    if (!persons || !group)
        return persons ? group.error() : persons.error();
    disclosure.persons = *persons;
    disclosure.group = *group;
    return {};
}

Result<void> addGround(const WordedCells &cells, Disclosure &disclosure)
{
    const auto purpose = cells.neededWord<DisclosurePurpose>("purpose");
    const auto basis = cells.neededWord<LegalBasis>("basis");
    if (!purpose || !basis)
        return purpose ? basis.error() : purpose.error();
    disclosure.purpose = *purpose;
    disclosure.basis = *basis;
    const auto categories = categoriesMeantBy(cells.text("categories"));
    if (!categories)
        return lineRefused("data-unknown", "categories");
    disclosure.categories = *categories;
    return {};
}

Result<void> addTexts(const WordedCells &cells, Disclosure &disclosure)
{
    const Result<LongText> why = cells.longText("why");
    if (!why)
        return why.error();
    disclosure.why = *why;
    for (const auto &[field, text] : {std::pair<const char *, QString *>("article", &disclosure.article), {"special-ground", &disclosure.specialGround},
                                      {"approved-by", &disclosure.approvedBy}, {"reference", &disclosure.reference}}) {
        const Result<QString> written = cells.shortText(field);
        if (!written)
            return written.error();
        *text = *written;
    }
    const auto by = cells.lineIfAny("decided-by");
    if (!by)
        return by.error();
    disclosure.decidedBy = by->value_or(disclosure.decidedBy);
    return {};
}

Result<Disclosure> disclosureOf(const WordedCells &cells, const ImportOrder &order)
{
    Disclosure disclosure = blank(order);
    const Result<QDate> on = cells.neededDay("date");
    if (!on)
        return on.error();
    disclosure.on = *on;
    for (const Result<void> &step : {addWhom(cells, disclosure), addGround(cells, disclosure), addTexts(cells, disclosure)}) {
        if (!step)
            return step.error();
    }
    if (isWrittenOneByOne(disclosure.purpose))
        return lineRefused("record-yourself", "purpose");
    return noticeOf(cells, order).transform([&](const PersonNotice &told) {
        disclosure.told = told;
        return disclosure;
    });
}

// All that the line says; our own words, which are of a language, stand for nothing.
QStringList saidBy(const StagedDisclosure &staged, const ImportOrder &order)
{
    const Disclosure &d = staged.disclosure;
    const QString why = d.told.why.toString() == nothingSaidOfTelling(order.system.toString()) ? QString() : d.told.why.toString();
    const QString group = d.group == tenantOfTheAddress() ? QString() : d.group;
    QStringList said{staged.recipient.toCaseFolded(), staged.person, d.on.toString(Qt::ISODate), QString::number(d.persons), group, toWord(d.purpose), d.why.toString(), toWord(d.basis),
                     d.article, d.specialGround, d.approvedBy, d.decidedBy.toString(), d.reference, toWord(d.told.when), d.told.on ? d.told.on->toString(Qt::ISODate) : QString(),
                     why};
    for (const DataCategory category : d.categories)
        said.append(toWord(category));
    return said;
}

// Whether it may come in; if not, why is kept.
Result<bool> put(Staging &staging, StagedDisclosure staged)
{
    // Whether its person is known is seen when it is compared.
    static const PersonId somebody = PersonId::create(Instant::fromMSecs(0));
    Disclosure written = staged.disclosure;
    if (!staged.person.isEmpty())
        written.person = somebody;
    if (const Result<void> sound = checkWritten(written, staging.order.today); !sound) {
        const Result<void> refused = staging.refuse(staged.at, faultOf(sound.error()));
        return refused ? Result<bool>(false) : refused.error();
    }
    const QStringList said = saidBy(staged, staging.order);
    const bool isNumbered = !staged.key.isEmpty();
    if (!isNumbered)
        staged.key = keyOfDisclosureSaying(QString::fromLatin1(Sha256::of(said.join(QChar(0x1f)).toUtf8()).toHex()));
    const Result<void> done = staging.writer.put(std::make_unique<StagingWriter::Disclosure>(StagingWriter::Disclosure{std::move(staged), printOf(said), isNumbered}));
    return done ? Result<bool>(true) : done.error();
}

// What is filled in where the line is silent is told beforehand.
void remarkSilence(Staging &staging, const StagedPlace &at, const WordedCells &cells)
{
    const auto remark = [&](const char *problem, const char *field) { addRemark(staging.reading.remarks, {QString::fromLatin1(problem), QString::fromLatin1(field), {}, 1, at}); };
    if (cells.text("decided-by").isEmpty())
        remark("decider-silent", "decided-by");
    if (!cells.text("group").isEmpty() && cells.text("persons").isEmpty())
        remark("number-silent", "persons");
    if (cells.text("told").isEmpty())
        remark("telling-silent", "told");
}

// Who got it and about whom, as the line calls them.
Result<StagedDisclosure> namedBy(const WordedCells &cells, const StagedPlace &at, const char *recipientField, const ImportOrder &order)
{
    StagedDisclosure staged{at, cells.text("key"), cells.text(recipientField), cells.text("person"), blank(order)};
    if (staged.recipient.isEmpty())
        return lineRefused("recipient-missing", recipientField);
    for (const auto &[field, text] : {std::pair("key", staged.key), std::pair(recipientField, staged.recipient), std::pair("person", staged.person)}) {
        if (text.size() > ShortText::maxLength)
            return lineRefused("too-long", field);
    }
    return staged;
}

bool isCancelled(const QString &status)
{
    static const QStringList words{QStringLiteral("geannuleerd"), QStringLiteral("vervallen"), QStringLiteral("ingetrokken"), QStringLiteral("cancelled"), QStringLiteral("canceled")};
    return words.contains(status.toCaseFolded());
}

// The address, a telephone number for the appointment, and the order itself: what the statements name. Performance of the lease: Art. 6(1)(b).
Result<Disclosure> disclosureOfOrder(const WordedCells &cells, const StagedDisclosure &staged, const ImportOrder &order)
{
    Disclosure disclosure = staged.disclosure;
    const Result<QDate> on = cells.neededDay("date");
    const auto told = cells.day("told-on");
    if (!on || !told)
        return on ? told.error() : on.error();
    disclosure.on = *on;
    disclosure.purpose = DisclosurePurpose::Maintenance;
    disclosure.basis = LegalBasis::Contract;
    disclosure.categories = {DataCategory::Address, DataCategory::Phone, DataCategory::Repair};
    disclosure.group = staged.person.isEmpty() ? tenantOfTheAddress() : QString();
    disclosure.reference = referenceOf(cells.text("key"));
    const Result<LongText> silent = LongText::from(nothingSaidOfTelling(order.system.toString()));
    if (!silent)
        return silent.error();
    disclosure.told = *told ? PersonNotice{**told <= *on ? ToldWhen::Beforehand : ToldWhen::Afterwards, *told, {}} : PersonNotice{ToldWhen::Not, {}, *silent};
    return disclosure;
}

} // namespace

Result<void> takeDisclosure(Staging &staging, const StagedPlace &at, const Cells &row)
{
    const WordedCells cells(row);
    if (!cells.text("struck-out").isEmpty())
        return staging.refuse(at, QStringLiteral("struck-out"), QStringLiteral("struck-out"), StagedRefusal::PassedOver);
    Result<StagedDisclosure> staged = namedBy(cells, at, "recipient", staging.order);
    if (!staged)
        return staging.refuse(at, staged.error());
    const Result<Disclosure> disclosure = disclosureOf(cells, staging.order);
    if (!disclosure)
        return staging.refuse(at, disclosure.error());
    staged->disclosure = *disclosure;
    staged->saysTold = !cells.text("told").isEmpty();
    if (!staged->key.isEmpty())
        staged->key = keyOfDisclosure(staged->key);
    const Result<bool> came = put(staging, std::move(*staged));
    if (came && *came)
        remarkSilence(staging, at, cells);
    return came ? Result<void>() : came.error();
}

Result<void> takeWorksOrder(Staging &staging, const StagedPlace &at, const Cells &row)
{
    const WordedCells cells(row);
    if (cells.text("key").isEmpty())
        return staging.refuse(at, QStringLiteral("key-missing"), QStringLiteral("key"));
    if (isCancelled(cells.text("status")))
        return staging.refuse(at, QStringLiteral("order-cancelled"), QStringLiteral("status"), StagedRefusal::PassedOver);
    Result<StagedDisclosure> staged = namedBy(cells, at, "contractor", staging.order);
    if (!staged)
        return staging.refuse(at, staged.error());
    const Result<Disclosure> disclosure = disclosureOfOrder(cells, *staged, staging.order);
    if (!disclosure)
        return staging.refuse(at, disclosure.error());
    staged->disclosure = *disclosure;
    staged->saysTold = disclosure->told.on.has_value();
    staged->key = keyOfWorksOrder(staged->key);
    const Result<bool> came = put(staging, std::move(*staged));
    return came ? Result<void>() : came.error();
}

} // namespace balie
