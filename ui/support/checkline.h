// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace balie {

// A box to tick of which the words go on under each other where they do not fit on one line: a whole
// sentence in large letters is wider than a form.
class CheckLine : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckLine(QWidget *parent = nullptr);
    explicit CheckLine(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &place) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int besideWords() const;
    QRect wordsAt(int width) const;
};

} // namespace balie
