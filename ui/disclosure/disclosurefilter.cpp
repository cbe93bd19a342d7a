// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/disclosurefilter.h"

#include "core/base/enumtext.h"

#include <QUrlQuery>

namespace balie {

namespace {

template <typename Id>
std::optional<Id> idIn(const QUrlQuery &said, const char *key)
{
    const Result<Id> id = Id::from(said.queryItemValue(QString::fromLatin1(key)));
    return id ? std::optional(*id) : std::nullopt;
}

template <typename Code>
std::optional<Code> codeIn(const QUrlQuery &said, const char *key)
{
    const auto code = fromWord<Code>(said.queryItemValue(QString::fromLatin1(key)));
    return code ? std::optional(*code) : std::nullopt;
}

std::optional<QDate> dayIn(const QUrlQuery &said, const char *key)
{
    const QDate day = QDate::fromString(said.queryItemValue(QString::fromLatin1(key)), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

bool DisclosureFilter::isOpen() const
{
    DisclosureFilter open;
    open.organisation = organisation;
    return *this == open;
}

DisclosureQuery queryOf(const DisclosureFilter &filter)
{
    DisclosureQuery query;
    query.on = filter.on;
    query.organisation = filter.organisation;
    query.recipient = filter.recipient;
    query.kind = filter.kind;
    query.person = filter.person;
    query.purpose = filter.purpose;
    query.basis = filter.basis;
    query.notice = filter.notice;
    query.onlySpecial = filter.onlySpecial;
    return query;
}

QString placeOf(const DisclosureFilter &filter)
{
    QUrlQuery place;
    const auto say = [&place](const char *key, const QString &value) { place.addQueryItem(QString::fromLatin1(key), value); };
    if (filter.organisation)
        say("organisation", filter.organisation->toString());
    if (filter.recipient)
        say("recipient", filter.recipient->toString());
    if (filter.kind)
        say("kind", toWord(*filter.kind));
    if (filter.purpose)
        say("purpose", toWord(*filter.purpose));
    if (filter.basis)
        say("basis", toWord(*filter.basis));
    if (filter.person)
        say("person", filter.person->toString());
    if (filter.notice)
        say("notice", toWord(*filter.notice));
    if (filter.on.from)
        say("from", filter.on.from->toString(Qt::ISODate));
    if (filter.on.until)
        say("until", filter.on.until->toString(Qt::ISODate));
    if (filter.onlySpecial)
        say("special", QStringLiteral("yes"));
    return place.toString();
}

DisclosureFilter disclosureFilterFrom(const QString &place)
{
    const QUrlQuery said(place);
    DisclosureFilter filter;
    filter.organisation = idIn<OrganisationId>(said, "organisation");
    filter.recipient = idIn<RecipientId>(said, "recipient");
    filter.kind = codeIn<RecipientKind>(said, "kind");
    filter.purpose = codeIn<DisclosurePurpose>(said, "purpose");
    filter.basis = codeIn<LegalBasis>(said, "basis");
    filter.person = idIn<PersonId>(said, "person");
    filter.notice = codeIn<NoticeState>(said, "notice");
    filter.on = {dayIn(said, "from"), dayIn(said, "until")};
    filter.onlySpecial = said.queryItemValue(QStringLiteral("special")) == u"yes";
    return filter;
}

} // namespace balie
