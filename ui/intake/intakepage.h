// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/casework/act.h"
#include "core/casework/savedraft.h"
#include "core/overview/drafts.h"
#include "core/overview/organisationrows.h"
#include "core/overview/personrows.h"
#include "core/workspace/workspace.h"
#include "ui/intake/intakecard.h"
#include "ui/support/page.h"

#include <QTimer>

class QBoxLayout;
class QHBoxLayout;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace balie {

class PlainLabel;

// A new request: by telephone (Ctrl+Shift+T) or in another way (Ctrl+N). Beside the card stand the
// persons who it may be, with their open cases, and the sentence to read aloud with the last day. What
// is typed is kept as a draft in the register all the time, so that a dropped call loses nothing.
class IntakePage : public Page
{
    Q_OBJECT

public:
    IntakePage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    // "phone", "other", or "draft:" and the id of a card that was begun before.
    void begin(const QString &how);
    void refresh() override;
    void focusFirst() override;
    QString place() const override;
    void returnTo(const QString &place) override;
    Result<void> keepDraft() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildSide();
    void newCard(IntakeKind kind);
    void readOrganisations();
    void showOrganisations();
    QString aloud(const QString &reference, QDate due) const;
    void lookForPerson();
    void showPersons(const std::vector<LikelyPerson> &likely);
    void readAloud();
    std::optional<QDate> lastDay() const;
    void save(NumberGate numbers);
    void askToMask(const Error &error);
    void saved(const ActDone &done);
    void later();
    void saveDraftSoon();
    std::optional<Draft> draftOfCard() const;
    void readDrafts();
    void showDrafts(const std::vector<DraftRow> &rows);
    void openDraft(const DraftRow &row);
    void askToDiscard();
    void discard(const DraftId &draft);
    void notKept(const Error &error);

    Workspace &m_workspace;
    const Clock &m_clock;
    QBoxLayout *m_whole = nullptr;
    QBoxLayout *m_side = nullptr;
    IntakeKind m_kind = IntakeKind::Phone;
    IntakeCard *m_card = nullptr;
    QScrollArea *m_scroll = nullptr;
    PlainLabel *m_aloud = nullptr;
    PlainLabel *m_personsTitle = nullptr;
    QListWidget *m_persons = nullptr;
    PlainLabel *m_draftsTitle = nullptr;
    QListWidget *m_drafts = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    bool m_saving = false;
    QTimer m_draftTimer;
    QTimer m_personTimer;
    std::optional<DraftId> m_draft;
    bool m_dirty = false;
    std::vector<OrganisationRow> m_organisations;
    std::optional<QString> m_wanted; // the card that was asked for while this one is saved
    std::optional<OrganisationId> m_lastOrganisation; // of the case saved last: the next call may well be for it
    std::optional<HolidayCalendar> m_holidays;
    std::vector<LikelyPerson> m_likely;
    std::vector<DraftRow> m_begun;
    QString m_saved; // to read aloud of the case saved last, until the next card begins
};

} // namespace balie
