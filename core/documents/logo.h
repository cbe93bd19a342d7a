// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>

namespace balie {

// The logo of an organisation, from a file that somebody chose: PNG or JPEG by its content, whatever its name.
// It is read once, with limits, and kept as a plain PNG without anything else that the file held.
// Errors: PictureUnfit (fact "reason": "kind", "large", "broken").
Result<QByteArray> logoFrom(const QByteArray &file);

inline constexpr qint64 largestLogoFile = 4'000'000;

// The picture of a kept logo; a null one where there is none, or it cannot be read.
QImage logoImage(const QByteArray &logo);

} // namespace balie
