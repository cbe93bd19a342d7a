// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace balie {

// What this program is, its version and licence, the libraries that it stands on with theirs, and how
// it can be used with assistive technology (EN 301 549, 12.1).
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace balie
