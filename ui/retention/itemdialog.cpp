// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/itemdialog.h"

#include "core/casework/addretention.h"
#include "core/casework/editretention.h"
#include "core/domain/person/contactfields.h"
#include "core/exchange/retentionfile.h"
#include "core/wording/retentionwords.h"
#include "ui_itemform.h"

#include <QLocale>

namespace balie {

ItemDialog::ItemDialog(Workspace &workspace, const QString &title, const QString &action, QDate today, QWidget *parent)
    : KeepingDialog(workspace, title, action, parent), m_ui(new Ui::ItemForm)
{
    setObjectName(QStringLiteral("itemDialog"));
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_ui->person->setWorkspace(workspace);
    for (const BaselineRule &rule : builtInRetentionBaseline().rules)
        m_ui->category->addItem(rule.category.name.in(QLocale()), rule.category.id);
    m_ui->category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->category->setMinimumContentsLength(40);
    m_ui->trigger->setToday(today);
    m_ui->trigger->setSide(DayLies::Nearest);
    m_ui->promisedFrom->setToday(today);
    m_ui->promisedFrom->setSide(DayLies::Nearest);
    setForm(form);
    connect(m_ui->category, &QComboBox::currentIndexChanged, this, &ItemDialog::showTrigger);
    showTrigger();
}

ItemDialog::ItemDialog(Workspace &workspace, const std::vector<Organisation> &organisations, std::optional<OrganisationId> chosen, QDate today, QWidget *parent)
    : ItemDialog(workspace, tr("Add what is kept"), tr("&Add"), today, parent)
{
    connect(m_ui->organisation, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto organisation = OrganisationId::from(m_ui->organisation->currentData().toString()))
            m_ui->person->setOrganisation(*organisation);
    });
    for (const Organisation &organisation : organisations)
        m_ui->organisation->addItem(organisation.name.toString(), organisation.id.toString());
    if (chosen)
        m_ui->organisation->setCurrentIndex(m_ui->organisation->findData(chosen->toString()));
    m_ui->organisation->setVisible(organisations.size() > 1);
    m_ui->organisationLabel->setVisible(organisations.size() > 1);
}

ItemDialog::ItemDialog(Workspace &workspace, const RetentionRow &row, QDate today, QWidget *parent)
    : ItemDialog(workspace, tr("Change what is kept"), tr("&Keep"), today, parent)
{
    m_known = row.item;
    fill(row);
}

ItemDialog::~ItemDialog() = default;

// Its organisation, and the case that it is the file of, stay.
void ItemDialog::fill(const RetentionRow &row)
{
    m_ui->organisation->hide();
    m_ui->organisationLabel->hide();
    m_ui->person->setOrganisation(row.item.organisation);
    if (row.item.person)
        m_ui->person->setPerson(*row.item.person, row.personName);
    if (row.item.reference)
        m_ui->reference->setText(row.item.reference->toString());
    if (m_ui->category->findData(row.item.category) < 0)
        m_ui->category->addItem(row.category.name.in(QLocale()), row.item.category);
    m_ui->category->setCurrentIndex(m_ui->category->findData(row.item.category));
    m_ui->system->setText(row.item.system.toString());
    if (row.item.trigger)
        m_ui->trigger->setDay(*row.item.trigger);
    if (row.item.promisedFrom)
        m_ui->promisedFrom->setDay(*row.item.promisedFrom);
}

void ItemDialog::showTrigger()
{
    const BaselineRule *rule = ruleFor(builtInRetentionBaseline(), m_ui->category->currentData().toString());
    m_ui->beginsWith->setText(rule ? tr("The period begins with: %1. Leave the day empty while that has not happened.").arg(wordOf(rule->trigger)) : QString());
}

Result<RetentionItem> ItemDialog::typed() const
{
    const auto reference = textTyped(m_ui->reference->text());
    const auto system = ShortText::from(m_ui->system->text());
    const auto organisation = m_known ? Result<OrganisationId>(m_known->organisation) : OrganisationId::from(m_ui->organisation->currentData().toString());
    if (!reference || !system || !organisation)
        return !reference ? reference.error() : !system ? system.error() : organisation.error();
    RetentionItem item = m_known.value_or(RetentionItem{RetentionItemId::create(Instant::fromMSecs(0)), *organisation, {}, {}, {}, {}, *system, {}, {}, 0});
    item.person = m_ui->person->person();
    item.reference = *reference;
    item.category = m_ui->category->currentData().toString();
    item.system = *system;
    item.trigger = m_ui->trigger->day();
    item.promisedFrom = m_ui->promisedFrom->day();
    return item;
}

// What is said beside its field, before anything is asked of the register.
bool ItemDialog::isComplete()
{
    if (m_ui->person->isOpen())
        refuse(tr("Choose the person from the list that comes while you type, or leave the field empty."), m_ui->person);
    else if (!m_ui->person->person() && m_ui->reference->text().trimmed().isEmpty() && !(m_known && m_known->request))
        refuse(tr("Fill in of whom it is, or the file."), m_ui->reference);
    else if (m_ui->system->text().trimmed().isEmpty())
        refuse(tr("Fill in where it is, for example: huuradministratie."), m_ui->system);
    else if (m_ui->trigger->hasMistake())
        refuse(m_ui->trigger->mistake(), m_ui->trigger);
    else if (m_ui->promisedFrom->hasMistake())
        refuse(m_ui->promisedFrom->mistake(), m_ui->promisedFrom);
    else
        return true;
    return false;
}

QWidget *ItemDialog::wrongField(const Error &error) const
{
    switch (error.code()) {
    case ErrorCode::NotADate: return error.fact(QStringLiteral("key")) == u"promisedFrom" ? m_ui->promisedFrom : m_ui->trigger;
    case ErrorCode::PersonUnknown: return m_ui->person;
    case ErrorCode::RetentionCategoryUnknown: return m_ui->category;
    default: return KeepingDialog::wrongField(error);
    }
}

void ItemDialog::record()
{
    if (!isComplete())
        return;
    const Result<RetentionItem> item = typed();
    if (!item)
        refuseBecause(item.error());
    else if (m_known)
        change(*item);
    else
        add(*item);
}

void ItemDialog::add(const RetentionItem &item)
{
    store([item](Register &opened) { return addRetention(opened, {item}); }, [this](const Result<std::vector<RetentionItem>> &stored) {
        Q_EMIT recorded(tr("It stands in the list of what is kept."),
                        undoBy([id = stored->front().id, why = LongText::from(tr("Undone"))](Register &opened) { return removeRetention(opened, id, *why); }));
    });
}

void ItemDialog::change(const RetentionItem &item)
{
    store([item](Register &opened) { return editRetention(opened, item); }, [this](const Result<RetentionItem> &stored) {
        RetentionItem before = *m_known;
        before.revision = stored->revision;
        Q_EMIT recorded(tr("The change is kept."), undoBy([before](Register &opened) { return editRetention(opened, before); }));
    });
}

} // namespace balie
