// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/registerstate.h"

#include <QStatusBar>

#include <chrono>

namespace balie {

class PlainLabel;

// The line at the bottom: register, organisation, user, last backup, and how long until the register
// locks by itself. A backup that is too old, or lies on the device of the register alone, is said with a sign
// and a word, and after a week in the colour of what is too late.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    // A register without a backup on another device for so long deserves a word.
    static constexpr int oldBackupDays = 7;

    explicit StatusLine(QWidget *parent = nullptr);

    // organisations: their names, in the order of the register. now: of the clock.
    void setState(const RegisterState &state, Instant now);
    void setRemaining(std::chrono::seconds untilLock);
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void colour();
    QString backupText(const RegisterState &state, Instant now) const;

    PlainLabel *m_register;
    PlainLabel *m_organisation;
    PlainLabel *m_user;
    PlainLabel *m_backup;
    PlainLabel *m_remaining;
    bool m_isBackupLate = false;
};

} // namespace balie
