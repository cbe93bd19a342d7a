// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed in the dialog of a disclosure: what is missing, what it makes, and how it is written down.
#include "core/casework/disclosure/recorddisclosure.h"
#include "core/wording/errorwords.h"
#include "ui/disclosure/disclosuredialog.h"
#include "ui/support/messagebar.h"
#include "ui_disclosureform.h"

#include <QLocale>

#include <algorithm>

namespace balie {

const RecipientRow *DisclosureDialog::recipient() const
{
    const QString chosen = m_ui->recipient->chosen();
    const auto found = std::find_if(m_recipients.begin(), m_recipients.end(), [&](const RecipientRow &row) { return row.recipient.id.toString() == chosen; });
    return found == m_recipients.end() ? nullptr : &*found;
}

std::optional<OrganisationId> DisclosureDialog::organisation() const
{
    const Result<OrganisationId> chosen = OrganisationId::from(m_ui->organisation->currentData().toString());
    return chosen ? std::optional(*chosen) : std::nullopt;
}

// What is said beside its field, before anything is asked of the register.
std::optional<MissingAnswer> DisclosureDialog::missing() const
{
    std::optional<MissingAnswer> found = missingOnTop();
    return found ? found : missingBelow();
}

std::optional<MissingAnswer> DisclosureDialog::missingWhom() const
{
    if (m_ui->onePerson->isChecked() && m_ui->person->isOpen())
        return MissingAnswer{tr("Choose the person from the list that comes while you type. Is it somebody else? Choose ‘Several persons, or somebody else’."), m_ui->person};
    if (m_ui->onePerson->isChecked() && !m_ui->person->person())
        return MissingAnswer{tr("Fill in about whom the data are."), m_ui->person};
    if (m_ui->series->isChecked() && !m_ui->seriesPersons->search()->text().trimmed().isEmpty())
        return MissingAnswer{tr("Who is typed here is not on the list yet. Add all that fit, or clear this line."), m_ui->seriesPersons->search()};
    if (m_ui->series->isChecked() && m_ui->purpose->currentData().toString() == toWord(DisclosurePurpose::ArrearsReport))
        return MissingAnswer{tr("A report of arrears is about one tenant, with the four steps that were taken for that one. Write it down for each apart."), m_ui->purpose};
    if (m_ui->series->isChecked() && m_ui->seriesPersons->persons().empty())
        return MissingAnswer{tr("Put the persons on the list: type the begin of their street or name, and add all that fit."), m_ui->seriesPersons->search()};
    if (m_ui->several->isChecked() && m_ui->group->text().trimmed().isEmpty())
        return MissingAnswer{tr("Fill in about whom the data are, for example: tenants of Kerkstraat 1-41."), m_ui->group};
    return std::nullopt;
}

std::optional<MissingAnswer> DisclosureDialog::missingOnTop() const
{
    if (!recipient())
        return MissingAnswer{m_recipients.empty() ? tr("Nobody may get data yet. Add the recipient first, under ‘Recipients’.") : tr("Choose who got the data, from the list."),
                             m_ui->recipient};
    if (!m_ui->on->day())
        return MissingAnswer{m_ui->on->hasMistake() ? m_ui->on->mistake() : tr("Fill in the day on which the data went."), m_ui->on};
    if (const auto whom = missingWhom())
        return whom;
    if (m_ui->purpose->currentData().toString().isEmpty())
        return MissingAnswer{tr("Choose what the data are for."), m_ui->purpose};
    if (m_ui->basis->currentData().toString().isEmpty())
        return MissingAnswer{tr("Choose on which basis the data go."), m_ui->basis};
    if (m_ui->categories->categories().empty())
        return MissingAnswer{tr("Tick which kinds of data went."), m_ui->categories};
    return std::nullopt;
}

std::optional<MissingAnswer> DisclosureDialog::missingBelow() const
{
    if (m_ui->arrears->isVisibleTo(this)) {
        if (const auto step = m_ui->arrears->missing())
            return step;
    }
    if (m_ui->decidedBy->text().trimmed().isEmpty())
        return MissingAnswer{tr("Fill in who decided that the data went."), m_ui->decidedBy};
    if (m_ui->toldOn->isVisibleTo(this) && !m_ui->toldOn->day())
        return MissingAnswer{m_ui->toldOn->hasMistake() ? m_ui->toldOn->mistake() : tr("Fill in the day on which the person was told."), m_ui->toldOn};
    if (m_ui->toldWhy->isVisibleTo(this) && m_ui->toldWhy->text().trimmed().isEmpty())
        return MissingAnswer{tr("Fill in why the person was not told, for example: it stands in the statement."), m_ui->toldWhy};
    return m_ui->compelled->isChecked() ? m_ui->demand->missing() : std::nullopt;
}

// All that cannot be wrong by itself.
Disclosure DisclosureDialog::basics(OrganisationId organisation, RecipientId recipient, const ShortText &decidedBy) const
{
    const Disclosure fresh{.id = DisclosureId::create(Instant::fromMSecs(0)), .organisation = organisation, .recipient = recipient, .on = m_today, .decidedBy = decidedBy};
    Disclosure made = m_known ? m_known->disclosure : fresh;
    made.organisation = organisation;
    made.recipient = recipient;
    made.decidedBy = decidedBy;
    made.on = m_ui->on->day().value_or(m_today);
    const bool isGroup = m_ui->several->isChecked();
    made.person = m_ui->onePerson->isChecked() ? m_ui->person->person() : std::nullopt;
    if (const std::vector<PersonId> series = m_ui->seriesPersons->persons(); m_ui->series->isChecked() && !series.empty())
        made.person = series.front();
    made.persons = isGroup ? m_ui->persons->value() : 1;
    made.group = isGroup ? m_ui->group->text().trimmed() : QString();
    made.purpose = fromWord<DisclosurePurpose>(m_ui->purpose->currentData().toString()).value_or(DisclosurePurpose::Other);
    made.basis = fromWord<LegalBasis>(m_ui->basis->currentData().toString()).value_or(LegalBasis::Contract);
    made.article = m_ui->article->text().trimmed();
    made.categories = m_ui->categories->categories();
    const bool special = holdsSpecial(made.categories);
    made.specialGround = special ? m_ui->specialGround->text().trimmed() : QString();
    made.approvedBy = special ? m_ui->approvedBy->text().trimmed() : QString();
    const Result<AgreementId> agreement = AgreementId::from(m_ui->agreement->currentData().toString());
    made.agreement = agreement ? std::optional(*agreement) : std::nullopt;
    made.reference = m_ui->reference->text().trimmed();
    made.told = {fromWord<ToldWhen>(m_ui->told->currentData().toString()).value_or(ToldWhen::Not), {}, {}};
    if (made.told.when != ToldWhen::Not)
        made.told.on = m_ui->toldOn->day();
    made.demand.reset();
    made.arrears.reset();
    if (made.purpose == DisclosurePurpose::ArrearsReport && !m_ui->arrears->missing())
        made.arrears = m_ui->arrears->report();
    return made;
}

Result<Disclosure> DisclosureDialog::typed() const
{
    const Result<ShortText> by = ShortText::from(m_ui->decidedBy->text());
    const Result<LongText> why = LongText::from(m_ui->why->toPlainText().trimmed());
    const Result<LongText> notTold = LongText::from(m_ui->toldWhy->text().trimmed());
    if (!by || !why || !notTold)
        return !by ? by.error() : !why ? why.error() : notTold.error();
    const std::optional<OrganisationId> of = organisation();
    const RecipientRow *to = recipient();
    if (!of || !to)
        return Error(of ? ErrorCode::RecipientUnknown : ErrorCode::OrganisationUnknown);
    Disclosure made = basics(*of, to->recipient.id, *by);
    made.why = *why;
    if (made.told.when == ToldWhen::Not)
        made.told.why = *notTold;
    if (m_ui->compelled->isChecked()) {
        const Result<CompelledDemand> demand = m_ui->demand->demand();
        if (!demand)
            return demand.error();
        made.demand = *demand;
    }
    return made;
}

std::vector<Disclosure> DisclosureDialog::eachOf(const Disclosure &typed) const
{
    if (!m_ui->series->isChecked())
        return {typed};
    std::vector<Disclosure> each;
    for (const PersonId person : m_ui->seriesPersons->persons()) {
        each.push_back(typed);
        each.back().person = person;
    }
    return each;
}

QWidget *DisclosureDialog::whomField() const
{
    if (m_ui->series->isChecked())
        return m_ui->seriesPersons->search();
    return m_ui->onePerson->isChecked() ? static_cast<QWidget *>(m_ui->person) : m_ui->group;
}

QWidget *DisclosureDialog::fieldOf(const QString &word) const
{
    const std::pair<const char *, QWidget *> fields[] = {{"on", m_ui->on},
                                                         {"categories", m_ui->categories},
                                                         {"article", m_ui->article},
                                                         {"special-ground", m_ui->specialGround},
                                                         {"approved-by", m_ui->approvedBy},
                                                         {"arrears", m_ui->arrears->fieldFor({})},
                                                         {"told-on", m_ui->toldOn},
                                                         {"told-why", m_ui->toldWhy},
                                                         {"whom", whomField()}};
    for (const auto &[name, field] : fields) {
        if (word == QLatin1String(name))
            return field;
    }
    return m_ui->demand->fieldFor(word);
}

QWidget *DisclosureDialog::wrongField(const Error &error) const
{
    switch (error.code()) {
    case ErrorCode::RecipientEnded:
    case ErrorCode::RecipientUnknown: return m_ui->recipient;
    case ErrorCode::AgreementUnknown: return m_ui->agreement;
    case ErrorCode::PersonUnknown: return whomField();
    case ErrorCode::DateInFuture: return m_ui->on;
    case ErrorCode::NumberOutOfRange: return m_ui->persons;
    case ErrorCode::DisclosureForbidden:
        if (m_ui->arrears->isVisibleTo(this))
            return m_ui->arrears->fieldFor(error.fact(QStringLiteral("missing")));
        return error.fact(QStringLiteral("reason")) == u"marketing" ? static_cast<QWidget *>(m_ui->purpose) : m_ui->recipient;
    default: break;
    }
    for (const char *fact : {"field", "key"}) {
        if (QWidget *field = fieldOf(error.fact(QString::fromLatin1(fact))))
            return field;
    }
    return KeepingDialog::wrongField(error);
}

void DisclosureDialog::record()
{
    if (const auto hole = missing())
        return refuse(hole->sentence, hole->field);
    const Result<Disclosure> disclosure = typed();
    if (!disclosure)
        refuseBecause(disclosure.error());
    else if (m_known)
        change(*disclosure);
    else
        add(eachOf(*disclosure));
}

static UndoWork strikingOut(const std::vector<Disclosure> &stored)
{
    std::vector<DisclosureId> ids;
    for (const Disclosure &one : stored)
        ids.push_back(one.id);
    return undoBy([ids, why = LongText::from(DisclosureDialog::tr("Undone")).value_or({})](Register &opened) { return strikeOutDisclosures(opened, ids, why); });
}

static QString storedWords(std::size_t number)
{
    return number == 1 ? DisclosureDialog::tr("It is in the register.")
                       : DisclosureDialog::tr("%1 disclosures are in the register, one of each person.").arg(QLocale().toString(static_cast<qint64>(number)));
}

// It stays in the register, struck out: who may do that is offered it.
void DisclosureDialog::add(const std::vector<Disclosure> &disclosures)
{
    store([disclosures](Register &opened) { return recordDisclosures(opened, disclosures); }, [this](const Result<std::vector<Disclosure>> &stored) {
        Q_EMIT recorded(storedWords(stored->size()), workspace().may(Permission::ManageRecipients) ? strikingOut(*stored) : UndoWork());
    });
}

void DisclosureDialog::change(const Disclosure &disclosure)
{
    store([disclosure](Register &opened) { return correctDisclosure(opened, disclosure); }, [this](const Result<Disclosure> &stored) {
        Disclosure before = m_known->disclosure;
        before.revision = stored->revision;
        Q_EMIT recorded(tr("The correction is kept."), undoBy([before](Register &opened) { return correctDisclosure(opened, before); }));
    });
}

void DisclosureDialog::recordAndGoOn()
{
    if (const auto hole = missing())
        return refuse(hole->sentence, hole->field);
    const Result<Disclosure> disclosure = typed();
    if (!disclosure)
        return refuseBecause(disclosure.error());
    setWorking(true);
    whenReady(workspace().run([wanted = eachOf(*disclosure)](Register &opened) { return recordDisclosures(opened, wanted); }), this, [this](const Result<std::vector<Disclosure>> &stored) {
        setWorking(false);
        if (!stored)
            return refuseBecause(stored.error());
        beginNext(stored->front());
    });
}

// Recipient and settings stay; whom it is about, its number and what was particular go.
void DisclosureDialog::beginNext(const Disclosure &stored)
{
    m_ui->person->forget();
    m_ui->seriesPersons->forget();
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_ui->person), m_ui->group, m_ui->reference, m_ui->approvedBy})
        field->clear();
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_ui->person), m_ui->group, m_ui->reference, m_ui->approvedBy, m_ui->decidedBy, m_ui->recipient->lineEdit()})
        takeAsGiven(*field);
    m_ui->compelled->setChecked(false);
    takeSettings(stored);
    messages()->tell(MessageKind::Success, tr("It is in the register. Who is the next person?"));
    lead(whomField());
}

} // namespace balie
