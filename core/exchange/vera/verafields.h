// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace balie {

// How a value is written, so that both flavours of the standard are understood.
enum class VeraShape {
    Group,     // an object or a list of objects, of which fields are taken
    Text,
    Code,      // "HUU", or {"code": "HUU", …}
    Reference, // a URI, of which the last part counts, or {"id": …, …}; one or a list
};

// A field that may be taken over, by its way from the record, such as adressen.adres.postcode.
struct VeraField
{
    std::string_view key;
    VeraShape shape = VeraShape::Group;
    QByteArray path;
    std::vector<VeraField> below;

    const VeraField *find(std::string_view name) const;
};

// All of them; what is not in here is never looked into. Which kind takes which, the builder of records knows.
const VeraField &veraFields();

} // namespace balie
