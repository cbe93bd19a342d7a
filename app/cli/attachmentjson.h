// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/attachmentrows.h"

#include <QJsonArray>

namespace balie {

// A file of a case as the command line gives it: what it is, never what is in it.
QJsonObject inJson(const Attachment &file);
QJsonArray inJson(const std::vector<AttachmentRow> &rows);

// "3  huurcontract.pdf  (PDF, 312 kB, 4 pages)".
QString lineOf(const Attachment &file);

} // namespace balie
