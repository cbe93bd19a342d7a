// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

#include <algorithm>
#include <iterator>

namespace balie {

namespace {

// Words that are none, and names that do not exist.
constexpr ErrorCode usage[] = {
    ErrorCode::Empty, ErrorCode::TooLong, ErrorCode::NotText, ErrorCode::NotADate, ErrorCode::NotANumber, ErrorCode::NotAnId,
    ErrorCode::NotAWord, ErrorCode::NotAnEmailAddress, ErrorCode::NotAPeriod,
    ErrorCode::NotAPhoneNumber, ErrorCode::NotASign, ErrorCode::NumberOutOfRange, ErrorCode::RightMissing, ErrorCode::RightUnknown,
    ErrorCode::ProfileUnknown, ErrorCode::ProfileDamaged, ErrorCode::HolidayFileDamaged, ErrorCode::OrganisationUnknown,
    ErrorCode::RetentionCategoryUnknown, ErrorCode::RetentionItemUnknown, ErrorCode::RetentionHoldUnknown,
    ErrorCode::DestructionUnknown, ErrorCode::DestructionSystemUnknown, ErrorCode::ImportUnknown, ErrorCode::MappingUnknown,
    ErrorCode::PersonUnknown, ErrorCode::RequestUnknown, ErrorCode::UserUnknown, ErrorCode::EventUnknown, ErrorCode::FileMalformed,
    ErrorCode::TemplateBroken, ErrorCode::TemplateElementForbidden, ErrorCode::FieldUnknown, ErrorCode::FieldKnown, ErrorCode::WrongUsage,
};

constexpr ErrorCode closed[] = {
    ErrorCode::RegisterMissing, ErrorCode::RegisterInUse, ErrorCode::RegisterNewer, ErrorCode::RegisterDamaged,
    ErrorCode::RegisterNotPrivate, ErrorCode::NotARegister, ErrorCode::WrongPassphrase, ErrorCode::WrongRecoveryCode,
    ErrorCode::KeysDamaged, ErrorCode::CipherMissing, ErrorCode::PlaintextStore, ErrorCode::NetworkFolder, ErrorCode::RolledBack,
    ErrorCode::BackupDamaged,
};

constexpr ErrorCode inputOutput[] = {
    ErrorCode::DatabaseFailed, ErrorCode::DiskFull, ErrorCode::FileMissing, ErrorCode::FileExists, ErrorCode::FileUnreadable,
    ErrorCode::FileUnwritable, ErrorCode::FileTooLarge, ErrorCode::RegisterExists,
};

template <std::size_t N>
bool holds(const ErrorCode (&codes)[N], ErrorCode code)
{
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

} // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    if (holds(usage, code))
        return ExitCode::WrongUsage;
    if (holds(closed, code))
        return ExitCode::RegisterClosed;
    return holds(inputOutput, code) ? ExitCode::InputOutput : ExitCode::Refused;
}

} // namespace balie
