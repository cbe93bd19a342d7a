// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog of a disclosure fills in by itself: the settings of the last one, what is known, the agreements of a day.
#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "ui/disclosure/disclosuredialog.h"
#include "ui_disclosureform.h"

#include <QSignalBlocker>

#include <algorithm>

namespace balie {

template <typename Code>
static void choose(QComboBox &box, Code code)
{
    box.setCurrentIndex(box.findData(toWord(code)));
}

void DisclosureDialog::takeSettings(const Disclosure &disclosure)
{
    choose(*m_ui->purpose, disclosure.purpose);
    choose(*m_ui->basis, disclosure.basis);
    choose(*m_ui->told, disclosure.told.when);
    m_ui->categories->setCategories(disclosure.categories);
    for (const auto &[field, text] : {std::pair(m_ui->article, disclosure.article), std::pair(m_ui->specialGround, disclosure.specialGround),
                                      std::pair(m_ui->toldWhy, disclosure.told.why.toString())}) {
        field->setText(text);
        takeAsGiven(*field);
    }
    m_ui->why->setPlainText(disclosure.why.toString());
    takeAsGiven(*m_ui->why);
}

void DisclosureDialog::fill(const DisclosureRow &row)
{
    const Disclosure &known = row.disclosure;
    takeSettings(known);
    m_ui->on->setDay(known.on);
    m_ui->several->setChecked(!known.person);
    if (known.person)
        m_ui->person->setPerson(*known.person, row.personName);
    m_ui->group->setText(known.group);
    m_ui->persons->setValue(known.persons);
    m_ui->approvedBy->setText(known.approvedBy);
    m_ui->reference->setText(known.reference);
    m_ui->decidedBy->setText(known.decidedBy.toString());
    if (known.told.on)
        m_ui->toldOn->setDay(*known.told.on);
    if (known.arrears)
        m_ui->arrears->setReport(*known.arrears);
    m_ui->compelled->setChecked(known.demand.has_value());
    if (known.demand)
        m_ui->demand->setDemand(*known.demand);
}

// Those that were in force on that day; the one that was chosen stays to be seen.
void DisclosureDialog::offerAgreements()
{
    const QSignalBlocker quiet(m_ui->agreement);
    m_ui->agreement->clear();
    m_ui->agreement->addItem(tr("None"), QString());
    const RecipientRow *row = recipient();
    if (!row)
        return;
    const QDate day = m_ui->on->day().value_or(m_today);
    const bool same = m_known && m_known->disclosure.recipient == row->recipient.id;
    const std::optional<AgreementId> kept = same ? m_known->disclosure.agreement : std::nullopt;
    for (const Agreement &agreement : row->recipient.agreements) {
        if (agreement.isInForceOn(day) || agreement.id == kept)
            m_ui->agreement->addItem(tr("%1 of %2", "kind of agreement and its day").arg(wordOf(agreement.kind), numericDay(agreement.signedOn)), agreement.id.toString());
    }
    const Agreement *inForce = row->recipient.agreementOn(day);
    const QString wanted = same ? (kept ? kept->toString() : QString()) : (inForce ? inForce->id.toString() : QString());
    m_ui->agreement->setCurrentIndex(std::max(0, m_ui->agreement->findData(wanted)));
}

} // namespace balie
