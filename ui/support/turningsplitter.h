// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace balie {

// A list and what is beside it; one under the other where it is narrower than so many characters.
class TurningSplitter : public QSplitter
{
    Q_OBJECT

public:
    TurningSplitter(const QString &name, int characters, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_characters;
};

} // namespace balie
