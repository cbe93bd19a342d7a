// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/retentionattention.h"

#include <QWidget>

class QPushButton;

namespace balie {

// What of retention asks for somebody: a line each, which leads to just that. Nothing is shown where nothing asks.
class RetentionLinks : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionLinks(QWidget *parent = nullptr);

    void showAttention(const RetentionAttention &attention);

Q_SIGNALS:
    // The place on the page of retention.
    void wanted(const QString &place);

private:
    void showDestructions(const RetentionAttention &attention);
    QPushButton *addLink(const char *name, const QString &place);

    QPushButton *m_expired;
    QPushButton *m_conflict;
    QPushButton *m_holds;
    QPushButton *m_approve;
    QPushButton *m_begin;
    QPushButton *m_answer;
};

} // namespace balie
