// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the intake card becomes a receipt or a draft, and a draft the card again.
#include "core/domain/identity/identityladder.h"
#include "core/domain/person/contactfields.h"
#include "core/wording/codewords.h"
#include "core/wording/errorwords.h"
#include "ui/intake/intakecard.h"
#include "ui_intakeform.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QToolButton>

namespace balie {

Result<NewPerson> IntakeCard::newPerson()
{
    const Result<PersonName> name = PersonName::from(m_ui->name->text());
    if (!name) {
        m_ui->nameMistake->setText(sentenceOf(name.error()));
        m_ui->nameMistake->show();
        m_ui->name->setFocus();
        return name.error();
    }
    NewPerson person{*name, {}, {}, {}};
    if (!m_ui->street->text().trimmed().isEmpty()) {
        const auto address = PostalAddress::from(m_ui->street->text(), m_ui->postcode->text(), m_ui->place->text());
        if (!address) {
            m_ui->street->setFocus();
            return address.error();
        }
        person.address = *address;
    }
    const auto email = emailTyped(m_ui->email->text());
    const auto telephone = telephoneTyped(m_ui->telephone->text());
    if (!email || !telephone) {
        (!email ? m_ui->email : m_ui->telephone)->setFocus();
        return !email ? email.error() : telephone.error();
    }
    person.email = *email;
    person.telephone = *telephone;
    return person;
}

Result<std::optional<Representative>> IntakeCard::representative() const
{
    const auto kind = fromWord<RepresentativeKind>(m_ui->representative->currentData().toString());
    if (!kind)
        return std::optional<Representative>();
    const Result<ShortText> name = ShortText::from(m_ui->representativeName->text());
    const Result<LongText> authority = LongText::from(m_ui->authority->text());
    if (!name || !authority) {
        m_ui->representativeName->setFocus();
        return !name ? name.error() : authority.error();
    }
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

Result<Receipt> IntakeCard::receipt()
{
    const std::optional<OrganisationId> forWhom = organisation();
    if (!forWhom)
        return Error(ErrorCode::OrganisationUnknown);
    const Result<NewPerson> person = newPerson();
    if (!person)
        return person.error();
    if (rights().empty()) {
        m_rights.front().first->setFocus();
        return Error(ErrorCode::RightMissing);
    }
    if (m_kind == IntakeKind::Other && !m_ui->receivedOn->day()) {
        m_ui->receivedOn->setFocus();
        if (m_ui->receivedOn->isOutOfRange())
            return Error(ErrorCode::DateInFuture);
        return Error(m_ui->receivedOn->isEmpty() ? ErrorCode::Empty : ErrorCode::NotADate);
    }
    const Result<LongText> words = LongText::from(m_ui->words->toPlainText().trimmed());
    if (!words) {
        m_ui->words->setFocus();
        return words.error();
    }
    const auto actor = representative();
    if (!actor)
        return actor.error();
    // Masked: the card has shown what is made unreadable, and why.
    Receipt receipt{*forWhom, *person, rights(), Channel::Phone, receivedOn(), {}, *words, *actor, {}, {}, {}, {}, NumberGate::Mask};
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
    for (const QLineEdit *edit : findChildren<QLineEdit *>()) {
        if (!edit->objectName().isEmpty() && !edit->text().isEmpty())
            draft.insert(edit->objectName(), edit->text());
    }
    for (const QComboBox *box : findChildren<QComboBox *>())
        draft.insert(box->objectName(), box->currentData().toString());
    draft.insert(QStringLiteral("kind"), m_kind == IntakeKind::Phone ? QStringLiteral("phone") : QStringLiteral("other"));
    draft.insert(QStringLiteral("wordsTyped"), m_ui->words->toPlainText().left(LongText::maxLength));
    draft.insert(QStringLiteral("day"), receivedOn().toString(Qt::ISODate));
    draft.insert(QStringLiteral("called"), m_called.toString(Qt::ISODate));
    draft.insert(QStringLiteral("rightsByHand"), m_rightsByHand);
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
    m_rightsByHand = draft.value(QStringLiteral("rightsByHand")).toBool();
    for (QLineEdit *edit : findChildren<QLineEdit *>()) {
        if (!edit->objectName().isEmpty())
            edit->setText(draft.value(edit->objectName()).toString());
    }
    for (QComboBox *box : findChildren<QComboBox *>())
        box->setCurrentIndex(std::max(0, box->findData(draft.value(box->objectName()).toString())));
    m_ui->words->setPlainText(draft.value(QStringLiteral("wordsTyped")).toString());
    const QDate day = QDate::fromString(draft.value(QStringLiteral("day")).toString(), Qt::ISODate);
    m_ui->receivedOn->setDay(day.isValid() ? day : m_today);
    const QDateTime called = QDateTime::fromString(draft.value(QStringLiteral("called")).toString(), Qt::ISODate);
    if (called.isValid())
        m_called = called;
    const QJsonArray chosen = draft.value(QStringLiteral("rightsChosen")).toArray();
    for (const auto &[button, right] : m_rights)
        button->setChecked(chosen.contains(toWord(right)));
    const QJsonArray means = draft.value(QStringLiteral("meansChosen")).toArray();
    for (const auto &[box, one] : m_means)
        box->setChecked(means.contains(toWord(one)));
    advise();
}

} // namespace balie
