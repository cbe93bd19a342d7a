// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/plainlabel.h"

class QLineEdit;
class QPlainTextEdit;

namespace balie {

// Under a field: the kind of number that may not be kept, why it is taken for one, and the text as it can
// be stored. Hidden while there is none. A number to dial may be anything in a field for telephone numbers.
class NumberWarning : public PlainLabel
{
    Q_OBJECT

public:
    explicit NumberWarning(QWidget *parent = nullptr);

    void watch(QLineEdit *field);
    void watchTelephone(QLineEdit *field);
    void watch(QPlainTextEdit *field);

private:
    void look(const QString &text);
};

} // namespace balie
