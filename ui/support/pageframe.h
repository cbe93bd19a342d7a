// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/icons.h"

#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace balie {

class EmptyState;
class MessageBar;
class PageHeader;

// The frame that every page shares: header, message bar, and under them either the content or the
// empty state.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(QWidget *parent = nullptr);

    PageHeader *header() const { return m_header; }
    MessageBar *messages() const { return m_messages; }

    // The frame owns the content. Its own outermost margins should be 0 (metrics::layOutInside).
    void setContent(QWidget *content);
    void showContent();
    // Errors and missing permissions are shown the same way.
    void showEmpty(IconName icon, const QString &title, const QString &explanation, const QString &actionText = {});
    bool showsContent() const;

Q_SIGNALS:
    // The button of the empty state.
    void emptyActionTriggered();

private:
    PageHeader *m_header;
    MessageBar *m_messages;
    QStackedLayout *m_body;
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
};

} // namespace balie
