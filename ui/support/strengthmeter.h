// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user/passphrasestrength.h"

#include <QWidget>

namespace balie {

class PlainLabel;

// How good the passphrase is while it is typed: a bar, a word, and what would make it better. Strong
// enough is said in words, never by the bar alone.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    void setOwnWords(const QStringList &words) { m_ownWords = words; }
    void judge(const QString &passphrase);
    bool meetsFloor() const { return m_strength.meetsFloor; }
    // What would make it better.
    QString advice() const;

private:
    class Bar;

    QString wordOf(const PassphraseStrength &strength) const;

    QStringList m_ownWords;
    PassphraseStrength m_strength;
    Bar *m_bar;
    PlainLabel *m_word;
    PlainLabel *m_advice;
};

} // namespace balie
