// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"
#include "core/base/shorttext.h"

#include <QRectF>

#include <map>
#include <optional>
#include <vector>

namespace balie {

// Why something is made unreadable before a copy goes out.
enum class RedactionGround {
    RightsOfOthers, // Art. 15(4)
    Exemption,      // UAVG 41
    Bsn,            // UAVG 46
    Medical,        // Art. 9, UAVG 30
    Other,          // in words
};

template <>
struct EnumWords<RedactionGround>
{
    static constexpr auto words = enumWords<RedactionGround>({
        {RedactionGround::RightsOfOthers, "rights-of-others"},
        {RedactionGround::Exemption, "exemption"},
        {RedactionGround::Bsn, "bsn"},
        {RedactionGround::Medical, "medical"},
        {RedactionGround::Other, "other"},
    });
};

// A box on a page, in fractions of its width and height, from the left upper corner. It has an area, and lies within
// the page.
class RedactionBox
{
public:
    // What lies outside the page is cut off. Errors: NumberOutOfRange without such a page, or where nothing is left;
    // ReasonMissing for Other without words.
    static Result<RedactionBox> from(int page, const QRectF &place, RedactionGround ground, const std::optional<ShortText> &words = {});

    int page() const { return m_page; } // from 1
    const QRectF &place() const { return m_place; }
    RedactionGround ground() const { return m_ground; }
    const std::optional<ShortText> &words() const { return m_words; }

    friend bool operator==(const RedactionBox &, const RedactionBox &) = default;

private:
    RedactionBox(int page, const QRectF &place, RedactionGround ground, std::optional<ShortText> words)
        : m_page(page), m_place(place), m_ground(ground), m_words(std::move(words))
    {
    }

    int m_page;
    QRectF m_place;
    RedactionGround m_ground;
    std::optional<ShortText> m_words;
};

using RedactionBoxes = std::vector<RedactionBox>;

// How often each ground was used, page by page: what may be told of it.
std::map<int, std::map<RedactionGround, int>> groundsByPage(const RedactionBoxes &boxes);

} // namespace balie
