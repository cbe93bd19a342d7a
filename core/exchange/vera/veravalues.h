// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vera/verabuilder.h"

namespace balie {

// The values of one record, taken one by one by their way; item is that of a list, -1 the first that is there. What
// cannot be taken is remarked, and what nobody asked for is left.
class VeraValues
{
public:
    explicit VeraValues(const std::vector<VeraValue> &values) : m_values(values), m_asked(values.size()) {}

    bool has(const char *path) const;
    // How many the list has whose fields begin so.
    int items(const char *prefix) const;

    QString text(const char *path, int item = -1);
    // Words that a person wrote: a number that may not be kept is made stars.
    QString words(const char *path, int item = -1);
    std::optional<QDate> day(const char *path, int item = -1);
    VeraCode code(const char *path, const char *list, int item = -1);
    // https://relaties.example.org/v4/relaties/R1 is R1.
    QStringList references(const char *path);
    QString reference(const char *path) { return references(path).value(0); }

    void remark(VeraProblem problem, const char *path, const QString &code = {});
    const std::vector<VeraRemark> &remarks() const { return m_remarks; }
    std::vector<QByteArray> left() const;

private:
    const std::vector<VeraValue> &m_values;
    std::vector<bool> m_asked;
    std::vector<VeraRemark> m_remarks;
};

} // namespace balie
