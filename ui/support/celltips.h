// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QHelpEvent;

namespace balie {

// A cell or head of a table that is too narrow for its text says the whole of it in a tool tip. What the model
// itself has to say about a cell goes before.
class CellTips : public QObject
{
    Q_OBJECT

public:
    // Of a table, or of the head of one.
    explicit CellTips(QAbstractItemView *view);

    // The text of what lies there, where it does not fit; else nothing.
    static QString tipAt(const QAbstractItemView &view, const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
};

} // namespace balie
