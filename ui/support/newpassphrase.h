// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/support/missinganswer.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace balie {

class PassphraseField;
class PlainLabel;
class StrengthMeter;

// Choosing a passphrase: typed twice, judged while typing, or taken from a suggestion of a few words
// that is shown to be written down or learned. The labels carry access keys.
class NewPassphrase : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    // Names that an attacker knows; see passphraseStrength().
    void setOwnWords(const QStringList &words);
    // Until it is strong enough and typed twice the same: what to do for that.
    std::optional<MissingAnswer> missing() const;
    // What was chosen; all fields are empty afterwards.
    Secret take();
    // The same, and the fields keep it, for work that may fail; wipe() afterwards.
    Secret copy() const;
    void wipe();
    void suggest();

private:
    void judge();

    PassphraseField *m_first;
    PassphraseField *m_second;
    StrengthMeter *m_meter;
    PlainLabel *m_difference;
};

} // namespace balie
