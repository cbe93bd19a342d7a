// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errorcode.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

namespace balie {

// Why something could not be done: a code to branch on, the facts that a sentence about it needs
// (dates in ISO 8601, limits, names of fields or files), and a trail for the log.
// The sentences for people are in core/wording. Facts and trail never hold personal data or secrets.
class Error
{
public:
    explicit Error(ErrorCode code) : m_code(code) {}

    ErrorCode code() const { return m_code; }
    QString fact(const QString &name) const { return m_facts.value(name); }
    const QMap<QString, QString> &facts() const { return m_facts; }
    // What was being attempted, innermost first.
    const QStringList &trail() const { return m_trail; }

    Error with(const QString &name, const QString &value) const;
    Error with(const QString &name, QDate value) const;
    Error with(const QString &name, qint64 value) const;
    Error during(const QString &attempt) const;

    // One line for the log: code, facts, trail.
    QString toLogLine() const;

    friend bool operator==(const Error &, const Error &) = default;

private:
    ErrorCode m_code;
    QMap<QString, QString> m_facts;
    QStringList m_trail;
};

} // namespace balie
