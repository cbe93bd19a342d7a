// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachmentkind.h"

#include <QString>

namespace balie {

// What a file was called where it came from: words to show, never a place. Whatever it was called, this is one line of
// 1 to 120 characters without folders, control signs, and signs that turn the direction of reading; the ending stays.
class AttachmentName
{
public:
    static constexpr qsizetype maxLength = 120;

    static AttachmentName from(const QString &name);

    const QString &toString() const { return m_name; }

    friend bool operator==(const AttachmentName &, const AttachmentName &) = default;

private:
    explicit AttachmentName(QString name) : m_name(std::move(name)) {}

    QString m_name;
};

// What it is called outside the register: the number of the case, its own, and an ending that belongs to what is in it,
// "DOM-2026-0014-3.pdf". Nothing of the name that it came with but an ending that its kind allows.
QString fileNameOutside(const QString &reference, int number, AttachmentKind kind, const AttachmentName &name);

} // namespace balie
