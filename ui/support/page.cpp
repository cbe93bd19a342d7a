// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/page.h"

#include "ui/support/pageheader.h"

namespace balie {

Page::Page(const QString &word, IconName icon, const QString &title, QWidget *parent)
    : PageFrame(parent), m_word(word), m_icon(icon), m_windowLabel(title)
{
    setObjectName(word + QStringLiteral("Page"));
    setTitle(title);
}

void Page::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
    focusNextChild();
}

void Page::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    header()->setTitle(title);
}

} // namespace balie
