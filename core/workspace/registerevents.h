// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QObject>

namespace balie {

// Says what has changed in the open register, after the commit. It lives in the thread of the
// application's window; a page connects, and reads again what it shows. It carries ids, never content.
class RegisterEvents : public QObject
{
    Q_OBJECT

public:
    explicit RegisterEvents(QObject *parent = nullptr) : QObject(parent) {}

Q_SIGNALS:
    void requestChanged(const balie::RequestId &request);
    void requestAdded(const balie::RequestId &request);
    void personChanged(const balie::PersonId &person);
    // Rows came, went or moved: lists and figures are to be read again.
    void listsChanged();
    void organisationsChanged();
    void holidaysChanged();
    void retentionChanged();
    void destructionsChanged();
    void recipientsChanged();
    void disclosuresChanged();
    void usersChanged();
    void viewsChanged();
    void draftsChanged();
    void lettersChanged(const balie::RequestId &request);
    void backupMade();
};

} // namespace balie

Q_DECLARE_METATYPE(balie::RequestId)
Q_DECLARE_METATYPE(balie::PersonId)
