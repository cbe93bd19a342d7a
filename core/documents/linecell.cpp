// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/linecell.h"

#include <QTextLayout>

namespace balie {

static constexpr qreal leading = 1.15;

LineCell::LineCell(QPaintDevice &device, const QFont &font, const QString &words, qreal left, qreal width) : m_left(left)
{
    QString shown = words;
    shown.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(shown, font, &device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width);
    m_layout->endLayout();
}

int LineCell::lines() const
{
    return m_layout->lineCount();
}

qreal LineCell::heightOf(int line) const
{
    return m_layout->lineAt(line).height() * leading;
}

qreal LineCell::height() const
{
    qreal height = 0;
    for (int line = 0; line < lines(); ++line)
        height += heightOf(line);
    return height;
}

int LineCell::fitting(qreal room, bool mayLeaveOne) const
{
    int count = 0;
    qreal height = 0;
    while (m_next + count < lines()) {
        height += heightOf(m_next + count);
        if (height > room)
            break;
        ++count;
    }
    const int rest = lines() - m_next - count;
    if (rest == 0 || mayLeaveOne)
        return count;
    if (rest == 1)
        --count;
    return count == 1 ? 0 : count;
}

} // namespace balie
