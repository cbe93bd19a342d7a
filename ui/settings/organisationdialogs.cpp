// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationdialogs.h"

#include "core/casework/addorganisation.h"
#include "core/casework/editorganisation.h"
#include "core/domain/organisation/ownprofile.h"
#include "core/exchange/profilefile.h"
#include "core/wording/codewords.h"
#include "core/wording/errorwords.h"
#include "core/wording/profilewords.h"
#include "ui/support/whenready.h"
#include "ui_organisationform.h"

namespace balie {

namespace {

// A word for a profile of one's own, from the name: "Wonen Noord" gives "wonen-noord".
QString profileIdFor(const QString &name)
{
    QString id;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            id += letter;
        else if (!id.isEmpty() && !id.endsWith(QLatin1Char('-')) && letter.isSpace())
            id += QLatin1Char('-');
    }
    while (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    return id.left(40);
}

template <typename Value>
Result<std::optional<Value>> optionalFrom(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<Value>();
    return Value::from(text.trimmed()).transform([](const Value &value) { return std::optional(value); });
}

} // namespace

OrganisationDialog::OrganisationDialog(Workspace &workspace, const std::vector<OrganisationRow> &others, QWidget *parent)
    : FormDialog(tr("New organisation"), tr("&Add"), parent), m_workspace(workspace), m_ui(new Ui::OrganisationForm)
{
    for (const OrganisationRow &row : others)
        m_takenIds.append(row.current.profile.id);
    build();
    for (const Profile &profile : builtInProfiles()) {
        if (!m_takenIds.contains(profile.id))
            m_ui->source->addItem(profile.organisation, profile.id);
    }
    for (const Profile &profile : builtInProfiles())
        m_ui->source->addItem(tr("A copy of: %1").arg(profile.organisation), QStringLiteral("copy:%1").arg(profile.id));
    m_ui->sign->follow(*m_ui->name, signsOf(others));
    connect(m_ui->source, &QComboBox::currentIndexChanged, this, &OrganisationDialog::followSource);
    followSource();
}

OrganisationDialog::OrganisationDialog(Workspace &workspace, const Organisation &organisation, QWidget *parent)
    : FormDialog(organisation.name.toString(), tr("&Keep"), parent), m_workspace(workspace),
      m_ui(new Ui::OrganisationForm), m_organisation(organisation)
{
    build();
    m_ui->profilePanel->hide();
    m_ui->name->setText(organisation.name.toString());
    m_ui->sign->setText(organisation.sign.toString());
    m_ui->address->setPlainText(organisation.address.toString());
    m_ui->email->setText(organisation.email ? organisation.email->toString() : QString());
    m_ui->phone->setText(organisation.phone ? organisation.phone->toString() : QString());
    m_ui->officer->setText(organisation.officer ? organisation.officer->toString() : QString());
    m_ui->calendar->setCurrentIndex(static_cast<int>(organisation.calendar));
    m_ui->suspension->setCurrentIndex(static_cast<int>(organisation.suspension));
}

OrganisationDialog::~OrganisationDialog() = default;

void OrganisationDialog::build()
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    for (CalendarChoice choice : {CalendarChoice::Strict, CalendarChoice::Atw})
        m_ui->calendar->addItem(wordOf(choice));
    for (Suspension choice : {Suspension::Counts, Suspension::Ignored})
        m_ui->suspension->addItem(wordOf(choice));
    setForm(form);
    connect(this, &FormDialog::confirmed, this, &OrganisationDialog::confirm);
}

void OrganisationDialog::followSource()
{
    const Result<Profile> source = builtInProfile(m_ui->source->currentData().toString().section(QLatin1Char(':'), -1));
    if (!source)
        return;
    const bool copy = m_ui->source->currentData().toString().startsWith(QStringLiteral("copy:"));
    m_ui->sourceHint->setText(copy ? tr("Takes over its terms, periods and recipients; quotes and addresses stay behind. %1")
                                         .arg(termText(source->answer))
                                   : termText(source->answer));
    propose(copy || source->id == QStringLiteral("avg") ? QString() : source->organisation);
}

// The name that goes with the statement, and with it the sign; never in the place of what the user typed.
void OrganisationDialog::propose(const QString &name)
{
    const QString shown = m_ui->name->text();
    if (!shown.isEmpty() && shown != m_proposed)
        return;
    m_proposed = name;
    m_ui->name->setText(name);
    takeAsGiven(*m_ui->name);
    if (!m_ui->sign->isOwn())
        takeAsGiven(*m_ui->sign);
}

Result<Profile> OrganisationDialog::chosenProfile() const
{
    const QString choice = m_ui->source->currentData().toString();
    const Result<Profile> source = builtInProfile(choice.section(QLatin1Char(':'), -1));
    const bool own = choice.startsWith(QStringLiteral("copy:")) || choice == QStringLiteral("avg");
    if (!source || !own)
        return source;
    const QString name = m_ui->name->text().trimmed();
    return ownProfile(*source, profileIdFor(name), name, m_takenIds + builtInProfileIds());
}

Result<Organisation> OrganisationDialog::typed() const
{
    const auto name = ShortText::from(m_ui->name->text());
    const auto sign = m_ui->sign->sign();
    const auto address = LongText::from(m_ui->address->toPlainText());
    const auto email = optionalFrom<EmailAddress>(m_ui->email->text());
    const auto phone = optionalFrom<ShortText>(m_ui->phone->text());
    const auto officer = optionalFrom<ShortText>(m_ui->officer->text());
    if (!name || !sign)
        return !name ? name.error() : sign.error();
    if (!address || !email)
        return !address ? address.error() : email.error();
    if (!phone || !officer)
        return !phone ? phone.error() : officer.error();
    Organisation organisation = m_organisation.value_or(
        Organisation{OrganisationId::create(Instant::fromMSecs(0)), *name, *sign, {}, {}, {}, {}});
    organisation.name = *name;
    organisation.sign = *sign;
    organisation.address = *address;
    organisation.email = *email;
    organisation.phone = *phone;
    organisation.officer = *officer;
    organisation.calendar = static_cast<CalendarChoice>(m_ui->calendar->currentIndex());
    organisation.suspension = static_cast<Suspension>(m_ui->suspension->currentIndex());
    return organisation;
}

// The first that is no value.
QWidget *OrganisationDialog::wrongField() const
{
    if (!ShortText::from(m_ui->name->text()))
        return m_ui->name;
    if (!m_ui->sign->sign())
        return m_ui->sign;
    if (!LongText::from(m_ui->address->toPlainText()))
        return m_ui->address;
    if (!optionalFrom<EmailAddress>(m_ui->email->text()))
        return m_ui->email;
    return optionalFrom<ShortText>(m_ui->phone->text()) ? m_ui->officer : m_ui->phone;
}

void OrganisationDialog::confirm()
{
    const Result<Organisation> organisation = typed();
    if (!organisation)
        return refuseField(wrongField(), sentenceOf(organisation.error()));
    const auto take = [this](const Result<Organisation> &done) {
        if (!done)
            return refuse(sentenceOf(done.error()));
        Q_EMIT kept(*done);
        accept();
    };
    if (m_organisation) {
        whenReady(m_workspace.run([wanted = *organisation](Register &opened) { return editOrganisation(opened, wanted); }),
                  this, take);
        return;
    }
    const Result<Profile> profile = chosenProfile();
    if (!profile)
        return refuse(sentenceOf(profile.error()));
    setWorking(true);
    whenReady(m_workspace.run([wanted = *organisation, chosen = *profile](Register &opened) {
                  return addOrganisation(opened, wanted, chosen);
              }),
              this, take);
}

} // namespace balie
