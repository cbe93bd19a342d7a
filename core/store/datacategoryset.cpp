// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datacategoryset.h"

namespace balie {

qint64 categoryBit(DataCategory category)
{
    switch (category) {
    case DataCategory::Name: return 1;
    case DataCategory::Address: return 2;
    case DataCategory::Phone: return 4;
    case DataCategory::Email: return 8;
    case DataCategory::Birth: return 16;
    case DataCategory::Household: return 32;
    case DataCategory::Lease: return 64;
    case DataCategory::Arrears: return 128;
    case DataCategory::Payment: return 256;
    case DataCategory::Income: return 512;
    case DataCategory::Repair: return 1024;
    case DataCategory::Nuisance: return 2048;
    case DataCategory::Seeker: return 4096;
    case DataCategory::Image: return 8192;
    case DataCategory::Health: return 16384;
    case DataCategory::Criminal: return 32768;
    case DataCategory::Special: return 65536;
    case DataCategory::Other: return 131072;
    }
    Q_UNREACHABLE();
}

qint64 toCategorySet(const std::vector<DataCategory> &categories)
{
    qint64 set = 0;
    for (DataCategory category : categories)
        set |= categoryBit(category);
    return set;
}

std::vector<DataCategory> fromCategorySet(qint64 set)
{
    std::vector<DataCategory> categories;
    for (const auto &[category, word] : EnumWords<DataCategory>::words) {
        if (set & categoryBit(category))
            categories.push_back(category);
    }
    return categories;
}

} // namespace balie
