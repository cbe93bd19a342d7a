// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/casework/editrequest.h"
#include "core/overview/drafts.h"
#include "ui/request/actdialog.h"
#include "ui/support/page.h"

#include <QPointer>

#include <optional>

class QLayout;
class QMenu;
class QPushButton;
class QTabWidget;

namespace balie {

class AccessKeys;
class CaseRecipientsPanel;
class ChipLabel;
class HandlingPanel;
class HistoryPanel;
class IdentificationPanel;
class LettersPanel;
class LineOfTime;
class PlainLabel;
class ProofPanel;
class Stepper;
struct LetterOrder;
struct Recipient;

// The page of one case: what happened, what is next, is it lawful? The next step stands as the one
// primary button; what cannot be done now says why. Which acts are possible was decided by the rules;
// here they are only shown.
class CasePage : public Page
{
    Q_OBJECT

public:
    CasePage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void open(const RequestId &id);
    void refresh() override;
    void focusFirst() override;
    bool offers(PageTask task) const override;
    void perform(PageTask task) override;
    QString place() const override;
    void returnTo(const QString &place) override;
    // Of the dialog that is open: after a lock the page comes back with it.
    Result<void> keepDraft() override;

    // The dialog of an act, or the words of the rules why there is none.
    void act(RequestAction action);
    // The same about one complaint or demand of the case.
    void actAbout(RequestAction action, const std::optional<EventId> &about);
    // The same about somebody who got the data.
    void actAboutRecipient(RequestAction action, const std::optional<RecipientId> &about);
    // Leads to the tab of that name.
    void showTab(const QString &name);
    // One more tab, of another feature, after the letters or before the proof; it hears of the case through caseShown().
    enum class PanelPlace { AfterLetters, BeforeProof };
    void addPanel(QWidget *panel, const QString &title, PanelPlace place = PanelPlace::BeforeProof);
    // The dialog for what stands beside the history.
    void editDetails();

Q_SIGNALS:
    void caseShown(const balie::RequestId &id);
    void dossierWanted(const balie::RequestId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLayout *buildDates(QWidget *content);
    void buildTabs(QWidget *content);
    void connectPanels();
    void buildHeader();
    void showDossier(const RequestDossier &dossier);
    void showNothing(const QString &title, const QString &explanation);
    void hideActions();
    void showActions();
    void fitHeader();
    void fillMenu();
    void addEditing(QMenu &menu, AccessKeys &keys);
    void sayWhyNot(QAction *item);
    void tellWhyNot(const Error &whyNot);
    std::optional<RequestAction> offeredStep() const;
    QString textOf(const PossibleAction &action) const;
    const PossibleAction *possible(RequestAction action) const;
    QString awaitedWords() const;
    QString pressingWords() const;
    ActDialog *dialogFor(RequestAction action);
    void present(ActDialog *dialog, const QString &word);
    void edited(const RequestDetails &before, int revision);
    void readDrafts();
    void goOn(const DraftRow &draft);
    void dropDraft();
    void taken(const ActDone &done, const QString &words);
    void record(const Happening &what, const RequestId &request, int revision);
    void connectLetters();
    void readLetters();
    void newLetter(LetterKind kind);
    void beginLetter(const LetterOrder &order);
    void connectRecipients();
    void noticeTo(const Recipient &recipient);
    void printProof();
    void showProof();

    Workspace &m_workspace;
    const Clock &m_clock;
    std::optional<RequestId> m_id;
    std::optional<CaseView> m_view;
    QPushButton *m_next = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_extend = nullptr;
    ChipLabel *m_chip = nullptr;
    PlainLabel *m_dates = nullptr;
    PlainLabel *m_awaited = nullptr;
    PlainLabel *m_pressing = nullptr;
    Stepper *m_stepper = nullptr;
    LineOfTime *m_line = nullptr;
    QTabWidget *m_tabs = nullptr;
    HistoryPanel *m_history = nullptr;
    IdentificationPanel *m_identification = nullptr;
    HandlingPanel *m_handling = nullptr;
    LettersPanel *m_letters = nullptr;
    CaseRecipientsPanel *m_recipients = nullptr;
    ProofPanel *m_proof = nullptr;
    std::optional<RequestAction> m_nextAction;
    std::optional<EventId> m_about; // what the act is about that is chosen on its tab
    std::optional<RecipientId> m_aboutRecipient;
    QString m_tabWanted;            // once the case is shown
    bool m_opening = false; // chosen, and not shown yet
    QPointer<ActDialog> m_dialog;
    QString m_dialogWord; // of its act
    std::optional<DraftId> m_draft;  // where the text of the dialog is kept
    QString m_resumed;               // the draft to go on with once the case is shown
};

} // namespace balie
