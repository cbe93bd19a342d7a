// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosurerules.h"
#include "core/store/row.h"

namespace balie {

// How a disclosure is read, for whoever selects one: its columns come first, its row key in column 0, and disclosure,
// organisation, recipient and person are d, o, r and p. All is joined from the left, so that d is always read first.
QString disclosureColumns();
QString disclosureTables();
inline constexpr int disclosureColumnCount = 39;

// As it was written, also where its words were let go.
Disclosure disclosureOf(const Row &row);
NoticeState noticeOf(const Row &row);

} // namespace balie
