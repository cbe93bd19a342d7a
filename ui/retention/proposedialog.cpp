// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/proposedialog.h"

#include "core/casework/destruction/decidedestruction.h"
#include "core/casework/destruction/proposedestruction.h"
#include "ui/support/pluralof.h"
#include "ui_proposeform.h"

#include <QLocale>

#include <algorithm>

namespace balie {

ProposeDialog::ProposeDialog(Workspace &workspace, std::vector<DestructionOffer> offers, const QString &category, QWidget *parent)
    : KeepingDialog(workspace, tr("Propose to destroy"), tr("&Propose"), parent), m_ui(new Ui::ProposeForm), m_offers(std::move(offers)), m_category(category)
{
    setObjectName(QStringLiteral("proposeDialog"));
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    for (const DestructionOffer &each : m_offers)
        m_ui->organisation->addItem(each.organisationName);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->organisation), static_cast<QWidget *>(m_ui->organisationLabel)})
        part->setVisible(m_offers.size() > 1);
    m_ui->days->setRange(Destruction::shortestCoolingOff, Destruction::longestCoolingOff);
    m_ui->days->setValue(Destruction::usualCoolingOff);
    setForm(form);
    sayMeanwhile(tr("What is past its period is being gathered…"));
    connect(m_ui->organisation, &QComboBox::currentIndexChanged, this, &ProposeDialog::showOffer);
    showOffer();
}

ProposeDialog::~ProposeDialog() = default;

const DestructionOffer &ProposeDialog::offer() const
{
    return m_offers.at(static_cast<std::size_t>(std::max(0, m_ui->organisation->currentIndex())));
}

// The largest categories by name, and the rest together.
void ProposeDialog::showOffer()
{
    constexpr std::size_t mostLines = 8;
    const QLocale locale;
    const std::vector<DestructionOffer::Part> &parts = offer().parts;
    const std::size_t named = parts.size() > mostLines ? mostLines - 1 : parts.size();
    const qint64 all = offer().items();
    QStringList lines{tr("%1 thing(s) past their period that %2 keeps:", "how many, which organisation", pluralOf(all)).arg(locale.toString(all), offer().organisationName)};
    for (std::size_t i = 0; i < named; ++i)
        lines.append(tr("%1: %2", "a category of data and how many").arg(parts[i].category.name.in(locale), locale.toString(parts[i].items)));
    qint64 rest = 0;
    for (std::size_t i = named; i < parts.size(); ++i)
        rest += parts[i].items;
    if (rest > 0)
        lines.append(tr("%n other categories: %1", nullptr, static_cast<int>(parts.size() - named)).arg(locale.toString(rest)));
    m_ui->what->setText(lines.join(u'\n'));
}

QWidget *ProposeDialog::wrongField(const Error &error) const
{
    switch (error.code()) {
    case ErrorCode::ReasonMissing: return m_ui->reason;
    case ErrorCode::NumberOutOfRange: return m_ui->days;
    default: return KeepingDialog::wrongField(error);
    }
}

void ProposeDialog::record()
{
    const Result<LongText> reason = LongText::from(m_ui->reason->toPlainText().trimmed());
    if (!reason)
        return refuseBecause(reason.error());
    const auto propose = [organisation = offer().organisation, category = m_category, why = *reason, days = m_ui->days->value()](Register &opened) {
        return proposeDestruction(opened, {organisation, category}, why, days);
    };
    store(propose, [this](const Result<Destruction> &made) {
        const LongText takenBack = LongText::from(tr("Taken back right after it was proposed.")).value();
        const auto undo = undoBy([id = made->id, takenBack](Register &opened) { return cancelDestruction(opened, id, takenBack); });
        Q_EMIT proposed(made->id);
        Q_EMIT recorded(tr("%1 is proposed. Somebody else has to approve it; to undo it is to cancel it.").arg(made->number), undo);
    });
}

} // namespace balie
