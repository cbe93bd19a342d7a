// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/retention/retentionbaseline.h"

#include <QByteArray>

namespace balie {

// The baseline rules of retention as a JSON file (resources/retention/README.md has the keys). Reading is as strict as
// with profiles.

// file: the name for the error. At most 1 MB.
// Errors: FileTooLarge; FileMalformed (facts "file", "key", "problem": as with readProfile()).
Result<RetentionBaseline> readRetentionBaseline(const QByteArray &json, const QString &file);

// The rules that are compiled in.
const RetentionBaseline &builtInRetentionBaseline();

} // namespace balie
