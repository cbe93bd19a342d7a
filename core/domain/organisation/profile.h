// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/answerterm.h"
#include "core/domain/organisation/disclosurestance.h"
#include "core/domain/organisation/identificationstance.h"
#include "core/domain/organisation/namedrecipient.h"
#include "core/domain/organisation/promisekept.h"
#include "core/domain/organisation/retentionpromise.h"
#include "core/domain/organisation/statementgap.h"
#include "core/domain/right/channel.h"
#include "core/domain/right/outcome.h"

#include <QDate>

#include <optional>
#include <vector>

namespace balie {

// Which text of the organisation this profile was read from.
struct Statement
{
    QString title;
    std::optional<QDate> date; // on the statement itself
    QString version;           // "1.2"; empty when the statement names none
    QString language = QStringLiteral("nl");
    LocalText audience;
    std::optional<QDate> inForceFrom; // none: not known
    std::optional<QDate> inForceUntil; // its last day; none: still in force

    friend bool operator==(const Statement &, const Statement &) = default;
};

// Where people are told to turn to.
struct NamedChannel
{
    Channel channel = Channel::Email;
    QString value; // the address or number; empty when the statement gives none
    LocalText use;

    friend bool operator==(const NamedChannel &, const NamedChannel &) = default;
};

// A right that the statement names, with what it adds or takes away.
struct NamedRight
{
    Right right = Right::Access;
    LocalText detail;

    friend bool operator==(const NamedRight &, const NamedRight &) = default;
};

// A ground on which the statement says that a request may be refused.
struct NamedRefusalGround
{
    LocalText words;
    QString quote;
    std::optional<RefusalGround> ground; // none: the law knows no such ground
    QString article;
    LocalText warning;

    friend bool operator==(const NamedRefusalGround &, const NamedRefusalGround &) = default;
};

// Whether the person must be told that data came from elsewhere (Art. 14).
enum class SourceNotice { NotNeeded, Needed, WhenReceivedDirectly };

template <>
struct EnumWords<SourceNotice>
{
    static constexpr auto words = enumWords<SourceNotice>({
        {SourceNotice::NotNeeded, "not-needed"},
        {SourceNotice::Needed, "needed"},
        {SourceNotice::WhenReceivedDirectly, "when-received-directly"},
    });
};

struct SourceOfData
{
    LocalText source;
    LocalText how;
    SourceNotice notice = SourceNotice::NotNeeded;

    friend bool operator==(const SourceOfData &, const SourceOfData &) = default;
};

// Why a category needs more care than the rest.
enum class SensitiveKind { Article9, Article10, CalledSpecial, Sensitive };

template <>
struct EnumWords<SensitiveKind>
{
    static constexpr auto words = enumWords<SensitiveKind>({
        {SensitiveKind::Article9, "article-9"},
        {SensitiveKind::Article10, "article-10"},
        {SensitiveKind::CalledSpecial, "called-special"}, // by the statement, not by the law
        {SensitiveKind::Sensitive, "sensitive"},
    });
};

struct SensitiveCategory
{
    LocalText category;
    SensitiveKind kind = SensitiveKind::Sensitive;

    friend bool operator==(const SensitiveCategory &, const SensitiveCategory &) = default;
};

// What the statement says about taking data outside the European Economic Area (Art. 44-49).
enum class TransferStance { Silent, WithinEuropeanUnion };

template <>
struct EnumWords<TransferStance>
{
    static constexpr auto words = enumWords<TransferStance>({
        {TransferStance::Silent, "silent"},
        {TransferStance::WithinEuropeanUnion, "within-eu"},
    });
};

struct Transfers
{
    TransferStance stance = TransferStance::Silent;
    QString quote;
    LocalText note;

    friend bool operator==(const Transfers &, const Transfers &) = default;
};

// Whether the statement tells people of the Autoriteit Persoonsgegevens (Art. 13(2)(d)).
enum class AuthorityNamed { No, Yes };

template <>
struct EnumWords<AuthorityNamed>
{
    static constexpr auto words = enumWords<AuthorityNamed>({
        {AuthorityNamed::No, "no"},
        {AuthorityNamed::Yes, "yes"},
    });
};

struct ComplaintRoute
{
    LocalText internal; // where the statement asks people to go first; empty when it asks nothing
    AuthorityNamed authority = AuthorityNamed::No;
    QString quote;
    LocalText note;

    friend bool operator==(const ComplaintRoute &, const ComplaintRoute &) = default;
};

// The privacy statement of an organisation as facts: what it promises, to whom it gives data, how
// long it keeps them, and where it differs from the law. It is a reading of a public text, made for
// the officer. Quotes are short and literal. A register keeps every version of it, and a case is
// answered under the version in force on its day of receipt (profileversion.h).
struct Profile
{
    QString id;           // "ieder1": lower case, for files, scripts and proof sheets
    QString basedOn;      // the profile that an own profile was made from; empty for a built-in one
    QString organisation; // its name
    LocalText workingArea;
    Statement statement;
    AnswerTerm answer;
    IdentificationStance identification;
    BsnStance bsn;
    std::vector<NamedChannel> channels;
    QString privacyRole; // "Privacy Officer", where the statement names one
    std::vector<NamedRight> rightsNamed;
    std::vector<Right> rightsNotNamed;
    std::vector<NamedRefusalGround> refusalGrounds;
    std::vector<RetentionPromise> retention;
    std::vector<SourceOfData> sources;
    std::vector<LocalText> categories;
    std::vector<SensitiveCategory> sensitive;
    std::vector<NamedRecipient> recipients;
    DisclosureStance disclosures;
    Transfers transfers;
    std::vector<LocalText> legalBases;
    ComplaintRoute complaint;
    LocalText cookies;
    std::vector<PromiseKept> promises;
    std::vector<StatementGap> gaps;

    friend bool operator==(const Profile &, const Profile &) = default;
};

// "ieder1 1.2", or "domijn" when the statement has no version: for files, the log and scripts. People read statementName().
QString labelOf(const Profile &profile);

// Whether the statement names the right. An unnamed right exists all the same.
bool namesRight(const Profile &profile, Right right);

} // namespace balie
