// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/letterstyling.h"

#include "core/domain/person/telephone.h"
#include "core/store/tables.h"
#include "core/wording/letterwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace balie {

QStringList waysToReach(const Organisation &organisation, const Profile &profile)
{
    QStringList ways;
    if (organisation.email)
        ways.append(organisation.email->toString());
    if (organisation.phone)
        ways.append(shownTelephone(organisation.phone->toString()));
    for (Channel channel : ways.isEmpty() ? std::vector{Channel::Email, Channel::Phone} : std::vector<Channel>()) {
        const auto &named = profile.channels;
        const auto found = std::find_if(named.begin(), named.end(), [channel](const NamedChannel &one) { return one.channel == channel && !one.value.isEmpty(); });
        if (found != named.end())
            ways.append(found->value);
    }
    return ways;
}

// "7523 AA Enschede" at the end of an address says where a letter comes from.
static QString placeIn(const QString &address)
{
    static const QRegularExpression lastLine(QStringLiteral("\\b\\d{4} ?[A-Z]{2}\\s+(\\S.*)$"));
    return lastLine.match(address.trimmed()).captured(1).simplified();
}

LetterHead letterHead(const Organisation &organisation, const Profile &profile, const LetterStyle &style, Language language)
{
    const QString address = organisation.address.toString();
    return {organisation.name.toString(), address, placeIn(address), LetterWords(language).either(waysToReach(organisation, profile)),
            style.sender.toString(), style.footer.toString(), style.logo};
}

Result<LetterStyle> letterStyle(Register &opened, OrganisationId organisation)
{
    return opened.tables().letterStyles.of(organisation);
}

} // namespace balie
