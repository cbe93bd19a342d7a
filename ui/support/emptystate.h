// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/icons.h"

#include <QWidget>

class QPushButton;

namespace balie {

class PlainLabel;

// What stands where a list or page has nothing to show: a picture, what that means, and the action
// that helps. Also for a page that cannot be shown (no permission, an error).
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    // Without action text there is no button.
    void set(IconName icon, const QString &title, const QString &explanation, const QString &actionText = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawPicture();

    IconName m_icon = IconName::Information;
    PlainLabel *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    QPushButton *m_action;
};

} // namespace balie
