// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/register.h"

#include <QVariantList>

#include <vector>

namespace balie {

// The floor of an import: the rows that it wrote, put into the same tables of another register by prepared inserts of Qt,
// in one transaction and nothing else: no file read, nothing compared, no key looked up.
class BareInserts
{
public:
    // What stands in these tables of that register, in the order in which it was written.
    BareInserts(Register &written, const std::vector<const char *> &tables);

    // Without the rows that are there already.
    void leaveOut(const BareInserts &before);
    // Into a register that has none of it yet; gives how many seconds it took.
    double run() const;
    // What those rows refer to: the batch and the system. Not measured.
    static void prepare();

private:
    struct Rows
    {
        QByteArray table;
        QString insert;
        std::vector<QVariantList> values;
    };

    std::vector<Rows> m_tables;
};

} // namespace balie
