// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/domain/letter/letterkind.h"
#include "core/overview/requestdossier.h"
#include "core/wording/language.h"
#include "core/workspace/workspace.h"
#include "ui/support/dialogframe.h"

#include <QJsonObject>
#include <QPushButton>
#include <QTimer>

namespace balie {

class DateField;
class PlainLabel;

// The dossier as the page shows it, and the day on which it is looked at.
struct CaseView
{
    RequestDossier dossier;
    QDate today;
};

// What every act on a case has in common: the day of the act, a form, what will follow from it (asked
// of the register while typing), and one button. A refusal of the rules is said in the dialog, in the
// words of core/wording, and nothing typed is lost: not by a refusal, not by Escape, and not by a lock,
// for which text() is kept as a draft. A text that holds a number which may not be kept can be stored with
// the number made unreadable.
class ActDialog : public DialogFrame
{
    Q_OBJECT

public:
    ActDialog(Workspace &workspace, const CaseView &view, const QString &title, const QString &action,
              QWidget *parent = nullptr);

    // As it was when the dialog was made.
    const RequestDossier &dossier() const { return m_view.dossier; }
    // What stands in the fields, for a draft; and back again.
    QJsonObject typed() const;
    void fill(const QJsonObject &typed);
    // Something stands otherwise than when the dialog was opened.
    bool isTouched() const { return typed() != m_atFirst; }
    // Of the letter that tells of the act: its language, and its kind where there is a choice.
    void setLetterLanguage(Language language) { m_letterLanguage = language; }
    virtual void preferLetter(LetterKind kind);

Q_SIGNALS:
    // happened: in words, as the history says it.
    void recorded(const balie::ActDone &done, const QString &happened);
    // Nothing is recorded yet: the letter that tells of it was begun instead, and its sending records it.
    void letterBegun(const balie::LetterId &letter);

protected:
    void showEvent(QShowEvent *event) override;
    void setDayLabel(const QString &text);
    // The act is of today: no day is asked, or another one than that of the act.
    void hideDay();
    // Whether its state and its dates are worth a word; of an act beside the case only the cautions are.
    virtual bool movesCase() const { return true; }
    // The act is told in a letter: it can be made here first.
    void offerLetter();
    void offerLetterWhen(bool fits) { m_makeLetter->setVisible(fits); }
    void askOtherDay(const QString &label, QDate day);
    // What was filled in, or what is missing.
    virtual Result<Happening> happening() const = 0;
    // The field to be put right, where it is known.
    virtual QWidget *wrongField(const Error &error) const;
    void formChanged();

    QDate today() const { return m_view.today; }
    DateField *dayField() const { return m_day; }
    Workspace &workspace() const { return m_workspace; }
    // For forms whose happening must first be asked of the register.
    virtual void submit(NumberGate numbers);
    void record(const Happening &what, NumberGate numbers);
    // Leads to the field; where it holds a number that may not be kept, storing without it is offered.
    void refuseBecause(const Error &error);

private:
    void build();
    void showPreview();
    void makeLetter();
    void askToMask(const Error &error);
    QString nameOf(const QWidget &field) const;
    void tell(const Result<Preview> &preview);
    void take(const Result<ActDone> &done, const Happening &what);
    std::optional<QDate> actDay() const;

    Workspace &m_workspace;
    CaseView m_view;
    PlainLabel *m_dayLabel = nullptr;
    DateField *m_day = nullptr;
    PlainLabel *m_preview = nullptr;
    QTimer m_previewTimer;
    std::optional<QJsonObject> m_atFirst;
    bool m_isOfToday = false;
    QPushButton *m_makeLetter = nullptr;
    Language m_letterLanguage = Language::Dutch;
    std::optional<LetterKind> m_letterKind;
};

} // namespace balie
