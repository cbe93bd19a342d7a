// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "ui/request/actdialogs.h"
#include "ui/request/fieldreading.h"
#include "ui/support/datefield.h"
#include "ui_reasonform.h"

namespace balie {

namespace {

// What the dialog says for each kind of act, and whether it wants a reason.
struct ReasonTexts
{
    QString title;
    QString action;
    QString intro;
    QString label;
    Needed needed = Needed::Yes;
    bool hasText = true;
};

struct TextsOf
{
    ReasonTexts operator()(const happened::ClockResumed &) const
    {
        return {ReasonDialog::tr("The person has specified"), ReasonDialog::tr("&Record"),
                ReasonDialog::tr("From this day the clock runs again."), {}, Needed::No, false};
    }
    ReasonTexts operator()(const happened::Withdrawn &) const
    {
        return {ReasonDialog::tr("Withdraw"), ReasonDialog::tr("&Withdraw"),
                ReasonDialog::tr("The person does not want an answer any more. Nobody may be urged to withdraw."),
                ReasonDialog::tr("What did the person &say?"), Needed::No};
    }
    ReasonTexts operator()(const happened::Closed &) const
    {
        return {ReasonDialog::tr("Close the case"), ReasonDialog::tr("&Close"),
                ReasonDialog::tr("Nothing is left to do. A closed case can be reopened."), {}, Needed::No, false};
    }
    ReasonTexts operator()(const happened::Reopened &) const
    {
        return {ReasonDialog::tr("Reopen the case"), ReasonDialog::tr("&Reopen"),
                ReasonDialog::tr("The case goes back to in progress; the term stays as it was."),
                ReasonDialog::tr("Rea&son (required)")};
    }
    ReasonTexts operator()(const happened::StruckOut &) const
    {
        return {ReasonDialog::tr("Strike out the case"), ReasonDialog::tr("Strike o&ut"),
                ReasonDialog::tr("For a case that was entered by mistake. It keeps its number and counts nowhere."),
                ReasonDialog::tr("Rea&son (required)")};
    }
    ReasonTexts operator()(const happened::BreachSuspected &) const
    {
        return {ReasonDialog::tr("Data breach suspected"), ReasonDialog::tr("&Record"),
                ReasonDialog::tr("An answer that reached the wrong person may be a data breach. It must be reported to the "
                                 "Autoriteit Persoonsgegevens within 72 hours, unless a risk is unlikely."),
                ReasonDialog::tr("&What happened? (required)")};
    }
    ReasonTexts operator()(const happened::ReceiptCorrected &) const
    {
        return {ReasonDialog::tr("Correct the day of receipt"), ReasonDialog::tr("&Correct"),
                ReasonDialog::tr("The day on which the request reached any official channel. The old day stays in the history."),
                ReasonDialog::tr("Rea&son (required)")};
    }
    ReasonTexts operator()(const happened::Revoked &) const
    {
        return {ReasonDialog::tr("Undo"), ReasonDialog::tr("&Undo"),
                ReasonDialog::tr("What was entered wrongly stays to be seen and counts no longer."),
                ReasonDialog::tr("Rea&son (required)")};
    }
    ReasonTexts operator()(const happened::Noted &) const
    {
        return {ReasonDialog::tr("Note"), ReasonDialog::tr("&Keep"), {}, ReasonDialog::tr("&Text (required)")};
    }
    template <typename Other>
    ReasonTexts operator()(const Other &) const
    {
        Q_UNREACHABLE();
    }
};

// The same act with the text that was typed.
struct WithText
{
    const LongText &text;

    Happening operator()(happened::Withdrawn what) const { what.reason = text; return what; }
    Happening operator()(happened::Reopened what) const { what.reason = text; return what; }
    Happening operator()(happened::StruckOut what) const { what.reason = text; return what; }
    Happening operator()(happened::BreachSuspected what) const { what.what = text; return what; }
    Happening operator()(happened::ReceiptCorrected what) const { what.reason = text; return what; }
    Happening operator()(happened::Revoked what) const { what.reason = text; return what; }
    Happening operator()(happened::Noted what) const { what.text = text; return what; }
    template <typename Other>
    Happening operator()(const Other &what) const { return what; }
};

// Which step it is that undo takes back, and of which day.
QString undoneStep(const RequestDossier &dossier, const Happening &what)
{
    const auto *revoked = std::get_if<happened::Revoked>(&what);
    for (const DossierEvent &one : dossier.events) {
        if (revoked && one.event.id == revoked->event)
            return ReasonDialog::tr("You undo: %1, of %2.").arg(wordOf(one.event.what), longDay(one.event.on));
    }
    return {};
}

} // namespace

ReasonDialog::ReasonDialog(Workspace &workspace, const CaseView &view, const Happening &what, QWidget *parent)
    : ActDialog(workspace, view, std::visit(TextsOf{}, what).title, std::visit(TextsOf{}, what).action, parent),
      m_ui(new Ui::ReasonForm), m_what(what)
{
    const ReasonTexts texts = std::visit(TextsOf{}, what);
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    const QString intro = QStringList{undoneStep(view.dossier, what), texts.intro}.join(QLatin1Char('\n')).trimmed();
    m_ui->intro->setText(intro);
    m_ui->intro->setVisible(!intro.isEmpty());
    m_ui->reasonLabel->setText(texts.label);
    m_ui->reasonLabel->setVisible(texts.hasText);
    m_ui->reason->setVisible(texts.hasText);
    setForm(form);
    if (std::holds_alternative<happened::ReceiptCorrected>(what))
        askOtherDay(tr("Received o&n"), view.dossier.facts.received);
    formChanged();
}

ReasonDialog::~ReasonDialog() = default;

Result<Happening> ReasonDialog::happening() const
{
    const Needed needed = std::visit(TextsOf{}, m_what).needed;
    Happening what = m_what;
    if (auto *corrected = std::get_if<happened::ReceiptCorrected>(&what)) {
        const std::optional<QDate> received = dayField()->day();
        if (!received)
            return Error(ErrorCode::NotADate);
        corrected->received = *received;
    }
    return readLong(*m_ui->reason, needed).transform([&what](const LongText &text) {
        return std::visit(WithText{text}, what);
    });
}

} // namespace balie
