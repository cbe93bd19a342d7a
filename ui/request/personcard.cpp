// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/personcard.h"

#include "core/domain/person/telephone.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

constexpr std::size_t mostOthers = 4;

struct PersonFact
{
    QString caption;
    QString text;
};

// How the person can be reached, who acts for the person, and until when the answer can be fought.
std::vector<PersonFact> factsOf(const RequestDossier &dossier)
{
    const Person &person = dossier.person;
    const Request &request = dossier.request;
    std::vector<PersonFact> facts;
    const auto add = [&facts](const QString &caption, const QString &text) { facts.push_back({caption, text}); };
    if (person.address)
        add(PersonCard::tr("Address"), person.address->oneLine());
    if (person.telephone)
        add(PersonCard::tr("Telephone"), shownTelephone(person.telephone->toString()));
    if (person.email)
        add(PersonCard::tr("E-mail"), person.email->toString());
    if (request.representative)
        add(PersonCard::tr("Represented by"), QStringLiteral("%1 (%2)").arg(request.representative->name.toString(), wordOf(request.representative->kind)));
    if (request.replyBy)
        add(PersonCard::tr("Wants the answer by"), wordOf(*request.replyBy));
    if (request.handler)
        add(PersonCard::tr("Handled by"), request.handler->toString());
    if (dossier.courtPetitionBy)
        add(PersonCard::tr("Can go to court until"), longDay(*dossier.courtPetitionBy));
    return facts;
}

PlainLabel *addText(QVBoxLayout &lines, TextRole role, const QString &text)
{
    auto *label = new PlainLabel(text, role, lines.parentWidget());
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines.addWidget(label);
    return label;
}

} // namespace

PersonCard::PersonCard(const RequestDossier &dossier, QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    metrics::layOutInside(m_lines);
    m_lines->setSpacing(metrics::tight);
    addFacts(dossier);
    addWays(dossier);
    m_lines->addStretch(1);
}

void PersonCard::addFacts(const RequestDossier &dossier)
{
    if (const QString words = dossier.request.words.toString(); !words.isEmpty()) {
        m_lines->addWidget(new PlainLabel(tr("In the person's words"), TextRole::Caption, this));
        addText(*m_lines, TextRole::Text, tr("“%1”", "the words of the person").arg(words))->setObjectName(QStringLiteral("words"));
        m_lines->addSpacing(metrics::related);
    }
    for (const PersonFact &fact : factsOf(dossier)) {
        m_lines->addWidget(new PlainLabel(fact.caption, TextRole::Caption, this));
        addText(*m_lines, TextRole::Text, fact.text);
        m_lines->addSpacing(metrics::related);
    }
}

// To all of the person, and to the cases that belong to this one.
void PersonCard::addWays(const RequestDossier &dossier)
{
    auto *person = new QPushButton(tr("Everything of this person"), this);
    person->setObjectName(QStringLiteral("openPerson"));
    person->setFlat(true);
    connect(person, &QPushButton::clicked, this, [this, id = dossier.request.person] { Q_EMIT personWanted(id); });
    m_lines->addWidget(person, 0, Qt::AlignLeft);
    std::vector<RequestRow> rows = dossier.linked;
    rows.insert(rows.end(), dossier.others.begin(), dossier.others.end());
    if (!rows.empty())
        m_lines->addWidget(new PlainLabel(tr("See also"), TextRole::Caption, this));
    for (std::size_t i = 0; i < std::min(rows.size(), mostOthers); ++i) {
        auto *button = new QPushButton(rows[i].reference, this);
        button->setObjectName(QStringLiteral("seeAlso"));
        button->setFlat(true);
        button->setAccessibleDescription(wordOf(rows[i].state));
        connect(button, &QPushButton::clicked, this, [this, id = rows[i].id] { Q_EMIT caseWanted(id); });
        m_lines->addWidget(button, 0, Qt::AlignLeft);
        addText(*m_lines, TextRole::Caption, wordOf(rows[i].state));
    }
}

} // namespace balie
