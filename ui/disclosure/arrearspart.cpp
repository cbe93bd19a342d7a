// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/arrearspart.h"

#include "core/wording/disclosurewords.h"
#include "ui_arrearsform.h"

namespace balie {

ArrearsPart::ArrearsPart(QWidget *parent) : QWidget(parent), m_ui(new Ui::ArrearsForm)
{
    m_ui->setupUi(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    for (const TenantsWord word : allValues<TenantsWord>())
        m_ui->tenant->addItem(wordOf(word), toWord(word));
}

ArrearsPart::~ArrearsPart() = default;

void ArrearsPart::setToday(QDate today)
{
    for (DateField *field : {m_ui->contactSought, m_ui->helpNamed, m_ui->reminded, m_ui->offered}) {
        field->setToday(today);
        field->setSide(DayLies::Before);
    }
}

void ArrearsPart::setReport(const ArrearsReport &report)
{
    m_ui->contactSought->setDay(report.contactSought);
    m_ui->helpNamed->setDay(report.helpNamed);
    m_ui->reminded->setDay(report.reminded);
    m_ui->offered->setDay(report.offered);
    m_ui->tenant->setCurrentIndex(m_ui->tenant->findData(toWord(report.tenant)));
}

std::optional<MissingAnswer> ArrearsPart::missing() const
{
    for (DateField *field : {m_ui->contactSought, m_ui->helpNamed, m_ui->reminded, m_ui->offered}) {
        if (field->hasMistake())
            return MissingAnswer{field->mistake(), field};
        if (!field->day())
            return MissingAnswer{tr("Fill in on which day this step was taken. Without it the arrears may not be reported."), field};
    }
    return std::nullopt;
}

ArrearsReport ArrearsPart::report() const
{
    const auto dayOf = [](const DateField *field) { return field->day().value_or(QDate()); };
    return {dayOf(m_ui->contactSought), dayOf(m_ui->helpNamed), dayOf(m_ui->reminded), dayOf(m_ui->offered),
            fromWord<TenantsWord>(m_ui->tenant->currentData().toString()).value_or(TenantsWord::NotRefused)};
}

QWidget *ArrearsPart::fieldFor(const QString &step) const
{
    if (step == u"help")
        return m_ui->helpNamed;
    if (step == u"reminder")
        return m_ui->reminded;
    return step == u"offer" ? m_ui->offered : m_ui->contactSought;
}

} // namespace balie
