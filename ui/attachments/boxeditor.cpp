// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/boxeditor.h"

#include <algorithm>

namespace balie {

static constexpr std::size_t mostUndone = 100;

const RedactionBox *BoxEditor::chosenBox() const
{
    return m_chosen >= 0 ? &m_boxes[static_cast<std::size_t>(m_chosen)] : nullptr;
}

void BoxEditor::keep()
{
    if (m_before.size() == mostUndone)
        m_before.erase(m_before.begin());
    m_before.push_back(m_boxes);
}

void BoxEditor::setGround(RedactionGround ground, const std::optional<ShortText> &words)
{
    m_ground = ground;
    m_words = ground == RedactionGround::Other ? words : std::nullopt;
    const RedactionBox *box = chosenBox();
    if (!box || (box->ground() == ground && box->words() == m_words))
        return;
    if (const Result<RedactionBox> with = RedactionBox::from(box->page(), box->place(), ground, m_words)) {
        keep();
        m_boxes[static_cast<std::size_t>(m_chosen)] = *with;
        Q_EMIT changed();
    }
}

void BoxEditor::start(const RedactionBoxes &boxes)
{
    m_boxes = boxes;
    m_before.clear();
    choose(-1);
    Q_EMIT changed();
}

bool BoxEditor::add(int page, const QRectF &place)
{
    const Result<RedactionBox> box = RedactionBox::from(page, place, m_ground, m_words);
    if (!box)
        return false;
    keep();
    m_boxes.push_back(*box);
    choose(static_cast<int>(m_boxes.size()) - 1);
    Q_EMIT changed();
    return true;
}

int BoxEditor::addAll(const RedactionBoxes &boxes)
{
    RedactionBoxes fresh;
    std::copy_if(boxes.begin(), boxes.end(), std::back_inserter(fresh),
                 [this](const RedactionBox &box) { return std::find(m_boxes.begin(), m_boxes.end(), box) == m_boxes.end(); });
    if (fresh.empty())
        return 0;
    keep();
    m_boxes.insert(m_boxes.end(), fresh.begin(), fresh.end());
    choose(-1);
    Q_EMIT changed();
    return static_cast<int>(fresh.size());
}

void BoxEditor::choose(int index)
{
    m_chosen = index >= 0 && index < static_cast<int>(m_boxes.size()) ? index : -1;
    Q_EMIT chosenChanged();
}

void BoxEditor::chooseAt(int page, const QPointF &point)
{
    int found = -1;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i].page() == page && m_boxes[i].place().contains(point))
            found = static_cast<int>(i);
    }
    choose(found);
}

void BoxEditor::chooseNext(int page)
{
    const int count = static_cast<int>(m_boxes.size());
    for (int step = 1; step <= count; ++step) {
        const int index = (m_chosen + step) % count;
        if (m_boxes[static_cast<std::size_t>(index)].page() == page)
            return choose(index);
    }
}

void BoxEditor::place(const QRectF &place)
{
    const RedactionBox *box = chosenBox();
    if (!box || box->place() == place)
        return;
    if (const Result<RedactionBox> moved = RedactionBox::from(box->page(), place, box->ground(), box->words())) {
        keep();
        m_boxes[static_cast<std::size_t>(m_chosen)] = *moved;
        Q_EMIT changed();
    }
}

void BoxEditor::remove()
{
    if (m_chosen < 0)
        return;
    keep();
    m_boxes.erase(m_boxes.begin() + m_chosen);
    choose(-1);
    Q_EMIT changed();
}

void BoxEditor::undo()
{
    if (m_before.empty())
        return;
    m_boxes = m_before.back();
    m_before.pop_back();
    choose(-1);
    Q_EMIT changed();
}

} // namespace balie
