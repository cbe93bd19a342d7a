// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/disclosuredialog.h"

#include "core/wording/disclosurewords.h"
#include "core/wording/processingwords.h"
#include "ui/disclosure/outlookbox.h"
#include "ui/support/primarybutton.h"
#include "ui_disclosureform.h"

#include <QDialogButtonBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace balie {

namespace {

void showPair(QWidget *label, QWidget *field, bool shown)
{
    label->setVisible(shown);
    field->setVisible(shown);
}

template <typename Code>
void offer(QComboBox &box, const QString &nothing)
{
    if (!nothing.isEmpty())
        box.addItem(nothing, QString());
    for (const Code code : allValues<Code>())
        box.addItem(wordOf(code), toWord(code));
}

} // namespace

DisclosureDialog::DisclosureDialog(Workspace &workspace, const QString &title, const std::vector<Organisation> &organisations, QDate today, QWidget *parent)
    : KeepingDialog(workspace, title, tr("Sa&ve"), parent), m_ui(new Ui::DisclosureForm), m_today(today)
{
    setObjectName(QStringLiteral("disclosureDialog"));
    setMinimumWidth(640);
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    fillChoices(organisations, today);
    setForm(form);
    placeOutlook();
    m_looking.setSingleShot(true);
    m_looking.setInterval(std::chrono::milliseconds(150));
    connectParts();
}

DisclosureDialog::DisclosureDialog(Workspace &workspace, const std::vector<Organisation> &organisations, const Start &start, QDate today, QWidget *parent)
    : DisclosureDialog(workspace, tr("Record a disclosure"), organisations, today, parent)
{
    m_wanted = start.recipient ? start.recipient->toString() : QString();
    beginAt(start.organisation);
    if (start.person)
        m_ui->person->setPerson(*start.person, start.personName);
    addAnother();
    showParts();
}

DisclosureDialog::DisclosureDialog(Workspace &workspace, const std::vector<Organisation> &organisations, const DisclosureRow &known, QDate today, QWidget *parent)
    : DisclosureDialog(workspace, tr("Correct a disclosure"), organisations, today, parent)
{
    m_known = known;
    m_wanted = known.disclosure.recipient.toString();
    beginAt(known.disclosure.organisation);
    fill(known);
    showParts();
}

DisclosureDialog::~DisclosureDialog() = default;

void DisclosureDialog::fillChoices(const std::vector<Organisation> &organisations, QDate today)
{
    for (const Organisation &organisation : organisations)
        m_ui->organisation->addItem(organisation.name.toString(), organisation.id.toString());
    showPair(m_ui->organisationLabel, m_ui->organisation, organisations.size() > 1);
    offer<DisclosurePurpose>(*m_ui->purpose, tr("Choose…"));
    offer<LegalBasis>(*m_ui->basis, tr("Choose…"));
    offer<ToldWhen>(*m_ui->told, QString());
    m_ui->told->setCurrentIndex(m_ui->told->findData(toWord(ToldWhen::Not)));
    for (QComboBox *box : {m_ui->purpose, m_ui->basis, m_ui->agreement}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    m_ui->person->setWorkspace(workspace());
    m_ui->seriesPersons->setWorkspace(workspace());
    m_ui->onePerson->setChecked(true);
    m_ui->decidedBy->setText(workspace().session().userName);
    for (DateField *field : {m_ui->on, m_ui->toldOn}) {
        field->setToday(today);
        field->setSide(DayLies::Before);
        field->setDay(today);
    }
    m_ui->arrears->setToday(today);
    m_ui->demand->setToday(today);
}

// Above the buttons, where it is seen wherever the fields were scrolled to.
void DisclosureDialog::placeOutlook()
{
    m_outlook = new OutlookBox(this);
    if (auto *whole = qobject_cast<QVBoxLayout *>(layout()))
        whole->insertWidget(whole->count() - 1, m_outlook);
}

void DisclosureDialog::connectParts()
{
    connect(m_ui->organisation, &QComboBox::currentIndexChanged, this, &DisclosureDialog::useOrganisation);
    connect(m_ui->recipient, &QComboBox::currentIndexChanged, this, &DisclosureDialog::useRecipient);
    connect(m_ui->on, &DateField::dayChanged, this, &DisclosureDialog::offerAgreements);
    for (QComboBox *box : {m_ui->purpose, m_ui->told})
        connect(box, &QComboBox::currentIndexChanged, this, &DisclosureDialog::showParts);
    connect(m_ui->categories, &CategoriesField::categoriesChanged, this, &DisclosureDialog::showParts);
    for (QRadioButton *whom : {m_ui->onePerson, m_ui->series})
        connect(whom, &QRadioButton::toggled, this, &DisclosureDialog::showParts);
    connect(m_ui->compelled, &QCheckBox::toggled, this, &DisclosureDialog::showParts);
    connect(m_ui->seriesPersons, &PersonsField::personsChanged, &m_looking, qOverload<>(&QTimer::start));
    connect(this, &DialogFrame::fieldsChanged, &m_looking, qOverload<>(&QTimer::start));
    connect(&m_looking, &QTimer::timeout, this, &DisclosureDialog::look);
}

// The next person of a series, with everything that stays the same.
void DisclosureDialog::addAnother()
{
    auto *buttons = findChild<QDialogButtonBox *>();
    QPushButton *another = buttons->addButton(tr("Save, ne&xt person"), QDialogButtonBox::ActionRole);
    another->setObjectName(QStringLiteral("another"));
    another->setAutoDefault(false);
    connect(another, &QPushButton::clicked, this, &DisclosureDialog::recordAndGoOn);
    setTabOrder(action(), another);
    setTabOrder(another, buttons->button(QDialogButtonBox::Cancel));
}

// The first question is whose disclosure it is, where that is open.
void DisclosureDialog::beginAt(std::optional<OrganisationId> organisation)
{
    {
        const QSignalBlocker quiet(m_ui->organisation);
        if (organisation)
            m_ui->organisation->setCurrentIndex(m_ui->organisation->findData(organisation->toString()));
    }
    useOrganisation();
    if (organisation)
        lead(m_ui->recipient);
}

void DisclosureDialog::useOrganisation()
{
    if (const std::optional<OrganisationId> chosen = organisation()) {
        m_ui->person->setOrganisation(*chosen);
        m_ui->seriesPersons->setOrganisation(*chosen);
    }
    readRecipients();
}

void DisclosureDialog::readRecipients()
{
    const std::optional<OrganisationId> of = organisation();
    if (!of)
        return;
    whenReady(workspace().run([of = *of](Register &opened) { return recipientRows(opened, of); }), this, [this, of](const Result<std::vector<RecipientRow>> &rows) {
        if (of != organisation())
            return;
        if (!rows)
            return refuseBecause(rows.error());
        offerRecipients(*rows);
    });
}

void DisclosureDialog::offerRecipients(const std::vector<RecipientRow> &rows)
{
    {
        const QSignalBlocker quiet(m_ui->recipient); // one of another organisation is chosen for a moment else
        m_recipients = rows;
        const QString wanted = m_wanted.isEmpty() ? m_ui->recipient->chosen() : m_wanted;
        m_ui->recipient->clear();
        for (const RecipientRow &row : rows) {
            const QString name = row.recipient.name.toString();
            m_ui->recipient->addItem(row.recipient.ended ? tr("%1 (ended)").arg(name) : name, row.recipient.id.toString());
        }
        m_ui->recipient->choose(wanted);
    }
    m_wanted.clear();
    useRecipient();
}

void DisclosureDialog::useRecipient()
{
    takeAsGiven(*m_ui->recipient->lineEdit()); // chosen, not typed
    offerAgreements();
    if (!m_known)
        readTemplate();
    m_looking.start();
}

void DisclosureDialog::readTemplate()
{
    const RecipientRow *row = recipient();
    if (!row)
        return;
    DisclosureQuery last;
    last.recipient = row->recipient.id;
    last.limit = 20; // of which some may be struck out
    whenReady(workspace().run([last](Register &opened) { return disclosureRows(opened, last); }), this, [this, last](const Result<DisclosurePage> &page) {
        const RecipientRow *chosen = recipient();
        if (!page || !chosen || chosen->recipient.id != *last.recipient)
            return;
        const auto stands = std::find_if(page->rows.begin(), page->rows.end(), [](const DisclosureRow &one) { return !one.disclosure.struckOut; });
        if (stands != page->rows.end())
            takeSettings(stands->disclosure);
    });
}

// What is asked only where it is needed.
void DisclosureDialog::showParts()
{
    m_ui->series->setVisible(!m_known); // what is in the register already is one disclosure
    m_ui->person->setVisible(m_ui->onePerson->isChecked());
    m_ui->seriesPersons->setVisible(m_ui->series->isChecked());
    m_ui->severalBox->setVisible(m_ui->several->isChecked());
    m_ui->specialBox->setVisible(holdsSpecial(m_ui->categories->categories()));
    m_ui->arrearsBox->setVisible(m_ui->purpose->currentData().toString() == toWord(DisclosurePurpose::ArrearsReport));
    m_ui->demand->setVisible(m_ui->compelled->isChecked());
    const bool told = m_ui->told->currentData().toString() != toWord(ToldWhen::Not);
    showPair(m_ui->toldOnLabel, m_ui->toldOn, told);
    showPair(m_ui->toldWhyLabel, m_ui->toldWhy, !told);
}

void DisclosureDialog::look()
{
    const RecipientRow *to = recipient();
    const std::optional<OrganisationId> of = organisation();
    const Result<ShortText> by = ShortText::from(workspace().session().userName);
    const int asked = ++m_asked;
    if (!to || !of || !by || m_ui->purpose->currentData().toString().isEmpty())
        return m_outlook->clear();
    Disclosure draft = basics(*of, to->recipient.id, *by);
    if (const auto demand = m_ui->demand->demand(); m_ui->compelled->isChecked() && demand)
        draft.demand = *demand;
    whenReady(workspace().run([draft](Register &opened) { return lookAhead(opened, draft); }), this, [this, asked](const Result<DisclosureOutlook> &outlook) {
        if (asked != m_asked)
            return;
        if (!outlook)
            return m_outlook->say(outlook.error(), {});
        m_outlook->say(outlook->allowed ? std::nullopt : std::optional(outlook->allowed.error()), outlook->cautions);
    });
}

} // namespace balie
