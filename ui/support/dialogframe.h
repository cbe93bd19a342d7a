// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

#include <functional>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace balie {

class FormRoom;
class MessageBar;
class PrimaryButton;

// The frame that every dialog with fields shares: messages on top, the fields, one primary button and
// Cancel. What it guarantees: no field ever gets less room than it needs, also when text comes in after
// the dialog was sized (the dialog grows, and scrolls where the screen ends); Tab goes through the fields,
// then the buttons, then the message; a refusal stands until something is put right; and what was typed
// is not thrown away without a question.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    DialogFrame(const QString &title, const QString &action, QWidget *parent = nullptr);

    // Puts the form above everything else among the fields. The dialog owns it.
    void setForm(QWidget *form);
    // Says what is wrong; the field that must be put right, where it is known, gets the focus.
    void refuse(const QString &text, QWidget *field = nullptr);
    // The same, and the field is named by its label.
    void refuseField(QWidget *field, const QString &text);
    // Asks before it goes on: the button does it, and has the focus. What is typed after that takes the
    // question back.
    void ask(const QString &text, const QString &button, const std::function<void()> &then);
    // While working a second press does nothing. The button stays enabled: the focus must not leave it.
    void setWorking(bool working) { m_working = working; }

    // What stands in the field follows from a choice: it is not what the user typed.
    void takeAsGiven(const QWidget &field);
    // Something was typed that nobody has kept.
    virtual bool hasUnkeptText() const;
    void reject() override;

Q_SIGNALS:
    void confirmed();
    void fieldsChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    // Among the fields, under the form.
    void addUnderForm(QWidget *widget);
    // After fields were made later than the form was set.
    void orderTabs();
    MessageBar *messages() const { return m_messages; }
    PrimaryButton *action() const { return m_action; }
    // The first text that shows, in the order of Tab, of which the function says yes; or none.
    QWidget *firstField(const std::function<bool(const QString &text)> &fits) const;

    void lead(QWidget *field);

private:
    void listen(QWidget *fields);
    void fit();
    int wantedHeight() const;
    QHash<const QWidget *, QString> texts() const;

    MessageBar *m_messages;
    FormRoom *m_room;
    QWidget *m_fields;
    QVBoxLayout *m_lines;
    QWidget *m_form = nullptr;
    PrimaryButton *m_action;
    QDialogButtonBox *m_buttons;
    QPushButton *m_cancel;
    QHash<const QWidget *, QString> m_given; // at first, and what follows from a choice
    QSize m_hint; // the room that the layout knows of
    bool m_shown = false;
    bool m_working = false;
};

} // namespace balie
