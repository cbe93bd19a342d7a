// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

namespace balie {

// Every picture in the window. Each is drawn for this project (resources/icons/<word>.svg) and takes
// its colour from the palette; those that every desktop knows come from the desktop's theme when
// there is one and the user has not chosen light or dark. See icons.cpp for file and theme name.
enum class IconName {
    // Navigation
    Today, Requests, Retention, Disclosures, Complaints, Reports, Settings, People,
    // Urgency: each has its own outline, so that it works in grey
    Late, DueToday, ThisWeek, Calm, Waiting, Done,
    // Messages
    Information, Success, Caution, Failure,
    // What one does with a case
    NewRequest, Phone, Identity, Extend, Pause, Resume, Answer, CloseCase, Reopen, Withdraw, StrikeOut, Note, Link,
    Attachment, Proof, Breach,
    // What one does anywhere
    Search, Filter, Print, Export, Import, Copy, Refresh, Undo, Redo, Add, Edit, Remove, Dismiss, Back, Forward, More, Help,
    // The register
    Register, Lock, Unlock, Key, User, Organisation, Calendar, Clock, Audit, Backup, Show, Hide, Collapse, Expand,
};

// Follows the palette of the widget it is painted in, also when that changes.
QIcon icon(IconName name);
// In one colour, for painters; size in device-independent pixels.
QPixmap iconPixmap(IconName name, int size, const QColor &colour, qreal devicePixelRatio);

enum class IconSource { DesktopTheme, Bundled };
// Bundled when the user has chosen a palette of ours; see theme.h.
void setIconSource(IconSource source);

} // namespace balie
