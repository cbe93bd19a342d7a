// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace balie {

// What stands in the fields of a form, by their object names ("decision_access/weighing" where a form
// holds the same part more than once), so that a text can be kept as a draft and go on later. Passphrases
// are never in it.
QJsonObject formState(const QWidget &form);
// What the form does not have any more is passed over.
void fillForm(QWidget &form, const QJsonObject &state);

} // namespace balie
