// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/dialogframe.h"

namespace balie {

// A dialog of Beheer around one form. It stays open until its work was done; what went wrong is said in it.
class FormDialog : public DialogFrame
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &action, QWidget *parent = nullptr);
};

} // namespace balie
