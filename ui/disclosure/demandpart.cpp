// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/demandpart.h"

#include "core/wording/disclosurewords.h"
#include "ui_compelledform.h"

namespace balie {

DemandPart::DemandPart(QWidget *parent) : QWidget(parent), m_ui(new Ui::CompelledForm)
{
    m_ui->setupUi(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    for (const DemandForce force : allValues<DemandForce>())
        m_ui->force->addItem(wordOf(force), toWord(force));
    connect(m_ui->force, &QComboBox::currentIndexChanged, this, &DemandPart::showParts);
    connect(m_ui->banned, &QCheckBox::toggled, this, &DemandPart::showParts);
    showParts();
}

DemandPart::~DemandPart() = default;

void DemandPart::setToday(QDate today)
{
    m_ui->banUntil->setToday(today);
    m_ui->banUntil->setSide(DayLies::After);
}

// Only help that was asked for is weighed: what the law demands is given.
void DemandPart::showParts()
{
    const bool voluntary = m_ui->force->currentData().toString() == toWord(DemandForce::Voluntary);
    m_ui->weighingLabel->setVisible(voluntary);
    m_ui->weighing->setVisible(voluntary);
    m_ui->banBox->setVisible(m_ui->banned->isChecked());
}

void DemandPart::setDemand(const CompelledDemand &demand)
{
    m_ui->force->setCurrentIndex(m_ui->force->findData(toWord(demand.force)));
    m_ui->authority->setText(demand.authority.toString());
    m_ui->demandReference->setText(demand.reference.toString());
    m_ui->demandArticle->setText(demand.article.toString());
    m_ui->given->setPlainText(demand.given.toString());
    m_ui->demandApprovedBy->setText(demand.approvedBy.toString());
    m_ui->weighing->setPlainText(demand.weighing.toString());
    m_ui->banned->setChecked(demand.ban.has_value());
    if (demand.ban) {
        m_ui->banBy->setText(demand.ban->by.toString());
        if (demand.ban->until)
            m_ui->banUntil->setDay(*demand.ban->until);
    }
}

std::optional<MissingAnswer> DemandPart::missing() const
{
    const auto isEmpty = [](const QLineEdit *line) { return line->text().trimmed().isEmpty(); };
    if (isEmpty(m_ui->authority))
        return MissingAnswer{tr("Fill in which authority asked for it."), m_ui->authority};
    if (isEmpty(m_ui->demandReference))
        return MissingAnswer{tr("Fill in the number of the demand, so that it can be found again."), m_ui->demandReference};
    if (isEmpty(m_ui->demandArticle))
        return MissingAnswer{tr("Fill in the article on which the authority relies, for example: Sv 126nd."), m_ui->demandArticle};
    if (m_ui->given->toPlainText().trimmed().isEmpty())
        return MissingAnswer{tr("Fill in exactly which fields the authority got."), m_ui->given};
    if (isEmpty(m_ui->demandApprovedBy))
        return MissingAnswer{tr("Fill in who approved that the data went."), m_ui->demandApprovedBy};
    if (m_ui->weighing->isVisibleTo(this) && m_ui->weighing->toPlainText().trimmed().isEmpty())
        return MissingAnswer{tr("There was a choice: fill in what was weighed."), m_ui->weighing};
    if (m_ui->banned->isChecked() && isEmpty(m_ui->banBy))
        return MissingAnswer{tr("Fill in which law or order forbids to tell the person."), m_ui->banBy};
    if (m_ui->banned->isChecked() && m_ui->banUntil->hasMistake())
        return MissingAnswer{m_ui->banUntil->mistake(), m_ui->banUntil};
    return std::nullopt;
}

Result<CompelledDemand> DemandPart::demand() const
{
    const Result<ShortText> authority = ShortText::from(m_ui->authority->text());
    const Result<ShortText> reference = ShortText::from(m_ui->demandReference->text());
    const Result<ShortText> article = ShortText::from(m_ui->demandArticle->text());
    const Result<ShortText> approvedBy = ShortText::from(m_ui->demandApprovedBy->text());
    for (const Result<ShortText> *text : {&authority, &reference, &article, &approvedBy}) {
        if (!*text)
            return text->error();
    }
    const bool voluntary = m_ui->force->currentData().toString() == toWord(DemandForce::Voluntary);
    const Result<LongText> given = LongText::from(m_ui->given->toPlainText().trimmed());
    const Result<LongText> weighing = LongText::from(voluntary ? m_ui->weighing->toPlainText().trimmed() : QString());
    if (!given || !weighing)
        return given ? weighing.error() : given.error();
    CompelledDemand demand{voluntary ? DemandForce::Voluntary : DemandForce::Formal, *authority, *reference, *article, *given, *approvedBy, *weighing, {}};
    if (m_ui->banned->isChecked()) {
        const Result<ShortText> by = ShortText::from(m_ui->banBy->text());
        if (!by)
            return by.error();
        demand.ban = NoticeBan{*by, m_ui->banUntil->day()};
    }
    return demand;
}

QWidget *DemandPart::fieldFor(const QString &word) const
{
    if (word == u"given")
        return m_ui->given;
    if (word == u"weighing")
        return m_ui->weighing;
    return word == u"until" ? m_ui->banUntil : nullptr;
}

} // namespace balie
