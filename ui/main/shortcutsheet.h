// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/commands.h"

#include <QDialog>

class QTreeWidget;

namespace balie {

// Every key of the program on one sheet (Ctrl+?).
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const std::vector<Command> &commands, QWidget *parent = nullptr);

private:
    QTreeWidget *makeList(const std::vector<Command> &commands);
};

} // namespace balie
