// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/recipientdialog.h"

#include "core/casework/disclosure/keeprecipient.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/errorwords.h"
#include "ui_recipientform.h"

#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace balie {

RecipientDialog::RecipientDialog(Workspace &workspace, const std::vector<Organisation> &organisations, std::optional<OrganisationId> chosen, const std::optional<Recipient> &known,
                                 QDate today, QWidget *parent)
    : KeepingDialog(workspace, known ? tr("Change a recipient") : tr("Add a recipient"), tr("&Save"), parent), m_ui(new Ui::RecipientForm), m_known(known)
{
    setObjectName(QStringLiteral("recipientDialog"));
    setMinimumWidth(640);
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    fillChoices(organisations, today);
    const auto of = known ? std::optional(known->organisation) : chosen;
    if (of)
        m_ui->organisation->setCurrentIndex(m_ui->organisation->findData(of->toString()));
    const bool isOfOne = known || organisations.size() == 1;
    m_ui->organisation->setHidden(isOfOne);
    m_ui->organisationLabel->setHidden(isOfOne);
    m_ui->ended->setVisible(known.has_value());
    m_ui->endedLabel->setVisible(known.has_value());
    if (known)
        fill(*known);
    connectParts();
    showParts();
    setForm(form);
    readNamed();
}

RecipientDialog::~RecipientDialog() = default;

void RecipientDialog::fillChoices(const std::vector<Organisation> &organisations, QDate today)
{
    for (const Organisation &organisation : organisations)
        m_ui->organisation->addItem(organisation.name.toString(), organisation.id.toString());
    for (const RecipientKind kind : allValues<RecipientKind>())
        m_ui->kind->addItem(wordOf(kind), toWord(kind));
    m_ui->role->addItem(tr("Not decided yet"), QString());
    for (const DecidedRole role : allValues<DecidedRole>())
        m_ui->role->addItem(wordOf(role), toWord(role));
    for (const NamedCountry &named : namedCountries())
        m_ui->country->addItem(named.name, named.country.toString());
    m_ui->country->choose(Country::netherlands().toString());
    m_ui->ground->addItem(tr("None yet"), QString());
    for (const TransferGround ground : allValues<TransferGround>())
        m_ui->ground->addItem(wordOf(ground), toWord(ground));
    for (QComboBox *box : {m_ui->kind, m_ui->listedAs, m_ui->role, m_ui->ground}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    m_ui->decidedBy->setText(workspace().session().userName);
    for (DateField *field : {m_ui->decidedOn, m_ui->ended}) {
        field->setToday(today);
        field->setSide(DayLies::Nearest);
    }
    m_ui->decidedOn->setDay(today);
    m_ui->agreements->setToday(today);
    m_ui->listedAs->addItem(tr("Nothing: the statement does not name it"), QString());
}

void RecipientDialog::connectParts()
{
    connect(m_ui->organisation, &QComboBox::currentIndexChanged, this, &RecipientDialog::readNamed);
    connect(m_ui->listedAs, &QComboBox::activated, this, &RecipientDialog::useNamed);
    for (QComboBox *box : {m_ui->role, static_cast<QComboBox *>(m_ui->country), m_ui->ground})
        connect(box, &QComboBox::currentIndexChanged, this, &RecipientDialog::showParts);
}

void RecipientDialog::fill(const Recipient &known)
{
    m_ui->name->setText(known.name.toString());
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(toWord(known.kind)));
    if (known.role) {
        m_ui->role->setCurrentIndex(m_ui->role->findData(toWord(known.role->role)));
        m_ui->decidedBy->setText(known.role->by.toString());
        m_ui->decidedOn->setDay(known.role->on);
    }
    m_ui->country->choose(known.country.toString());
    if (known.transfer) {
        m_ui->ground->setCurrentIndex(m_ui->ground->findData(toWord(known.transfer->ground)));
        m_ui->transferWords->setPlainText(known.transfer->words.toString());
    }
    m_ui->agreements->setAgreements(known.agreements);
    m_ui->contact->setText(known.contact);
    m_ui->note->setPlainText(known.note.toString());
    if (known.ended)
        m_ui->ended->setDay(*known.ended);
    if (!known.listedAs.isEmpty())
        m_ui->listedAs->addItem(known.listedAs, known.listedAs); // until the statement is read
    m_ui->listedAs->setCurrentIndex(m_ui->listedAs->findData(known.listedAs));
}

void RecipientDialog::readNamed()
{
    const Result<OrganisationId> of = OrganisationId::from(m_ui->organisation->currentData().toString());
    if (!of)
        return;
    whenReady(workspace().run([of = *of](Register &opened) { return namedRecipients(opened, of); }), this, [this](const Result<std::vector<NamedRecipient>> &named) {
        if (!named)
            return refuseBecause(named.error());
        offerNamed(*named);
    });
}

// One that only an earlier version of the statement names stays to be seen.
void RecipientDialog::offerNamed(const std::vector<NamedRecipient> &named)
{
    const QSignalBlocker quiet(m_ui->listedAs);
    const QString chosen = m_ui->listedAs->currentData().toString();
    m_named = named;
    while (m_ui->listedAs->count() > 1)
        m_ui->listedAs->removeItem(1);
    for (const NamedRecipient &one : named)
        m_ui->listedAs->addItem(one.name.in(QLocale()), one.name.nl);
    if (!chosen.isEmpty() && m_ui->listedAs->findData(chosen) < 0)
        m_ui->listedAs->addItem(tr("%1 (not in the statement of today)").arg(chosen), chosen);
    m_ui->listedAs->setCurrentIndex(std::max(0, m_ui->listedAs->findData(chosen)));
}

// The trade of who the statement names, for a new one.
void RecipientDialog::useNamed()
{
    const QString chosen = m_ui->listedAs->currentData().toString();
    const auto found = std::find_if(m_named.begin(), m_named.end(), [&](const NamedRecipient &one) { return one.name.nl == chosen; });
    if (found == m_named.end() || m_known)
        return;
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(toWord(found->kind)));
    if (m_ui->name->text().trimmed().isEmpty())
        m_ui->name->setText(found->name.in(QLocale()));
}

Country RecipientDialog::country() const
{
    return Country::from(m_ui->country->chosen()).value_or(Country::netherlands());
}

void RecipientDialog::showParts()
{
    takeAsGiven(*m_ui->country->lineEdit()); // chosen, not typed
    m_ui->decisionBox->setVisible(!m_ui->role->currentData().toString().isEmpty());
    m_ui->transferBox->setVisible(!country().isInEconomicArea());
    const bool grounded = !m_ui->ground->currentData().toString().isEmpty();
    m_ui->transferWords->setVisible(grounded);
    m_ui->transferWordsLabel->setVisible(grounded);
}

// What is said beside its field, before anything is asked of the register.
std::optional<MissingAnswer> RecipientDialog::missing() const
{
    if (m_ui->name->text().trimmed().isEmpty())
        return MissingAnswer{tr("Fill in who gets the data: the name that a person may ask for."), m_ui->name};
    if (m_ui->decidedBy->isVisibleTo(this) && m_ui->decidedBy->text().trimmed().isEmpty())
        return MissingAnswer{tr("Fill in who decided which role it has."), m_ui->decidedBy};
    if (m_ui->decidedOn->isVisibleTo(this) && !m_ui->decidedOn->day())
        return MissingAnswer{m_ui->decidedOn->hasMistake() ? m_ui->decidedOn->mistake() : tr("Fill in on which day that was decided."), m_ui->decidedOn};
    if (m_ui->country->chosen().isEmpty())
        return MissingAnswer{tr("Choose the country from the list that comes while you type."), m_ui->country};
    if (m_ui->transferWords->isVisibleTo(this) && m_ui->transferWords->toPlainText().trimmed().isEmpty())
        return MissingAnswer{tr("Fill in which decision or which clauses: a person may ask for it."), m_ui->transferWords};
    if (m_ui->ended->hasMistake())
        return MissingAnswer{m_ui->ended->mistake(), m_ui->ended};
    return std::nullopt;
}

Result<Recipient> RecipientDialog::typed() const
{
    const Result<ShortText> name = ShortText::from(m_ui->name->text());
    const Result<OrganisationId> organisation = OrganisationId::from(m_ui->organisation->currentData().toString());
    if (!name || !organisation)
        return name ? organisation.error() : name.error();
    Recipient recipient = m_known.value_or(Recipient{.id = RecipientId::create(Instant::fromMSecs(0)), .organisation = *organisation, .name = *name});
    recipient.name = *name;
    recipient.kind = fromWord<RecipientKind>(m_ui->kind->currentData().toString()).value_or(RecipientKind::Other);
    recipient.country = country();
    recipient.listedAs = m_ui->listedAs->currentData().toString();
    recipient.agreements = m_ui->agreements->agreements();
    recipient.contact = m_ui->contact->text().trimmed();
    recipient.ended = m_ui->ended->day();
    const Result<void> texts = takeTexts(recipient);
    return texts ? Result<Recipient>(recipient) : texts.error();
}

Result<void> RecipientDialog::takeTexts(Recipient &recipient) const
{
    const Result<LongText> note = LongText::from(m_ui->note->toPlainText().trimmed());
    const Result<LongText> words = LongText::from(m_ui->transferWords->toPlainText().trimmed());
    if (!note || !words)
        return note ? words.error() : note.error();
    recipient.note = *note;
    recipient.role.reset();
    if (const auto role = fromWord<DecidedRole>(m_ui->role->currentData().toString())) {
        const Result<ShortText> by = ShortText::from(m_ui->decidedBy->text());
        if (!by)
            return by.error();
        recipient.role = RoleDecision{*role, *by, m_ui->decidedOn->day().value_or(QDate())};
    }
    recipient.transfer.reset();
    const auto ground = fromWord<TransferGround>(m_ui->ground->currentData().toString());
    if (ground && !recipient.country.isInEconomicArea())
        recipient.transfer = Transfer{*ground, *words};
    return {};
}

QWidget *RecipientDialog::wrongField(const Error &error) const
{
    if (error.code() == ErrorCode::RecipientExists)
        return m_ui->name;
    const QString key = error.fact(QStringLiteral("key"));
    const bool ofAgreement = key == u"agreements" || key == u"signedOn" || key == u"until" || error.code() == ErrorCode::RecipientInUse;
    if (ofAgreement)
        return m_ui->agreements;
    if (key == u"role")
        return m_ui->decidedOn;
    if (key == u"transfer")
        return m_ui->transferWords;
    return key == u"ended" ? m_ui->ended : KeepingDialog::wrongField(error);
}

void RecipientDialog::record()
{
    if (const auto hole = missing())
        return refuse(hole->sentence, hole->field);
    if (!m_ui->agreements->takeTyped())
        return;
    const Result<Recipient> recipient = typed();
    recipient ? keep(*recipient) : refuseBecause(recipient.error());
}

void RecipientDialog::keep(const Recipient &recipient)
{
    store([recipient](Register &opened) { return keepRecipients(opened, {recipient}); }, [this](const Result<std::vector<Recipient>> &stored) {
        const Recipient &kept = stored->front();
        if (!m_known)
            return void(Q_EMIT recorded(tr("%1 can get data from now on.").arg(kept.name.toString()), undoBy([id = kept.id](Register &opened) { return removeRecipient(opened, id); })));
        Recipient before = *m_known;
        before.revision = kept.revision;
        Q_EMIT recorded(tr("The change is kept: %1.").arg(kept.name.toString()), undoBy([before](Register &opened) { return keepRecipients(opened, {before}); }));
    });
}

} // namespace balie
