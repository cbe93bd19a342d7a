// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/answerdialog.h"

#include "core/domain/request/answerrules.h"
#include "core/domain/request/expectedreply.h"
#include "core/wording/codewords.h"
#include "ui/request/fieldreading.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui_decisionform.h"

#include <QVBoxLayout>

namespace balie {

DecisionPanel::DecisionPanel(Right right, Beside beside, QWidget *parent)
    : QWidget(parent), m_right(right), m_ui(new Ui::DecisionForm)
{
    m_ui->setupUi(this);
    metrics::layOutInside(layout());
    m_ui->rightName->setRole(TextRole::GroupTitle);
    m_ui->rightName->setText(longWordOf(right));
    for (Outcome outcome : allValues<Outcome>()) {
        const bool offered = outcome == Outcome::Granted
            || (canBeRefused(right) && (outcome != Outcome::NotApplicable || beside == Beside::OtherRights));
        if (offered)
            m_ui->outcome->addItem(wordOf(outcome), toWord(outcome));
    }
    m_ui->ground->addItem(tr("Choose the ground"), QString()); // nobody refuses on a ground that stood there already
    for (RefusalGround ground : refusalGroundsFor(right))
        m_ui->ground->addItem(wordOf(ground), toWord(ground));
    m_ui->ground->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->outcome->setAccessibleName(tr("Outcome of %1").arg(wordOf(right)));
    followOutcome();
    connect(m_ui->outcome, &QComboBox::currentIndexChanged, this, &DecisionPanel::followOutcome);
}

DecisionPanel::~DecisionPanel() = default;

void DecisionPanel::followOutcome()
{
    const Outcome outcome = chosenWord<Outcome>(*m_ui->outcome);
    const bool refused = outcome == Outcome::Refused || outcome == Outcome::Partly;
    m_ui->ground->setVisible(refused);
    m_ui->groundLabel->setVisible(refused);
    m_ui->weighing->setVisible(outcome != Outcome::Granted);
    m_ui->weighingLabel->setVisible(outcome != Outcome::Granted);
    m_ui->weighingLabel->setText(refused ? tr("&Weighing: why does this ground hold here? (required)")
                                         : tr("&Why does this right not apply after all? (required)"));
}

Result<RightDecision> DecisionPanel::decision() const
{
    RightDecision decision;
    decision.right = m_right;
    decision.outcome = chosenWord<Outcome>(*m_ui->outcome);
    if (decision.outcome == Outcome::Granted)
        return decision;
    if (decision.outcome != Outcome::NotApplicable) {
        decision.ground = fromWord<RefusalGround>(m_ui->ground->currentData().toString());
        if (!decision.ground)
            return Error(ErrorCode::RefusalNeedsGround).with(QStringLiteral("right"), toWord(m_right));
    }
    return LongText::from(m_ui->weighing->toPlainText().trimmed()).transform([&decision](const LongText &weighing) {
        decision.weighing = weighing;
        return decision;
    });
}

void DecisionPanel::chooseRefused()
{
    if (const int refused = m_ui->outcome->findData(toWord(Outcome::Refused)); refused >= 0)
        m_ui->outcome->setCurrentIndex(refused);
}

QWidget *DecisionPanel::groundToChoose() const
{
    return m_ui->ground->isVisibleTo(this) && m_ui->ground->currentIndex() == 0 ? m_ui->ground : nullptr;
}

AnswerDialog::AnswerDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Record the answer"), tr("&Record"), parent)
{
    auto *form = new QWidget(this);
    auto *whole = new QVBoxLayout(form);
    auto *list = new QWidget(form);
    auto *decisions = new QVBoxLayout(list);
    metrics::layOutInside(decisions);
    decisions->setSpacing(metrics::groups);
    for (Right right : dossier().rights) {
        auto *panel = new DecisionPanel(right, dossier().rights.size() > 1 ? Beside::OtherRights : Beside::Nothing, list);
        panel->setObjectName(QStringLiteral("decision_%1").arg(toWord(right)));
        decisions->addWidget(panel);
        m_decisions.push_back(panel);
    }
    decisions->addStretch();
    whole->addWidget(list, 1);
    auto *remedies = new PlainLabel(tr("A refusal, also in part, tells the person of the Autoriteit Persoonsgegevens and "
                                       "of the court (six weeks)."),
                                    TextRole::Caption, form);
    remedies->setWordWrap(true);
    whole->addWidget(remedies);
    auto *sentByLabel = new PlainLabel(tr("Sent &by"), form);
    m_sentBy = new QComboBox(form);
    m_sentBy->setObjectName(QStringLiteral("sentBy"));
    fillWords<SentBy>(*m_sentBy);
    chooseWord(*m_sentBy, expectedReply(dossier().request));
    sentByLabel->setBuddy(m_sentBy);
    whole->addWidget(sentByLabel);
    whole->addWidget(m_sentBy);
    setForm(form);
    offerLetter();
    setDayLabel(tr("Sent o&n"));
    formChanged();
}

void AnswerDialog::preferLetter(LetterKind kind)
{
    ActDialog::preferLetter(kind);
    if (kind != LetterKind::Refusal)
        return;
    for (DecisionPanel *panel : m_decisions)
        panel->chooseRefused();
}

QWidget *AnswerDialog::wrongField(const Error &error) const
{
    if (error.code() != ErrorCode::RefusalNeedsGround)
        return ActDialog::wrongField(error);
    for (const DecisionPanel *panel : m_decisions) {
        if (QWidget *ground = panel->groundToChoose())
            return ground;
    }
    return nullptr;
}

Result<Happening> AnswerDialog::happening() const
{
    happened::Answered answer;
    answer.sentBy = chosenWord<SentBy>(*m_sentBy);
    for (const DecisionPanel *panel : m_decisions) {
        const Result<RightDecision> decision = panel->decision();
        if (!decision)
            return decision.error();
        answer.decisions.push_back(*decision);
    }
    return Happening(answer);
}

} // namespace balie
