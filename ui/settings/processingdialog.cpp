// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/processingdialog.h"

#include "core/casework/keepprocessing.h"
#include "core/domain/identity/bsnguard.h"
#include "core/wording/errorwords.h"
#include "core/wording/processingwords.h"
#include "ui/support/whenready.h"
#include "ui_processingform.h"

namespace balie {

namespace {

// The fields of one text each, and where it goes.
std::vector<std::pair<QPlainTextEdit *, LongText Processing::*>> boxes(const Ui::ProcessingForm &ui)
{
    return {{ui.purpose, &Processing::purpose},       {ui.categories, &Processing::categories}, {ui.recipients, &Processing::recipients},
            {ui.period, &Processing::period},         {ui.source, &Processing::source},         {ui.automated, &Processing::automated},
            {ui.transfers, &Processing::transfers}};
}

std::vector<std::pair<QLineEdit *, LongText Processing::*>> lines(const Ui::ProcessingForm &ui)
{
    return {{ui.basisWords, &Processing::basisWords}, {ui.persons, &Processing::persons}};
}

} // namespace

ProcessingDialog::ProcessingDialog(Workspace &workspace, const std::vector<Organisation> &organisations, QDate today,
                                   const std::optional<Processing> &known, QWidget *parent)
    : FormDialog(known ? tr("Description of processing") : tr("New description of processing"), tr("&Keep"), parent),
      m_workspace(workspace), m_ui(new Ui::ProcessingForm), m_known(known)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    for (const Organisation &organisation : organisations)
        m_ui->organisation->addItem(organisation.name.toString(), organisation.id.toString());
    for (LegalBasis basis : allValues<LegalBasis>())
        m_ui->basis->addItem(wordOf(basis), toWord(basis));
    m_ui->basis->setCurrentIndex(m_ui->basis->findData(toWord(LegalBasis::Contract)));
    m_ui->ended->setToday(today);
    m_ui->ended->setSide(DayLies::Nearest);
    const bool isOfOne = known || organisations.size() == 1;
    m_ui->organisation->setHidden(isOfOne);
    m_ui->organisationLabel->setHidden(isOfOne);
    m_ui->ended->setVisible(known.has_value());
    m_ui->endedLabel->setVisible(known.has_value());
    if (known)
        fill(*known);
    setForm(form);
    connect(this, &FormDialog::confirmed, this, &ProcessingDialog::confirm);
}

ProcessingDialog::~ProcessingDialog() = default;

void ProcessingDialog::fill(const Processing &known)
{
    m_ui->organisation->setCurrentIndex(m_ui->organisation->findData(known.organisation.toString()));
    m_ui->name->setText(known.name.toString());
    m_ui->basis->setCurrentIndex(m_ui->basis->findData(toWord(known.basis)));
    for (const auto &[field, matter] : boxes(*m_ui))
        field->setPlainText((known.*matter).toString());
    for (const auto &[field, matter] : lines(*m_ui))
        field->setText((known.*matter).toString());
    if (known.ended)
        m_ui->ended->setDay(*known.ended);
}

Result<Processing> ProcessingDialog::typed() const
{
    const Result<ShortText> name = ShortText::from(m_ui->name->text());
    const Result<OrganisationId> organisation = OrganisationId::from(m_ui->organisation->currentData().toString());
    if (!name || !organisation)
        return name ? organisation.error() : name.error();
    Processing processing = m_known.value_or(Processing{ProcessingId::create(Instant::fromMSecs(0)), *organisation, *name});
    processing.name = *name;
    processing.basis = fromWord<LegalBasis>(m_ui->basis->currentData().toString()).value_or(LegalBasis::Contract);
    for (const auto &[field, matter] : boxes(*m_ui)) {
        const Result<LongText> text = LongText::from(field->toPlainText().trimmed());
        if (!text)
            return text.error();
        processing.*matter = *text;
    }
    for (const auto &[field, matter] : lines(*m_ui)) {
        const Result<LongText> text = LongText::from(field->text().trimmed());
        if (!text)
            return text.error();
        processing.*matter = *text;
    }
    if (!m_ui->ended->isEmpty() && !m_ui->ended->day())
        return Error(ErrorCode::NotADate);
    processing.ended = m_ui->ended->day();
    const Result<void> whole = checkProcessing(processing);
    return whole ? Result<Processing>(processing) : whole.error();
}

QWidget *ProcessingDialog::wrongField(const Error &error) const
{
    const QString field = error.fact(QStringLiteral("field"));
    if (field == u"basis-words")
        return m_ui->basisWords;
    if (error.code() == ErrorCode::NotADate)
        return m_ui->ended;
    if (error.code() == ErrorCode::HoldsForbiddenNumber)
        return firstField([](const QString &text) { return !forbiddenNumbersIn(text).empty(); });
    for (const auto &[box, matter] : boxes(*m_ui)) {
        if (box->objectName() == field)
            return box;
    }
    return m_ui->name;
}

void ProcessingDialog::confirm()
{
    const Result<Processing> processing = typed();
    if (!processing)
        return refuse(sentenceOf(processing.error()), wrongField(processing.error()));
    setWorking(true);
    whenReady(m_workspace.run([wanted = *processing](Register &opened) { return keepProcessings(opened, {wanted}); }), this,
              [this](const Result<std::vector<Processing>> &stored) {
                  setWorking(false);
                  if (!stored)
                      return refuse(sentenceOf(stored.error()), wrongField(stored.error()));
                  accept();
                  Q_EMIT kept(stored->front());
              });
}

} // namespace balie
