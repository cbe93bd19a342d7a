// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/recoverysheet.h"

#include <QWidget>

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
    bool isConfirmed() const { return m_confirmed; }
    // Takes the code off the screen and out of memory.
    void wipe();

Q_SIGNALS:
    void confirmedChanged(bool confirmed);

private:
    void check();
    void print();

    RecoverySheet m_sheet;
    std::vector<int> m_asked;
    PlainLabel *m_shown;
    PlainLabel *m_labels[2];
    QLineEdit *m_fields[2];
    QPushButton *m_print;
    PlainLabel *m_mistake;
    bool m_confirmed = false;
};

} // namespace balie
