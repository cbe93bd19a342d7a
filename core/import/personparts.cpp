// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/personparts.h"

#include "core/base/sha256.h"
#include "core/casework/numbergate.h"
#include "core/domain/identity/bsnguard.h"
#include "core/domain/person/contactfields.h"

#include <QtEndian>

namespace balie {

namespace {

Error refusalOf(const Error &error, const char *field)
{
    if (error.code() == ErrorCode::TooLong)
        return lineRefused("too-long", field);
    return error.code() == ErrorCode::Empty ? lineRefused("name-missing", field) : lineRefused("not-text", field);
}

Result<PersonName> nameOf(const PersonParts &parts)
{
    if (parts.isNameWhole) {
        const Result<PersonName> name = PersonName::from(parts.family);
        return name ? name : Result<PersonName>(refusalOf(name.error(), "family"));
    }
    const Result<ShortText> family = ShortText::from(parts.family);
    if (!family)
        return refusalOf(family.error(), "family");
    PersonName name{{}, parts.prefix.simplified().left(ShortText::maxLength), *family};
    if (parts.given.trimmed().isEmpty())
        return name;
    const Result<ShortText> given = ShortText::from(parts.given);
    if (!given)
        return refusalOf(given.error(), "given");
    name.given = *given;
    return name;
}

QString streetOf(const PersonParts &parts)
{
    QStringList pieces{parts.street.trimmed(), parts.number.trimmed() + parts.letter.trimmed(), parts.addition.trimmed()};
    pieces.removeAll(QString());
    return pieces.join(u' ');
}

Result<void> addAddress(StagedPerson &person, const PersonParts &parts)
{
    if (parts.street.trimmed().isEmpty())
        return {};
    const Result<PostalAddress> address = PostalAddress::from(streetOf(parts), parts.postcode, parts.place);
    if (!address)
        return refusalOf(address.error(), "street");
    person.address = *address;
    return {};
}

// With or without its telephone number.
Result<Person> passed(const StagedPerson &person, const std::optional<ShortText> &telephone)
{
    static const PersonId nobody = PersonId::create(Instant::fromMSecs(0));
    static const OrganisationId none = OrganisationId::create(Instant::fromMSecs(0));
    return passNumberGate(Person{nobody, none, person.name, person.address, person.email, telephone, {}, 1}, NumberGate::Refuse);
}

} // namespace

Result<StagedPerson> personOf(const PersonParts &parts, const StagedPlace &at, std::vector<ImportRemark> &remarks)
{
    const QString key = parts.key.simplified();
    if (key.isEmpty())
        return lineRefused("key-missing", "key");
    if (key.size() > ShortText::maxLength)
        return lineRefused("too-long", "key");
    const Result<PersonName> name = nameOf(parts);
    if (!name)
        return name.error();
    StagedPerson person{at, key, *name, {}, {}, {}, parts.said};
    if (const Result<void> address = addAddress(person, parts); !address)
        return address.error();
    if (const auto email = emailTyped(parts.email); email)
        person.email = *email;
    else
        addRemark(remarks, {QStringLiteral("not-an-address"), QStringLiteral("email"), {}, 1, at});
    const auto telephone = telephoneTyped(parts.telephone);
    if (telephone && passed(person, *telephone))
        person.telephone = *telephone;
    else if (telephone && !passed(person, {}))
        return lineRefused("holds-number");
    else
        addRemark(remarks, {QStringLiteral("not-a-number"), QStringLiteral("telephone"), {}, 1, at});
    if (!telephone && !passed(person, {}))
        return lineRefused("holds-number");
    return person;
}

qint64 printOf(const QStringList &parts)
{
    const QByteArray hash = Sha256::of(parts.join(QChar(0x1f)).toUtf8());
    return static_cast<qint64>(qFromLittleEndian<quint64>(hash.constData()) >> 1);
}

qint64 printOf(const StagedPerson &person)
{
    const auto text = [](const std::optional<ShortText> &value) { return value ? value->toString() : QString(); };
    const bool has = person.address.has_value();
    QStringList parts{text(person.name.given), person.name.prefix, person.name.family.toString(), has ? person.address->street.toString() : QString(),
                      has ? person.address->postcode : QString(), has ? person.address->place : QString(), text(person.email), text(person.telephone)};
    if (person.said.bits() != SaidOfPerson().bits())
        parts.append(QString::number(person.said.bits())); // to say nothing of it is not to say that there is none
    return printOf(parts);
}

QString referenceOf(const QString &key)
{
    return (isBsn(key) ? QStringLiteral("dossiernummer ") + key : key).left(ShortText::maxLength);
}

} // namespace balie
