// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setuporganisation.h"

#include "core/exchange/profilefile.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "ui/support/metrics.h"

#include "ui_setuporganisation.h"

namespace balie {

// The profile that holds nothing but the law.
static const QString lawAlone = QStringLiteral("avg");

SetupOrganisation::SetupOrganisation(QWidget *parent) : SetupStep(parent), m_form(std::make_unique<Ui::SetupOrganisation>())
{
    m_form->setupUi(this);
    m_form->statementTitle->setRole(TextRole::GroupTitle);
    m_form->statementHelp->setRole(TextRole::Caption);
    m_form->organisation->setAccessibleName(tr("Organisation"));
    for (const Profile &profile : builtInProfiles())
        m_form->organisation->addItem(profile.id == lawAlone ? tr("Another organisation (the law alone)") : profile.organisation);
    metrics::layOutFields(m_form->column);
    connect(m_form->organisation, &QComboBox::currentIndexChanged, this, &SetupOrganisation::show);
    m_form->signNote->setRole(TextRole::Caption);
    m_form->sign->follow(*m_form->organisationName);
    connect(m_form->organisationName, &QLineEdit::textChanged, this, &SetupOrganisation::look);
    connect(m_form->sign, &QLineEdit::textChanged, this, &SetupOrganisation::look);
    setFocusProxy(m_form->organisation);
    show();
}

SetupOrganisation::~SetupOrganisation() = default;

QString SetupOrganisation::title() const
{
    return tr("Which organisation is this register for?");
}

QString SetupOrganisation::explanation() const
{
    return tr("Requests are answered as its own privacy statement promises, and never later than the law demands.");
}

std::optional<MissingAnswer> SetupOrganisation::missing() const
{
    if (organisationName().isEmpty())
        return MissingAnswer{tr("Type the name of the organisation."), m_form->organisationName};
    if (const Result<OrganisationSign> chosen = sign(); !chosen)
        return MissingAnswer{sentenceOf(chosen.error()), m_form->sign};
    return {};
}

const Profile &SetupOrganisation::profile() const
{
    return builtInProfiles().at(static_cast<std::size_t>(std::max(0, m_form->organisation->currentIndex())));
}

QString SetupOrganisation::organisationName() const
{
    return m_form->organisationName->text().trimmed();
}

Result<OrganisationSign> SetupOrganisation::sign() const
{
    const Result<OrganisationSign> typed = m_form->sign->sign();
    if (!typed && typed.error().code() == ErrorCode::Empty)
        return OrganisationSign::suggestedFor(organisationName());
    return typed;
}

// What is wrong with the sign, or what it is for.
void SetupOrganisation::look()
{
    const Result<OrganisationSign> shown = sign();
    QString note;
    if (shown)
        note = tr("It stands before the numbers of cases once the register holds more than one organisation, as %1-2026-0014.").arg(shown->toString());
    else if (!organisationName().isEmpty())
        note = sentenceOf(shown.error());
    m_form->signNote->setText(note);
    m_form->sign->setAccessibleDescription(note);
}

static QStringList promisesOf(const Profile &profile)
{
    QStringList lines;
    if (const auto &promise = profile.answer.promise) {
        lines.append(SetupOrganisation::tr("Answers within %n day(s).", nullptr, promise->days));
        if (promise->extensionDays)
            lines.append(SetupOrganisation::tr("May take %n more day(s), if it says so in time.", nullptr, *promise->extensionDays));
    } else {
        lines.append(SetupOrganisation::tr("Names no term of its own: one month, as the law says (Art. 12(3) GDPR)."));
    }
    if (!profile.statement.version.isEmpty())
        lines.append(SetupOrganisation::tr("Version %1 of the statement.").arg(profile.statement.version));
    if (profile.statement.date)
        lines.append(SetupOrganisation::tr("Dated %1.").arg(plainDay(*profile.statement.date)));
    return lines;
}

void SetupOrganisation::show()
{
    const Profile &chosen = profile();
    QLineEdit &name = *m_form->organisationName;
    if (!name.isModified() || name.text().trimmed().isEmpty()) // never in the place of what was typed
        name.setText(chosen.id == lawAlone ? QString() : chosen.organisation);
    m_form->statement->setText(promisesOf(chosen).join(QLatin1Char('\n')));
    look();
}

} // namespace balie
