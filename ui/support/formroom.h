// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace balie {

// Room for fields: asks for all the height that they need at their width, and scrolls when it gets less,
// so that none of them is squeezed.
class FormRoom : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormRoom(QWidget *fields, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int heightAt(int width) const;
};

// Gives the field the focus, and scrolls to it in the room that it lies in.
void leadTo(QWidget &field);

} // namespace balie
