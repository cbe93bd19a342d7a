// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/messagebar.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace balie {

class PrimaryButton;

// A dialog around one form: its message bar on top, one primary button and Cancel under it. It stays
// open until its work was done; what went wrong is said in it.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &action, QWidget *parent = nullptr);

    void setForm(QWidget *form);
    void refuse(const QString &text);
    // Asks before it goes on: the button does it, and has the focus. What is typed after that takes the
    // question back (takeBack()).
    void ask(const QString &text, const QString &button, const MessageBar::Action &then);
    void takeBack();
    void setWorking(bool working);

Q_SIGNALS:
    void confirmed();

private:
    QVBoxLayout *m_formPlace;
    MessageBar *m_messages;
    PrimaryButton *m_action;
    QPushButton *m_cancel;
};

} // namespace balie
