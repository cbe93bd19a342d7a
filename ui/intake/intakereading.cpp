// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the intake card becomes a receipt or a draft, and a draft the card again; and what it warns of.
#include "core/domain/identity/identityladder.h"
#include "core/domain/person/contactfields.h"
#include "core/domain/person/postcodeslip.h"
#include "core/wording/codewords.h"
#include "core/wording/errorwords.h"
#include "ui/intake/intakecard.h"
#include "ui/intake/numberwarning.h"
#include "ui/support/fieldlabel.h"
#include "ui_intakeform.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QJsonArray>
#include <QToolButton>

namespace balie {

// Under every field with free text, as under the words.
void IntakeCard::warnOfNumbers()
{
    m_ui->numberWarning->watch(m_ui->words);
    const std::pair<QLineEdit *, QBoxLayout *> fields[] = {
        {m_ui->name, m_ui->nameLayout},
        {m_ui->email, m_ui->emailLayout},
        {m_ui->street, m_ui->streetLayout},
        {m_ui->postcode, m_ui->postcodeLayout},
        {m_ui->place, m_ui->placeLayout},
        {m_ui->representativeName, m_ui->representativeNameLayout},
        {m_ui->authority, m_ui->authorityLayout},
    };
    for (const auto &[field, lines] : fields) {
        auto *warning = new NumberWarning(field->parentWidget());
        warning->watch(field);
        lines->addWidget(warning);
    }
    auto *telephone = new NumberWarning(m_ui->telephone->parentWidget());
    telephone->watchTelephone(m_ui->telephone);
    m_ui->telephoneLayout->addWidget(telephone);
}

void IntakeCard::leadToNumber()
{
    for (const NumberWarning *warning : findChildren<NumberWarning *>()) {
        if (!warning->isVisibleTo(this))
            continue;
        const QString name = warning->objectName().remove(QStringLiteral("NumberWarning"));
        QWidget *field = findChild<QLineEdit *>(name);
        return (field ? field : m_ui->words)->setFocus();
    }
}

// The field must be mended: it gets the focus, and what is said names it.
Error IntakeCard::wrong(QWidget *field, const Error &error, const QString &sentence) const
{
    m_mistake = namedAfter(*field, sentence.isEmpty() ? sentenceOf(error) : sentence);
    field->setFocus();
    return error;
}

// None where nothing stands. A place without a street is not passed over.
Result<std::optional<PostalAddress>> IntakeCard::address() const
{
    const QString postcode = m_ui->postcode->text();
    if ((m_ui->street->text() + postcode + m_ui->place->text()).trimmed().isEmpty())
        return std::optional<PostalAddress>();
    if (isPostcodeSlip(postcode))
        return wrong(m_ui->postcode, Error(ErrorCode::NotText), tr("A Dutch postcode is four digits and two letters, as 1234 AB."));
    for (QLineEdit *field : {m_ui->street, m_ui->postcode, m_ui->place}) {
        const Result<std::optional<ShortText>> typed = textTyped(field->text());
        if (!typed)
            return wrong(field, typed.error());
    }
    const Result<PostalAddress> address = PostalAddress::from(m_ui->street->text(), postcode, m_ui->place->text());
    if (!address)
        return wrong(m_ui->street, address.error());
    return std::optional(*address);
}

Result<NewPerson> IntakeCard::newPerson() const
{
    const Result<PersonName> name = PersonName::from(m_ui->name->text());
    if (!name) {
        const bool empty = name.error().code() == ErrorCode::Empty;
        const Error error = wrong(m_ui->name, name.error());
        m_ui->nameMistake->setText(empty ? tr("Fill in the name.") : sentenceOf(error));
        m_ui->nameMistake->show();
        if (empty)
            m_mistake = m_ui->nameMistake->text();
        return error;
    }
    const auto home = address();
    if (!home)
        return home.error();
    const auto email = emailTyped(m_ui->email->text());
    if (!email)
        return wrong(m_ui->email, email.error());
    const auto telephone = telephoneTyped(m_ui->telephone->text());
    if (!telephone)
        return wrong(m_ui->telephone, telephone.error());
    return NewPerson{*name, *home, *email, *telephone};
}

Result<std::optional<Representative>> IntakeCard::representative() const
{
    const auto kind = fromWord<RepresentativeKind>(m_ui->representative->currentData().toString());
    if (!kind)
        return std::optional<Representative>();
    const Result<ShortText> name = ShortText::from(m_ui->representativeName->text());
    if (!name)
        return wrong(m_ui->representativeName, name.error());
    const Result<LongText> authority = LongText::from(m_ui->authority->text());
    if (!authority)
        return wrong(m_ui->authority, authority.error());
    return std::optional(Representative{*kind, *name, *authority});
}

std::optional<IdentityCheck> IntakeCard::identification() const
{
    IdentityCheck check;
    check.means = chosenMeans();
    const std::optional<IdentityLevel> level = highestLevel(check.means);
    if (!level)
        return std::nullopt;
    check.level = *level;
    if (const Result<ShortText> employee = ShortText::from(m_employee))
        check.employee = *employee;
    return check;
}

Result<Receipt> IntakeCard::receipt(NumberGate numbers)
{
    m_mistake.clear();
    const std::optional<OrganisationId> forWhom = organisation();
    if (!forWhom) {
        m_mistake = tr("Choose the organisation that the request is for.");
        m_ui->organisation->setFocus();
        return Error(ErrorCode::OrganisationUnknown);
    }
    const Result<NewPerson> person = newPerson();
    if (!person)
        return person.error();
    if (rights().empty()) {
        m_ui->rights->buttons().front()->setFocus();
        return Error(ErrorCode::RightMissing);
    }
    if (m_kind == IntakeKind::Other && !m_ui->receivedOn->day()) {
        m_ui->receivedOn->setFocus();
        if (m_ui->receivedOn->isOutOfRange())
            return Error(ErrorCode::DateInFuture);
        return Error(m_ui->receivedOn->isEmpty() ? ErrorCode::Empty : ErrorCode::NotADate);
    }
    const Result<LongText> words = LongText::from(m_ui->words->toPlainText().trimmed());
    if (!words)
        return wrong(m_ui->words, words.error());
    const auto actor = representative();
    if (!actor)
        return actor.error();
    Receipt receipt{*forWhom, *person, rights(), Channel::Phone, receivedOn(), {}, *words, *actor, {}, {}, {}, {}, numbers};
    if (m_person)
        receipt.person = m_person->id;
    receipt.channel = m_kind == IntakeKind::Phone
        ? Channel::Phone
        : fromWord<Channel>(m_ui->channel->currentData().toString()).value_or(Channel::Letter);
    if (m_kind == IntakeKind::Phone)
        receipt.at = m_called.time();
    receipt.replyBy = fromWord<SentBy>(m_ui->replyBy->currentData().toString());
    receipt.identified = identification();
    return receipt;
}

QJsonObject IntakeCard::toJson() const
{
    QJsonObject draft;
    for (const QLineEdit *edit : texts()) {
        if (!edit->text().isEmpty())
            draft.insert(edit->objectName(), edit->text());
    }
    for (const QComboBox *box : findChildren<QComboBox *>())
        draft.insert(box->objectName(), box->currentData().toString());
    draft.insert(QStringLiteral("kind"), m_kind == IntakeKind::Phone ? QStringLiteral("phone") : QStringLiteral("other"));
    draft.insert(QStringLiteral("wordsTyped"), m_ui->words->toPlainText().left(LongText::maxLength));
    draft.insert(QStringLiteral("day"), m_ui->receivedOn->kept());
    draft.insert(QStringLiteral("called"), m_called.toString(Qt::ISODate));
    draft.insert(QStringLiteral("rightsByHand"), m_ui->rights->isByHand());
    QJsonArray chosen;
    for (Right right : rights())
        chosen.append(toWord(right));
    draft.insert(QStringLiteral("rightsChosen"), chosen);
    QJsonArray means;
    for (IdentityMeans one : chosenMeans())
        means.append(toWord(one));
    draft.insert(QStringLiteral("meansChosen"), means);
    if (m_person)
        draft.insert(QStringLiteral("personId"), m_person->id.toString());
    return draft;
}

void IntakeCard::fill(const QJsonObject &draft)
{
    m_person.reset();
    m_ui->rights->setByHand(draft.value(QStringLiteral("rightsByHand")).toBool());
    for (QLineEdit *edit : texts())
        edit->setText(draft.value(edit->objectName()).toString());
    for (QComboBox *box : findChildren<QComboBox *>())
        box->setCurrentIndex(std::max(0, box->findData(draft.value(box->objectName()).toString())));
    m_wantedOrganisation = draft.value(m_ui->organisation->objectName()).toString();
    m_ui->words->setPlainText(draft.value(QStringLiteral("wordsTyped")).toString());
    m_ui->receivedOn->setKept(draft.value(QStringLiteral("day")).toString(m_today.toString(Qt::ISODate)));
    const QDateTime called = QDateTime::fromString(draft.value(QStringLiteral("called")).toString(), Qt::ISODate);
    if (called.isValid())
        m_called = called;
    const QJsonArray chosen = draft.value(QStringLiteral("rightsChosen")).toArray();
    std::vector<Right> rights = allValues<Right>();
    std::erase_if(rights, [&chosen](Right right) { return !chosen.contains(toWord(right)); });
    m_ui->rights->choose(rights);
    const QJsonArray means = draft.value(QStringLiteral("meansChosen")).toArray();
    for (const auto &[box, one] : m_means)
        box->setChecked(means.contains(toWord(one)));
    advise();
}

} // namespace balie
