// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vera/verabuilder.h"

#include <span>

namespace balie {

// The values of one record, taken one by one by their way; item is that of a list, -1 the first that is there. What
// cannot be taken is remarked, and what nobody asked for is left.
class VeraValues
{
public:
    static constexpr int anyItem = -1;

    explicit VeraValues(const std::vector<VeraValue> &values);

    bool has(const char *path) const;
    // Those of the list, whose fields begin so, that have a value.
    std::vector<int> items(const char *prefix) const;

    QString text(const char *path, int item = anyItem);
    // Words that a person wrote: a number that may not be kept is made stars.
    QString words(const char *path, int item = anyItem);
    // A key is counted; one that is called a BSN is left out.
    QString key(const char *path) { return keyOf(path, text(path)); }
    std::optional<QDate> day(const char *path, int item = anyItem);
    VeraCode code(const char *path, const char *list, int item = anyItem);
    // https://relaties.example.org/v4/relaties/R1 is R1.
    QStringList references(const char *path);
    QString reference(const char *path) { return references(path).value(0); }

    void remark(VeraProblem problem, const char *path, const QString &code = {});
    const std::vector<VeraRemark> &remarks() const { return m_remarks; }
    const std::vector<VeraKeySeen> &keys() const { return m_keys; }
    std::vector<QByteArray> left() const;

private:
    // The places of the values with that way.
    std::span<const std::size_t> placesOf(const char *path, int item) const;
    QString keyOf(const char *path, const QString &said);

    const std::vector<VeraValue> &m_values;
    std::vector<std::size_t> m_order; // places of the values, by way and item
    std::vector<bool> m_asked;
    std::vector<VeraKeySeen> m_keys;
    std::vector<VeraRemark> m_remarks;
};

} // namespace balie
