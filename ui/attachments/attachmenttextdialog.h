// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachment.h"

#include <QDialog>

namespace balie {

// A mail or a plain text, as letters: nothing in it is carried out, fetched or followed.
class AttachmentTextDialog : public QDialog
{
    Q_OBJECT

public:
    AttachmentTextDialog(const Attachment &file, const QByteArray &bytes, QWidget *parent = nullptr);
};

} // namespace balie
