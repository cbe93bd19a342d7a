// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/longtext.h"
#include "ui/support/dialogframe.h"

namespace balie {

class TextBox;

// Asks why, in words, before something is done that must be explained later.
class WhyDialog : public DialogFrame
{
    Q_OBJECT

public:
    WhyDialog(const QString &title, const QString &action, const QString &intro, const QString &label, QWidget *parent = nullptr);

    // The act was done, or what is wrong with it; until then the dialog stays.
    void finish(const Result<void> &done);

Q_SIGNALS:
    void explained(const balie::LongText &why);

private:
    void submit();

    TextBox *m_why;
};

} // namespace balie
