// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/disclosurepanel.h"

#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "ui/disclosure/disclosuretext.h"
#include "ui/disclosure/signdelegate.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

DisclosurePanel::DisclosurePanel(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_mayDisclose(workspace.may(Permission::Disclose)), m_mayManage(workspace.may(Permission::ManageRecipients)),
      m_nothing(new PlainLabel(tr("Choose a row to see what went to whom and why."), TextRole::Caption, this)), m_content(new QWidget(this))
{
    setAccessibleName(tr("The chosen disclosure"));
    m_nothing->setWordWrap(true);
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    whole->setContentsMargins(metrics::groups, 0, metrics::related, 0);
    whole->addWidget(m_nothing);
    whole->addWidget(m_content);
    whole->addStretch(1);
    build();
    buildActs();
    showNothing();
}

void DisclosurePanel::build()
{
    m_lines = new QVBoxLayout(m_content);
    metrics::layOutInside(m_lines);
    m_lines->setSpacing(metrics::tight);
    m_kind = new PlainLabel(QString(), TextRole::Caption, m_content);
    m_kind->setWordWrap(true);
    m_recipient = new PlainLabel(QString(), TextRole::PageTitle, m_content);
    m_recipient->setObjectName(QStringLiteral("recipientName"));
    m_recipient->setWordWrap(true);
    m_lines->addWidget(m_kind);
    m_lines->addWidget(m_recipient);
    m_signs = new QVBoxLayout;
    metrics::layOutInside(m_signs);
    m_signs->setSpacing(metrics::tight);
    m_lines->addLayout(m_signs);
    addLine(tr("Struck out, because"), "struckOut");
    addLine(tr("To think of"), "cautions");
    addLine(tr("When"), "disclosedOn");
    addLine(tr("About whom"), "aboutWhom");
    addLine(tr("For what"), "purposeWords");
    addLine(tr("Kinds of data"), "kindsOfData");
    addLine(tr("Special data"), "specialWords");
    addLine(tr("Basis"), "basisWords");
    addLine(tr("Was the person told?"), "toldWords");
    addLine(tr("An authority asked for it"), "demandWords");
    addLine(tr("The steps before the report of arrears"), "arrearsWords");
    addLine(tr("Agreement"), "agreementWords");
    addLine(tr("Decided by"), "decidedWords");
    addLine(tr("Number there"), "referenceWords");
}

void DisclosurePanel::addLine(const QString &caption, const char *name)
{
    auto *head = new PlainLabel(caption, TextRole::Caption, m_content);
    head->setContentsMargins(0, metrics::related, 0, 0);
    m_lines->addWidget(head);
    auto *text = new PlainLabel(QString(), m_content);
    text->setObjectName(QString::fromLatin1(name));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(text);
    m_parts.insert(text->objectName(), {head, text});
}

// What there is nothing to say of takes no room.
void DisclosurePanel::say(const char *name, const QString &text)
{
    const QList<QWidget *> parts = m_parts.value(QString::fromLatin1(name));
    qobject_cast<PlainLabel *>(parts.last())->setText(text);
    for (QWidget *part : parts)
        part->setVisible(!text.isEmpty());
}

void DisclosurePanel::buildActs()
{
    m_lines->addSpacing(metrics::groups);
    m_tell = addAct(IconName::Answer, tr("The person was &told…"), "tellDisclosed", &DisclosurePanel::tellWanted);
    m_another = addAct(IconName::Add, tr("Another to this re&cipient…"), "anotherDisclosure", &DisclosurePanel::anotherWanted);
    m_correct = addAct(IconName::Edit, tr("C&orrect…"), "correctDisclosure", &DisclosurePanel::correctWanted);
    m_strikeOut = addAct(IconName::StrikeOut, tr("Stri&ke out…"), "strikeOutDisclosure", &DisclosurePanel::strikeOutWanted);
    m_everything = addAct(IconName::Filter, tr("Ever&ything about this person"), "everythingAboutPerson", &DisclosurePanel::everythingWanted);
    m_person = addAct(IconName::User, tr("Sho&w the person"), "openPerson", &DisclosurePanel::personWanted);
}

QPushButton *DisclosurePanel::addAct(IconName name, const QString &text, const char *objectName, void (DisclosurePanel::*wanted)())
{
    auto *button = new QPushButton(icon(name), text, m_content);
    button->setObjectName(QString::fromLatin1(objectName));
    m_lines->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void DisclosurePanel::offerIn(QTableView &table) const
{
    for (QPushButton *act : {m_tell, m_another, m_correct, m_strikeOut, m_everything, m_person})
        RowMenu::of(table).offer(act);
}

void DisclosurePanel::showNothing()
{
    m_nothing->show();
    m_content->hide();
}

void DisclosurePanel::showSigns(const DisclosureDetail &detail)
{
    while (QLayoutItem *gone = m_signs->takeAt(0)) {
        gone->widget()->hide();
        gone->widget()->deleteLater();
        delete gone;
    }
    for (const DisclosureSign sign : signsOf(detail.row)) {
        auto *chip = new ChipLabel(m_content);
        chip->setChip(chipOf(sign));
        m_signs->addWidget(chip, 0, Qt::AlignLeft);
    }
}

// Of one of several days the agreement is the one that it was recorded under.
static QString agreementWords(const Disclosure &disclosure, const Recipient *recipient)
{
    if (!disclosure.agreement || !recipient)
        return {};
    const auto found = std::find_if(recipient->agreements.begin(), recipient->agreements.end(), [&](const Agreement &agreement) { return agreement.id == *disclosure.agreement; });
    if (found == recipient->agreements.end())
        return {};
    const QString words = DisclosurePanel::tr("%1 of %2", "kind of agreement and its day").arg(wordOf(found->kind), shortDay(found->signedOn));
    return found->copy ? QStringLiteral("%1 · %2").arg(words, found->copy->toString()) : words;
}

void DisclosurePanel::showDisclosure(const DisclosureDetail &detail, const Recipient *recipient, QDate today)
{
    const DisclosureRow &row = detail.row;
    const Disclosure &disclosure = row.disclosure;
    m_nothing->hide();
    m_content->show();
    m_kind->setText(QStringLiteral("%1 · %2").arg(wordOf(row.recipientKind), row.organisationName));
    m_recipient->setText(row.recipientName);
    showSigns(detail);
    QStringList cautions;
    for (const DisclosureCaution caution : detail.cautions)
        cautions.append(sentenceOf(caution));
    say("struckOut", disclosure.struckOut ? disclosure.struckOut->toString() : QString());
    say("cautions", disclosure.struckOut ? QString() : cautions.join(u'\n'));
    say("disclosedOn", longDay(disclosure.on));
    say("aboutWhom", aboutWhom(row));
    say("purposeWords", disclosure.why.isEmpty() ? wordOf(disclosure.purpose) : tr("%1: %2", "purpose and why").arg(wordOf(disclosure.purpose), disclosure.why.toString()));
    say("kindsOfData", categoriesLine(disclosure.categories));
    say("specialWords", specialSentence(disclosure));
    say("basisWords", basisSentence(disclosure));
    say("toldWords", toldSentence(disclosure));
    say("demandWords", disclosure.demand ? demandSentences(*disclosure.demand, disclosure.on).join(u'\n') : QString());
    say("arrearsWords", disclosure.arrears ? arrearsSentences(*disclosure.arrears).join(u'\n') : QString());
    say("agreementWords", agreementWords(disclosure, recipient));
    say("decidedWords", disclosure.decidedBy.toString());
    say("referenceWords", disclosure.reference);
    showActs(row, today);
}

void DisclosurePanel::showActs(const DisclosureRow &row, QDate today)
{
    const bool stands = !row.disclosure.struckOut;
    m_tell->setVisible(m_mayDisclose && stands && (row.notice == NoticeState::Owed || row.disclosure.needsTelling(today)));
    m_another->setVisible(m_mayDisclose);
    m_correct->setVisible(m_mayManage && stands);
    m_strikeOut->setVisible(m_mayManage && stands);
    m_everything->setVisible(row.disclosure.person.has_value());
    m_person->setVisible(row.disclosure.person.has_value());
}

} // namespace balie
