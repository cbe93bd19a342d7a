// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakecard.h"

#include "core/domain/request/knowncircumstances.h"
#include "core/wording/codewords.h"
#include "ui/support/checkline.h"
#include "ui/support/metrics.h"
#include "ui_intakeform.h"

#include <QCheckBox>
#include <QToolButton>

#include <algorithm>

namespace balie {

IntakeCard::IntakeCard(IntakeKind kind, QDateTime now, QWidget *parent)
    : QWidget(parent), m_ui(new Ui::IntakeForm), m_kind(kind), m_today(now.date()), m_called(now)
{
    m_ui->setupUi(this);
    build();
    buildMeans();
    orderTabs();
    warnOfNumbers();
    connectFields();
    advise();
    followRepresentative();
}

IntakeCard::~IntakeCard() = default;

void IntakeCard::build()
{
    metrics::layOutInside(layout());
    layout()->setSpacing(metrics::page);
    const bool phone = m_kind == IntakeKind::Phone;
    m_ui->channelPanel->setVisible(!phone);
    m_ui->lateHint->setRole(TextRole::Caption);
    const std::pair<PlainLabel *, QString> titles[] = {
        {m_ui->whoTitle, phone ? tr("1  Who is calling?") : tr("1  Who asks?")},
        {m_ui->wordsTitle, phone ? tr("2  What does the caller say?") : tr("2  What stands in it?")},
        {m_ui->rightsTitle, tr("3  What is asked?")},
        {m_ui->verifyTitle, tr("4  How recognised?")},
        {m_ui->reachTitle, tr("5  How to reach?")},
    };
    for (const auto &[label, text] : titles) {
        label->setRole(TextRole::GroupTitle);
        label->setText(text);
    }
    m_ui->nameMistake->hide();
    m_ui->organisation->hide();
    m_ui->organisationLabel->hide();
    m_ui->words->setMaximumHeight(fontMetrics().height() * 6);
    for (Channel channel : allValues<Channel>()) {
        if (channel != Channel::Phone)
            m_ui->channel->addItem(wordOf(channel), toWord(channel));
    }
    m_ui->receivedOn->setToday(m_today);
    m_ui->receivedOn->setSide(DayLies::Before);
    m_ui->receivedOn->setRange(QDate(), m_today);
    m_ui->receivedOn->setDay(m_today);
    m_ui->replyBy->addItem(tr("Not asked"), QString());
    for (SentBy sentBy : allValues<SentBy>())
        m_ui->replyBy->addItem(wordOf(sentBy), toWord(sentBy));
    m_ui->representative->addItem(tr("No, for himself or herself"), QString());
    for (RepresentativeKind kind : allValues<RepresentativeKind>())
        m_ui->representative->addItem(wordOf(kind), toWord(kind));
}

void IntakeCard::buildMeans()
{
    using M = IdentityMeans;
    const std::vector<M> offered = m_kind == IntakeKind::Phone ? std::vector{M::Callback, M::Code, M::Facts}
                                                               : std::vector{M::Portal, M::Code, M::Facts, M::Shown, M::Video};
    auto *line = new QVBoxLayout(m_ui->means);
    metrics::layOutInside(line);
    line->setSpacing(metrics::tight);
    for (IdentityMeans means : offered) {
        auto *box = new CheckLine(wordOf(means), m_ui->means);
        box->setObjectName(QStringLiteral("means_%1").arg(toWord(means)));
        line->addWidget(box);
        m_means.emplace_back(box, means);
        connect(box, &QCheckBox::toggled, this, &IntakeCard::changed);
    }
}

// In the order of the conversation, which is not the order in which the fields were made.
void IntakeCard::orderTabs()
{
    QWidget *last = m_ui->words;
    const auto next = [&last](QWidget *field) {
        setTabOrder(last, field);
        last = field;
    };
    for (QToolButton *button : m_ui->rights->buttons())
        next(button);
    for (const auto &[box, means] : m_means)
        next(box);
    next(m_ui->telephone);
}

void IntakeCard::connectFields()
{
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &IntakeCard::changed);
    for (QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &IntakeCard::changed);
    for (QLineEdit *edit : {m_ui->name, m_ui->telephone, m_ui->email, m_ui->street, m_ui->postcode})
        connect(edit, &QLineEdit::textChanged, this, &IntakeCard::personChanged);
    connect(m_ui->organisation, &QComboBox::currentIndexChanged, this, &IntakeCard::personChanged);
    connect(m_ui->name, &QLineEdit::textChanged, m_ui->nameMistake, &QWidget::hide);
    connect(m_ui->words, &QPlainTextEdit::textChanged, this, &IntakeCard::wordsTyped);
    connect(m_ui->rights, &RightsChoice::chosenByHand, this, [this] {
        advise();
        Q_EMIT changed();
    });
    connect(m_ui->receivedOn, &DateField::dayChanged, this, &IntakeCard::changed);
    connect(m_ui->channel, &QComboBox::currentIndexChanged, this, &IntakeCard::advise);
    connect(m_ui->representative, &QComboBox::currentIndexChanged, this, &IntakeCard::followRepresentative);
}

void IntakeCard::wordsTyped()
{
    m_ui->rights->recognise(m_ui->words->toPlainText().left(LongText::maxLength));
    advise();
    Q_EMIT changed();
}

// Nothing is known to ask for before it is known what is asked.
void IntakeCard::advise()
{
    const std::vector<Right> asked = rights();
    m_ui->advice->setVisible(!asked.empty());
    const Channel channel = m_kind == IntakeKind::Phone
        ? Channel::Phone
        : fromWord<Channel>(m_ui->channel->currentData().toString()).value_or(Channel::Letter);
    if (!asked.empty())
        m_ui->advice->setText(sentenceOf(adviseIdentity(asked, knownCircumstances(channel))));
}

void IntakeCard::followRepresentative()
{
    const auto kind = fromWord<RepresentativeKind>(m_ui->representative->currentData().toString());
    m_ui->representativePanel->setVisible(kind.has_value());
    if (kind)
        m_ui->representativeAsk->setText(askOf(*kind));
}

void IntakeCard::setOrganisations(const std::vector<Choice> &organisations)
{
    const QString chosen = m_ui->organisation->count() == 0 ? m_wantedOrganisation : m_ui->organisation->currentData().toString();
    const bool several = organisations.size() > 1;
    m_ui->organisation->clear();
    if (several)
        m_ui->organisation->addItem(tr("Choose the organisation"), QString()); // no caller is answered for the first in a list
    for (const Choice &choice : organisations)
        m_ui->organisation->addItem(choice.name, choice.id.toString());
    m_ui->organisation->setCurrentIndex(std::max(0, m_ui->organisation->findData(chosen)));
    m_ui->organisation->setVisible(several);
    m_ui->organisationLabel->setVisible(several);
}

bool IntakeCard::asksOrganisation() const
{
    return m_ui->organisation->isVisibleTo(this);
}

QString IntakeCard::organisationName() const
{
    return organisation() ? m_ui->organisation->currentText() : QString();
}

void IntakeCard::chooseOrganisation(const OrganisationId &id)
{
    m_wantedOrganisation = id.toString();
    m_ui->organisation->setCurrentIndex(std::max(0, m_ui->organisation->findData(m_wantedOrganisation)));
}

// Each has its name; the field inside a day is the day's own.
QList<QLineEdit *> IntakeCard::texts() const
{
    QList<QLineEdit *> found = findChildren<QLineEdit *>();
    found.removeIf([](const QLineEdit *field) {
        return field->objectName().isEmpty() || qobject_cast<const DateField *>(field->parentWidget());
    });
    return found;
}

// The fields show who was chosen; typing another name makes it somebody else again.
void IntakeCard::setPerson(const std::optional<Person> &person)
{
    if (person) {
        m_ui->name->setText(person->name.display());
        m_ui->organisation->setCurrentIndex(m_ui->organisation->findData(person->organisation.toString()));
        m_ui->telephone->setText(person->telephone ? person->telephone->toString() : QString());
        m_ui->email->setText(person->email ? person->email->toString() : QString());
        m_ui->street->setText(person->address ? person->address->street.toString() : QString());
        m_ui->postcode->setText(person->address ? person->address->postcode : QString());
        m_ui->place->setText(person->address ? person->address->place : QString());
    }
    m_person = person;
}

PersonSketch IntakeCard::sketch() const
{
    return {m_ui->name->text(), m_ui->street->text(), m_ui->postcode->text(), m_ui->email->text(), m_ui->telephone->text()};
}

std::vector<Right> IntakeCard::rights() const
{
    return m_ui->rights->chosen();
}

std::optional<OrganisationId> IntakeCard::organisation() const
{
    const Result<OrganisationId> id = OrganisationId::from(m_ui->organisation->currentData().toString());
    return id ? std::optional(*id) : std::nullopt;
}

QDate IntakeCard::receivedOn() const
{
    return m_kind == IntakeKind::Phone ? m_called.date() : m_ui->receivedOn->day().value_or(m_today);
}

QString IntakeCard::typedName() const
{
    return m_ui->name->text().trimmed();
}

bool IntakeCard::isBlank() const
{
    const QList<QLineEdit *> fields = texts();
    const bool typed = std::any_of(fields.begin(), fields.end(), [](const QLineEdit *field) { return !field->text().trimmed().isEmpty(); });
    return !typed && m_ui->words->toPlainText().trimmed().isEmpty() && rights().empty() && chosenMeans().empty();
}

void IntakeCard::focusFirst()
{
    QWidget *who = asksOrganisation() ? static_cast<QWidget *>(m_ui->organisation) : m_ui->name;
    (m_kind == IntakeKind::Phone ? who : m_ui->channel)->setFocus();
}

std::vector<IdentityMeans> IntakeCard::chosenMeans() const
{
    std::vector<IdentityMeans> chosen;
    for (const auto &[box, means] : m_means) {
        if (box->isChecked())
            chosen.push_back(means);
    }
    return chosen;
}

} // namespace balie
