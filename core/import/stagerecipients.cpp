// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may get data, out of a table.
#include "core/base/foldedtext.h"
#include "core/casework/disclosure/keeprecipient.h"
#include "core/import/applyrecipient.h"
#include "core/import/disclosurefaults.h"
#include "core/import/importkeys.h"
#include "core/import/staging.h"
#include "core/import/tablecells.h"
#include "core/import/wordedcells.h"
#include "core/wording/disclosurewords.h"

namespace balie {

namespace {

Result<void> addRole(const WordedCells &cells, QDate today, StagedRecipient &staged)
{
    const auto kind = cells.word<RecipientKind>("kind");
    const auto role = cells.word<DecidedRole>("role");
    const auto by = cells.lineIfAny("role-by");
    const auto on = cells.day("role-on");
    if (!kind || !role || !by)
        return !kind ? kind.error() : role ? by.error() : role.error();
    if (!on)
        return on.error();
    if (*on && **on > today)
        return lineRefused("day-in-future", "role-on");
    staged.kind = *kind;
    staged.role = *role;
    staged.roleBy = *by;
    staged.roleOn = *on;
    return {};
}

QString plainCountry(const QString &written)
{
    return folded(written).remove(u'.').simplified();
}

QHash<QString, QString> codesByName()
{
    QHash<QString, QString> codes{{QStringLiteral("vk"), QStringLiteral("GB")}, {QStringLiteral("uk"), QStringLiteral("GB")},
                                  {QStringLiteral("vs"), QStringLiteral("US")}, {QStringLiteral("usa"), QStringLiteral("US")}};
    for (const NamedCountry &one : namedCountries()) {
        for (const Language language : allValues<Language>())
            codes.insert(plainCountry(countryName(one.country, language)), one.country.toString());
    }
    return codes;
}

// By its code, or as it is called in Dutch or English.
Result<Country> countryMeantBy(const QString &written)
{
    static const QHash<QString, QString> codes = codesByName();
    return Country::from(codes.value(plainCountry(written), written));
}

Result<void> addTransfer(const WordedCells &cells, StagedRecipient &staged)
{
    const auto ground = cells.word<TransferGround>("transfer");
    const Result<LongText> words = cells.longText("transfer-words");
    if (!ground || !words)
        return ground ? words.error() : ground.error();
    if (*ground)
        staged.transfer = Transfer{**ground, *words};
    if (const QString country = cells.text("country"); !country.isEmpty()) {
        const Result<Country> known = countryMeantBy(country);
        if (!known)
            return lineRefused("country-unknown", "country");
        staged.country = *known;
    }
    return {};
}

Result<void> addTexts(const WordedCells &cells, StagedRecipient &staged)
{
    const auto ended = cells.day("ended");
    if (!ended)
        return ended.error();
    staged.ended = *ended;
    for (const auto &[field, text] : {std::pair<const char *, QString *>("listed-as", &staged.listedAs), {"contact", &staged.contact}}) {
        const Result<QString> written = cells.shortText(field);
        if (!written)
            return written.error();
        *text = *written;
    }
    const Result<LongText> note = cells.longText("note");
    if (!note)
        return note.error();
    staged.note = *note;
    return {};
}

Result<void> addAgreement(const WordedCells &cells, StagedRecipient &staged)
{
    const auto kind = cells.word<AgreementKind>("agreement-kind");
    const auto signedOn = cells.day("agreement-signed");
    const auto until = cells.day("agreement-until");
    if (!kind || !signedOn || !until)
        return !kind ? kind.error() : signedOn ? until.error() : signedOn.error();
    if (*kind && !*signedOn)
        return lineRefused("value-missing", "agreement-signed");
    if (!*kind && (*signedOn || *until))
        return lineRefused("value-missing", "agreement-kind");
    const Result<QString> copy = cells.shortText("agreement-copy");
    if (!copy)
        return copy.error();
    if (!*kind && !copy->isEmpty())
        return lineRefused("value-missing", "agreement-kind");
    staged.copy = *copy;
    staged.agreement = *kind;
    staged.signedOn = signedOn->value_or(QDate());
    staged.until = *until;
    return {};
}

Result<StagedRecipient> recipientOf(const WordedCells &cells, const StagedPlace &at, const ImportOrder &order)
{
    const auto name = cells.lineIfAny("name");
    if (!name)
        return name.error();
    if (!*name)
        return lineRefused("value-missing", "name");
    const QString key = cells.text("key");
    if (key.size() > ShortText::maxLength)
        return lineRefused("too-long", "key");
    StagedRecipient staged{at, key.isEmpty() ? keyOfRecipientNamed((*name)->toString()) : keyOfRecipient(key), **name};
    for (const Result<void> &step : {addRole(cells, order.today, staged), addTransfer(cells, staged), addTexts(cells, staged), addAgreement(cells, staged)}) {
        if (!step)
            return step.error();
    }
    // As it would be if it were new.
    static const AgreementId fresh = AgreementId::create(Instant::fromMSecs(0));
    const Result<void> sound = checkWritten(applied(staged, blankRecipient(order.organisation, staged.name), {order.today, order.system, fresh}));
    return sound ? Result<StagedRecipient>(staged) : faultOf(sound.error());
}

qint64 printOfLine(const StagedRecipient &r)
{
    const auto wordOrNone = [](const auto &value) { return value ? toWord(*value) : QString(); };
    const auto day = [](const std::optional<QDate> &one) { return one ? one->toString(Qt::ISODate) : QString(); };
    return printOf({r.name.toString(), wordOrNone(r.kind), wordOrNone(r.role), r.roleBy ? r.roleBy->toString() : QString(), day(r.roleOn), r.country ? r.country->toString() : QString(),
                    r.transfer ? toWord(r.transfer->ground) : QString(), r.transfer ? r.transfer->words.toString() : QString(), r.listedAs, r.contact, r.note.toString(),
                    wordOrNone(r.agreement), r.signedOn.toString(Qt::ISODate), day(r.until) + r.copy + day(r.ended)});
}

} // namespace

Result<void> takeRecipient(Staging &staging, const StagedPlace &at, const Cells &row)
{
    const Result<StagedRecipient> staged = recipientOf(WordedCells(row), at, staging.order);
    if (!staged)
        return staging.refuse(at, staged.error());
    if (staged->role && !staged->roleBy)
        addRemark(staging.reading.remarks, {QStringLiteral("decider-silent"), QStringLiteral("role-by"), {}, 1, at});
    if (staged->role && !staged->roleOn)
        addRemark(staging.reading.remarks, {QStringLiteral("decided-day-silent"), QStringLiteral("role-on"), {}, 1, at});
    return staging.writer.put(std::make_unique<StagingWriter::Recipient>(StagingWriter::Recipient{*staged, printOfLine(*staged)}));
}

} // namespace balie
