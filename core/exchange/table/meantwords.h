// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/agreement.h"
#include "core/domain/disclosure/datacategory.h"
#include "core/domain/disclosure/disclosurepurpose.h"
#include "core/domain/disclosure/personnotice.h"
#include "core/domain/disclosure/recipient.h"
#include "core/domain/processing/legalbasis.h"

#include <QString>

#include <optional>

namespace balie {

// What somebody means who writes that in a table: our stored word, or what people call it in Dutch or English, in any case and
// with any signs between ("Verwerker", "E-mail adres", "art. 6 lid 1 b"). Nothing for what nobody knows. For kinds, roles, grounds,
// agreements, purposes, bases, kinds of data and whether somebody was told.
template <typename E>
std::optional<E> meantBy(const QString &written);

extern template std::optional<RecipientKind> meantBy<RecipientKind>(const QString &);
extern template std::optional<DecidedRole> meantBy<DecidedRole>(const QString &);
extern template std::optional<TransferGround> meantBy<TransferGround>(const QString &);
extern template std::optional<AgreementKind> meantBy<AgreementKind>(const QString &);
extern template std::optional<DisclosurePurpose> meantBy<DisclosurePurpose>(const QString &);
extern template std::optional<LegalBasis> meantBy<LegalBasis>(const QString &);
extern template std::optional<DataCategory> meantBy<DataCategory>(const QString &);
extern template std::optional<ToldWhen> meantBy<ToldWhen>(const QString &);

// Several in one cell, with ";" or "," between, and "en" or "and" too; each once and in their order. A name that has a comma or
// such a word of its own stays whole. Nothing where one of them is not known.
std::optional<std::vector<DataCategory>> categoriesMeantBy(const QString &written);

} // namespace balie
