// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/missinganswer.h"
#include "ui/support/recoverysheet.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QPushButton;

namespace balie {

class PlainLabel;

// The recovery code, shown this once: large, in groups, to be printed or written down. It counts as
// kept when two of its groups, chosen by chance, were typed from the paper.
class RecoveryCodePanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryCodePanel(QWidget *parent = nullptr);

    // Shows the code and chooses the two groups; the rest is for the paper.
    void setSheet(const RecoverySheet &sheet);
    // Which group must still be typed from the paper; none where no sheet is shown.
    std::optional<MissingAnswer> missing() const;
    // Takes the code off the screen and out of memory.
    void wipe();

private:
    void check();
    bool isRight(std::size_t field) const;
    void print();

    RecoverySheet m_sheet;
    std::vector<int> m_asked;
    PlainLabel *m_shown;
    PlainLabel *m_labels[2];
    QLineEdit *m_fields[2];
    QPushButton *m_print;
    PlainLabel *m_mistake;
};

} // namespace balie
