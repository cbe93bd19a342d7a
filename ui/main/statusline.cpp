// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/statusline.h"

#include "core/documents/hues.h"
#include "core/wording/userwords.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QDir>
#include <QEvent>
#include <QLayout>
#include <QLocale>

#include <array>

namespace balie {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_register(new PlainLabel(QString(), TextRole::Caption, this))
    , m_organisation(new PlainLabel(QString(), TextRole::Caption, this))
    , m_user(new PlainLabel(QString(), TextRole::Caption, this))
    , m_backup(new PlainLabel(QString(), TextRole::Caption, this))
    , m_remaining(new PlainLabel(QString(), TextRole::Caption, this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_register->setObjectName(QStringLiteral("statusRegister"));
    m_organisation->setObjectName(QStringLiteral("statusOrganisation"));
    m_user->setObjectName(QStringLiteral("statusUser"));
    m_backup->setObjectName(QStringLiteral("statusBackup"));
    m_remaining->setObjectName(QStringLiteral("statusRemaining"));
    setSizeGripEnabled(false);
    setContentsMargins(metrics::related, 0, metrics::related, 0);
    for (PlainLabel *label : {m_register, m_organisation, m_user})
        addWidget(label);
    for (PlainLabel *label : {m_backup, m_remaining})
        addPermanentWidget(label);
    setMinimumWidth(1); // in large letters the line must not hold the window wider than the screen
    for (PlainLabel *label : {m_organisation, m_user, m_remaining})
        label->setContentsMargins(metrics::groups, 0, 0, 0);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

// What does not fit whole goes: first what the title of the window says too.
void StatusLine::fit()
{
    const std::array labels{m_register, m_organisation, m_user, m_backup, m_remaining};
    int needed = 2 * metrics::related + static_cast<int>(labels.size()) * metrics::groups;
    for (const PlainLabel *label : labels)
        needed += label->sizeHint().width();
    for (PlainLabel *label : {m_register, m_organisation, m_user}) {
        label->setVisible(needed <= width());
        if (label->isHidden())
            needed -= label->sizeHint().width() + metrics::groups;
    }
    layout()->activate(); // nobody sees a new word in the place of the old one
}

static int daysAgo(Instant past, Instant now)
{
    return static_cast<int>(past.inZone(legalZone()).date().daysTo(now.inZone(legalZone()).date()));
}

// Since the last copy on another device; where there never was one, since the last on this.
static bool isBackupLate(const RegisterState &state, Instant now)
{
    const std::optional<Instant> last = state.lastBackupElsewhere ? state.lastBackupElsewhere : state.lastBackup;
    return last && daysAgo(*last, now) >= StatusLine::oldBackupDays;
}

void StatusLine::setState(const RegisterState &state, Instant now)
{
    QString name = QDir(state.folder).dirName();
    if (name.endsWith(QStringLiteral(".balie")))
        name.chop(6);
    m_register->setText(state.demo ? tr("%1 (invented people)").arg(name) : name);
    m_register->setToolTip(QDir::toNativeSeparators(state.folder));
    const QStringList &names = state.organisations;
    m_organisation->setText(names.size() == 1 ? names.first() : tr("%n organisation(s)", nullptr, static_cast<int>(names.size())));
    m_organisation->setToolTip(names.join(QLatin1Char('\n')));
    m_user->setText(QStringLiteral("%1 · %2").arg(state.userName, wordOf(state.role)));
    m_user->setToolTip(explanationOf(state.role));
    m_backup->setText(backupText(state, now));
    m_isBackupLate = isBackupLate(state, now);
    colour();
    m_backup->setToolTip(tr("What lies on this device alone is lost with it."));
    fit();
}

// By day and by night: it lies on the window, not on the base that hues are measured against.
void StatusLine::colour()
{
    QPalette own;
    if (m_isBackupLate) {
        QPalette ground = palette();
        ground.setColor(QPalette::Base, ground.color(QPalette::Window));
        own.setColor(QPalette::PlaceholderText, strong(Hue::Red, ground));
    }
    m_backup->setPalette(own);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

QString StatusLine::backupText(const RegisterState &state, Instant now) const
{
    if (!state.lastBackup)
        return state.demo ? QString() : tr("⚠ No backup yet"); // invented people may be lost
    if (!state.lastBackupElsewhere)
        return tr("⚠ No backup on another device yet");
    const int elsewhere = daysAgo(*state.lastBackupElsewhere, now);
    if (elsewhere >= oldBackupDays)
        return tr("⚠ Last backup on another device: %n day(s) ago", nullptr, elsewhere);
    return daysAgo(*state.lastBackup, now) == 0
        ? tr("Backed up today")
        : tr("Last backup %1").arg(QLocale().toString(state.lastBackup->inZone(legalZone()).date(), QLocale::ShortFormat));
}

void StatusLine::setRemaining(std::chrono::seconds untilLock)
{
    const int minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(untilLock).count());
    m_remaining->setText(untilLock < std::chrono::seconds(60)
                             ? tr("Locks in %n second(s)", nullptr, static_cast<int>(untilLock.count()))
                             : tr("Locks after %n minute(s)", nullptr, minutes));
    fit();
}

void StatusLine::clear()
{
    m_isBackupLate = false;
    colour();
    for (PlainLabel *label : {m_register, m_organisation, m_user, m_backup, m_remaining}) {
        label->clear();
        label->setToolTip(QString());
    }
}

} // namespace balie
