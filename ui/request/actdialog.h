// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/overview/requestdossier.h"
#include "core/workspace/workspace.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace balie {

class DateField;
class MessageBar;
class PlainLabel;
class PrimaryButton;

// The dossier as the page shows it, and the day on which it is looked at.
struct CaseView
{
    RequestDossier dossier;
    QDate today;
};

// What every act on a case has in common: the day of the act, a form, what will follow from it (asked
// of the register while typing), and one button. A refusal of the rules is said in the dialog, in the
// words of core/wording, and nothing typed is lost. A text that holds a number which may not be kept
// can be stored with the number made unreadable.
class ActDialog : public QDialog
{
    Q_OBJECT

public:
    ActDialog(Workspace &workspace, const CaseView &view, const QString &title, const QString &action,
              QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded(const balie::ActDone &done);

protected:
    // The form of the act, above the day. The dialog owns it.
    void setForm(QWidget *form);
    void setDayLabel(const QString &text);
    void hideDay();
    // What was filled in, or what is missing.
    virtual Result<Happening> happening() const = 0;
    // To be connected to whatever changes the form.
    void formChanged();
    void refuse(const QString &text);

    const RequestDossier &dossier() const { return m_view.dossier; }
    QDate today() const { return m_view.today; }
    DateField *dayField() const { return m_day; }
    Workspace &workspace() const { return m_workspace; }
    // For forms whose happening must first be asked of the register.
    virtual void submit(NumberGate numbers);
    void record(const Happening &what, NumberGate numbers);

private:
    void build(const QString &action);
    void showPreview();
    void tell(const Result<Preview> &preview);
    void take(const Result<ActDone> &done);
    std::optional<QDate> actDay() const;

    Workspace &m_workspace;
    CaseView m_view;
    QVBoxLayout *m_formPlace = nullptr;
    PlainLabel *m_dayLabel = nullptr;
    DateField *m_day = nullptr;
    PlainLabel *m_preview = nullptr;
    MessageBar *m_messages = nullptr;
    PrimaryButton *m_action = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_previewTimer;
    bool m_dayHidden = false;
};

} // namespace balie
