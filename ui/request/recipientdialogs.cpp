// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/recipientdialogs.h"

#include "core/wording/codewords.h"
#include "ui/request/fieldreading.h"
#include "ui/support/datefield.h"
#include "ui_recipientanswerform.h"
#include "ui_tellrecipientform.h"

#include <algorithm>

namespace balie {

namespace {

const RecipientToTell *recipientIn(const RequestDossier &dossier, const QComboBox &box)
{
    const auto &all = dossier.recipients;
    const auto found = std::find_if(all.begin(), all.end(), [&](const RecipientToTell &one) { return one.recipient.id.toString() == box.currentData().toString(); });
    return found == all.end() ? nullptr : &*found;
}

// The one that was chosen on the tab, where it stands there; else the first that fits best.
template <typename Fits>
void choose(QComboBox &box, const RequestDossier &dossier, const std::optional<RecipientId> &about, Fits fitsBest)
{
    const auto best = std::find_if(dossier.recipients.begin(), dossier.recipients.end(), fitsBest);
    const int first = best == dossier.recipients.end() ? 0 : box.findData(best->recipient.id.toString());
    const int meant = about ? box.findData(about->toString()) : -1;
    if (box.count() > 0)
        box.setCurrentIndex(meant >= 0 ? meant : std::max(first, 0));
}

bool wasTold(const RecipientToTell &one)
{
    return one.notice && one.notice->told.outcome == NoticeOutcome::Told;
}

} // namespace

TellRecipientDialog::TellRecipientDialog(Workspace &workspace, const CaseView &view, std::optional<RecipientId> about, QWidget *parent)
    : ActDialog(workspace, view, tr("Tell a recipient"), tr("&Record"), parent), m_ui(new Ui::TellRecipientForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    for (const RecipientToTell &one : view.dossier.recipients)
        m_ui->recipient->addItem(one.recipient.name.toString(), one.recipient.id.toString());
    choose(*m_ui->recipient, view.dossier, about, [](const RecipientToTell &one) { return !one.notice; });
    fillWords<NoticeOutcome>(*m_ui->outcome);
    fillWords<SentBy>(*m_ui->sentBy);
    chooseWord(*m_ui->sentBy, SentBy::Email);
    connect(m_ui->recipient, &QComboBox::currentIndexChanged, this, &TellRecipientDialog::showContact);
    connect(m_ui->outcome, &QComboBox::currentIndexChanged, this, &TellRecipientDialog::showOutcome);
    showContact();
    setForm(form);
    showOutcome();
}

TellRecipientDialog::~TellRecipientDialog() = default;

void TellRecipientDialog::showContact()
{
    const RecipientToTell *one = recipientIn(dossier(), *m_ui->recipient);
    const QString contact = one ? one->recipient.contact : QString();
    m_ui->contact->setText(contact.isEmpty() ? QString() : tr("To reach at: %1").arg(contact));
    m_ui->contact->setHidden(contact.isEmpty());
}

// What was not told has no way in which it went, and a reason instead.
void TellRecipientDialog::showOutcome()
{
    const bool isTold = chosenWord<NoticeOutcome>(*m_ui->outcome) == NoticeOutcome::Told;
    m_ui->sentByLabel->setHidden(!isTold);
    m_ui->sentBy->setHidden(!isTold);
    m_ui->wordsLabel->setText(isTold ? tr("&What did you ask of it?") : tr("&Why was it not told? (required)"));
    setDayLabel(isTold ? tr("Told o&n") : tr("Decided o&n"));
}

Result<Happening> TellRecipientDialog::happening() const
{
    const RecipientToTell *one = recipientIn(dossier(), *m_ui->recipient);
    if (!one)
        return Error(ErrorCode::RecipientUnknown);
    const NoticeOutcome outcome = chosenWord<NoticeOutcome>(*m_ui->outcome);
    const bool isTold = outcome == NoticeOutcome::Told;
    const std::optional<SentBy> sentBy = isTold ? std::optional(chosenWord<SentBy>(*m_ui->sentBy)) : std::nullopt;
    return readLong(*m_ui->words, isTold ? Needed::No : Needed::Yes).transform([&](const LongText &words) {
        return Happening(happened::RecipientTold{one->recipient.id, one->recipient.name, outcome, sentBy, words});
    });
}

QWidget *TellRecipientDialog::wrongField(const Error &error) const
{
    if (error.code() == ErrorCode::RecipientUnknown)
        return m_ui->recipient;
    return error.code() == ErrorCode::ReasonMissing ? m_ui->words : ActDialog::wrongField(error);
}

RecipientAnswerDialog::RecipientAnswerDialog(Workspace &workspace, const CaseView &view, std::optional<RecipientId> about, QWidget *parent)
    : ActDialog(workspace, view, tr("Record answer of a recipient"), tr("&Record"), parent), m_ui(new Ui::RecipientAnswerForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    for (const RecipientToTell &one : view.dossier.recipients) {
        if (wasTold(one))
            m_ui->recipient->addItem(one.recipient.name.toString(), one.recipient.id.toString());
    }
    choose(*m_ui->recipient, view.dossier, about, [](const RecipientToTell &one) { return wasTold(one) && !one.notice->answer; });
    setForm(form);
    setDayLabel(tr("Answered o&n"));
}

RecipientAnswerDialog::~RecipientAnswerDialog() = default;

// The answer goes with what was told, also where that was to one that was merged since.
Result<Happening> RecipientAnswerDialog::happening() const
{
    const RecipientToTell *one = recipientIn(dossier(), *m_ui->recipient);
    if (!one || !one->notice)
        return Error(ErrorCode::RecipientUnknown);
    const Result<LongText> answer = readLong(*m_ui->answer, Needed::No);
    if (!answer)
        return answer.error();
    if (!answer->hasWords())
        return Error(ErrorCode::Empty).with(QStringLiteral("key"), QStringLiteral("answer"));
    return Happening(happened::RecipientAnswered{one->notice->recipient, *answer});
}

QWidget *RecipientAnswerDialog::wrongField(const Error &error) const
{
    if (error.code() == ErrorCode::RecipientUnknown)
        return m_ui->recipient;
    return error.code() == ErrorCode::Empty ? m_ui->answer : ActDialog::wrongField(error);
}

} // namespace balie
