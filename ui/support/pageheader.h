// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/icons.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace balie {

class PlainLabel;

// The top of a page: its title, one line of what it shows ("12 open, 2 late"), and at the right at
// most one primary button, with lesser tools before it.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSummary(const QString &summary);
    // A quiet line under it that stays: what this user may do here. Empty for none.
    void setNote(const QString &note);
    QString title() const;
    QString summary() const;
    QString note() const;

    // The one primary button; made on the first call, changed by the next. The text carries its
    // access key ("&New request").
    QPushButton *setPrimary(IconName icon, const QString &text);
    // A lesser button or field, placed before the primary one; the header owns it.
    void addTool(QWidget *tool);

private:
    PlainLabel *m_title;
    PlainLabel *m_summary;
    PlainLabel *m_note;
    QHBoxLayout *m_tools;
    QPushButton *m_primary = nullptr;
};

} // namespace balie
