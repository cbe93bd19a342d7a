// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// How a request came in. All are equal: no form is required (EDPB Guidelines 01/2022, 52).
enum class Channel { Phone, Email, Letter, Form, Portal, Counter };

template <>
struct EnumWords<Channel>
{
    static constexpr auto words = enumWords<Channel>({
        {Channel::Phone, "phone"},
        {Channel::Email, "email"},
        {Channel::Letter, "letter"},
        {Channel::Form, "form"},
        {Channel::Portal, "portal"},
        {Channel::Counter, "counter"},
    });
};

// How a message went out. An electronic request is answered electronically unless the person asks
// otherwise; orally only on request (Art. 12(1), 12(3), 15(3)).
enum class SentBy { Letter, Email, Portal, Oral };

template <>
struct EnumWords<SentBy>
{
    static constexpr auto words = enumWords<SentBy>({
        {SentBy::Letter, "letter"},
        {SentBy::Email, "email"},
        {SentBy::Portal, "portal"},
        {SentBy::Oral, "oral"},
    });
};

} // namespace balie
