// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/plainlabel.h"

#include "ui/support/metrics.h"

#include <QApplication>
#include <QEvent>

namespace balie {

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel(QString(), TextRole::Text, parent) {}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(text, TextRole::Text, parent) {}

PlainLabel::PlainLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
}

void PlainLabel::setRole(TextRole role)
{
    m_role = role;
    dress();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

void PlainLabel::dress()
{
    const QFont text = QApplication::font();
    switch (m_role) {
    case TextRole::Text:
        return;
    case TextRole::PageTitle:
        setFont(metrics::titleFont(text));
        return;
    case TextRole::GroupTitle:
        setFont(metrics::groupFont(text));
        return;
    case TextRole::Caption:
        setFont(metrics::captionFont(text));
        setForegroundRole(QPalette::PlaceholderText);
        return;
    }
}

} // namespace balie
