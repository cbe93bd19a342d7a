// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/letteraddressee.h"

namespace balie {

QString envelopeLines(const PostalAddress &address)
{
    const QString place = QStringLiteral("%1 %2").arg(address.postcode, address.place.toUpper()).trimmed();
    return QStringLiteral("%1\n%2").arg(address.street.toString(), place).trimmed();
}

QString addressFor(const Person &person, std::optional<SentBy> way, const LetterWords &words)
{
    const QString post = person.address ? envelopeLines(*person.address) : QString();
    const QString mail = person.email ? words.byEmail(person.email->toString()) : QString();
    if (way == SentBy::Portal)
        return words.byPortal();
    if (way == SentBy::Letter || mail.isEmpty())
        return post;
    return way == SentBy::Email || post.isEmpty() ? mail : post;
}

const char *lackingProof(RepresentativeKind kind)
{
    switch (kind) {
    case RepresentativeKind::Gemachtigde: return "representative.lacksMandate";
    case RepresentativeKind::Curator: return "representative.lacksCuratele";
    case RepresentativeKind::Bewindvoerder: return "representative.lacksBewind";
    case RepresentativeKind::Mentor: return "representative.lacksMentorship";
    case RepresentativeKind::Parent:
    case RepresentativeKind::Lawyer:
    case RepresentativeKind::Heir: break; // nobody asks them
    }
    Q_UNREACHABLE();
}

} // namespace balie
