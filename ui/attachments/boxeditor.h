// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/redaction.h"

#include <QObject>

namespace balie {

// The boxes on a file while they are drawn: which one is chosen, and every change can be undone.
class BoxEditor : public QObject
{
    Q_OBJECT

public:
    explicit BoxEditor(QObject *parent = nullptr) : QObject(parent) {}

    const RedactionBoxes &boxes() const { return m_boxes; }
    // The place of the chosen box among them; -1 where none is.
    int chosen() const { return m_chosen; }
    const RedactionBox *chosenBox() const;
    bool canUndo() const { return !m_before.empty(); }

    // What new boxes get, and the chosen one: it is changed. Other without words is refused by the box itself.
    void setGround(RedactionGround ground, const std::optional<ShortText> &words);

    // As they were kept; nothing to undo.
    void start(const RedactionBoxes &boxes);
    // False where there is no room for a box; the new one is chosen.
    bool add(int page, const QRectF &place);
    // Those that are not there yet; gives how many. One undo takes all of them back.
    int addAll(const RedactionBoxes &boxes);
    void choose(int index);
    // The box that lies on top there; none is chosen where there is none.
    void chooseAt(int page, const QPointF &point);
    // The next one on that page, and round again.
    void chooseNext(int page);
    void place(const QRectF &place);
    void remove();
    void undo();

Q_SIGNALS:
    void changed(); // boxes
    void chosenChanged();

private:
    void keep();

    RedactionBoxes m_boxes;
    std::vector<RedactionBoxes> m_before;
    int m_chosen = -1;
    RedactionGround m_ground = RedactionGround::RightsOfOthers;
    std::optional<ShortText> m_words;
};

} // namespace balie
