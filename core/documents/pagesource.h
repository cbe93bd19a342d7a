// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pagedfile.h"

namespace balie {

// What the pages come from.
class PageSource
{
public:
    PageSource() = default;
    PageSource(const PageSource &) = delete;
    PageSource &operator=(const PageSource &) = delete;
    virtual ~PageSource() = default;
    virtual int count() const = 0;
    virtual QSizeF size(int page) const = 0;
    virtual QImage image(int page, qreal dotsPerInch) const = 0;
    virtual QString text(int) const { return {}; }
    virtual QString besidePages() const { return {}; }
    virtual std::vector<EnclosedInFile> enclosed() const { return {}; }
    virtual std::vector<QRectF> places(int, const QString &) const { return {}; }
};

using OpenedPages = Result<std::unique_ptr<PageSource>>;

inline Error aboutFile(ErrorCode code, const char *kind)
{
    return Error(code).with(QStringLiteral("kind"), QString::fromLatin1(kind));
}

} // namespace balie
