// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/itempanel.h"

#include "core/overview/retentioncells.h"
#include "core/wording/datewords.h"
#include "core/wording/retentionwords.h"
#include "ui/retention/statedelegate.h"
#include "ui/support/chip.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

ItemPanel::ItemPanel(bool mayManage, QWidget *parent)
    : QWidget(parent), m_nothing(new PlainLabel(tr("Choose a row to see why it is kept and until when."), TextRole::Caption, this)), m_content(new QWidget(this)), m_mayManage(mayManage)
{
    setAccessibleName(tr("The chosen item"));
    m_nothing->setWordWrap(true);
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    whole->setContentsMargins(metrics::groups, 0, metrics::related, 0);
    whole->addWidget(m_nothing);
    whole->addWidget(m_content);
    whole->addStretch(1);
    m_lines = new QVBoxLayout(m_content);
    metrics::layOutInside(m_lines);
    m_lines->setSpacing(metrics::tight);
    m_category = new PlainLabel(QString(), TextRole::Caption, m_content);
    m_category->setWordWrap(true);
    m_whom = new PlainLabel(QString(), TextRole::PageTitle, m_content);
    m_whom->setObjectName(QStringLiteral("whom"));
    m_whom->setWordWrap(true);
    m_chip = new ChipLabel(m_content);
    m_lines->addWidget(m_category);
    m_lines->addWidget(m_whom);
    m_lines->addWidget(m_chip, 0, Qt::AlignLeft);
    m_until = addLine(tr("Keep until"), "until");
    m_why = addLine(tr("Why"), "why");
    m_grounds = addLine(tr("What is known of this rule"), "grounds");
    m_begins = addLine(tr("The period begins with"), "begins");
    m_where = addLine(tr("Where it is"), "where");
    buildActs();
    showNothing();
}

PlainLabel *ItemPanel::addLine(const QString &caption, const char *name)
{
    m_lines->addSpacing(metrics::related);
    m_lines->addWidget(new PlainLabel(caption, TextRole::Caption, m_content));
    auto *text = new PlainLabel(QString(), m_content);
    text->setObjectName(QString::fromLatin1(name));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(text);
    return text;
}

void ItemPanel::buildActs()
{
    m_lines->addSpacing(metrics::groups);
    auto *holds = new QWidget(m_content);
    m_holds = new QVBoxLayout(holds);
    metrics::layOutInside(m_holds);
    m_lines->addWidget(holds);
    m_lines->setSpacing(metrics::tight);
    addAct(IconName::Edit, tr("Cha&nge…"), "changeItem", &ItemPanel::changeWanted);
    addAct(IconName::Calendar, tr("Period &began…"), "beginPeriod", &ItemPanel::triggerWanted);
    addAct(IconName::Pause, tr("Do no&t destroy…"), "holdItem", &ItemPanel::holdWanted);
    addAct(IconName::Remove, tr("Entered by &mistake…"), "removeItem", &ItemPanel::removeWanted);
    for (QPushButton *act : m_acts)
        act->setVisible(m_mayManage);
    m_case = addAct(IconName::Requests, tr("Open the &case"), "openCase", &ItemPanel::caseWanted);
    m_person = addAct(IconName::User, tr("&Open the person"), "openPerson", &ItemPanel::personWanted);
    m_acts.resize(m_acts.size() - 2);
}

QPushButton *ItemPanel::addAct(IconName name, const QString &text, const char *objectName, void (ItemPanel::*wanted)())
{
    auto *button = new QPushButton(icon(name), text, m_content);
    button->setObjectName(QString::fromLatin1(objectName));
    m_lines->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, wanted);
    m_acts.push_back(button);
    return button;
}

void ItemPanel::offerIn(QTableView &table) const
{
    for (QPushButton *act : m_acts) {
        if (m_mayManage)
            RowMenu::of(table).offer(act);
    }
    RowMenu::of(table).offer(m_case);
    RowMenu::of(table).offer(m_person);
}

void ItemPanel::showHolds(const RetentionItem &item, const std::vector<PlacedHold> &holds)
{
    while (QLayoutItem *gone = m_holds->takeAt(0)) {
        gone->widget()->deleteLater();
        delete gone;
    }
    for (const PlacedHold &placed : holds) {
        if (placed.hold.lifted || placed.goesWithItsCase() || !placed.isOn(item) || !m_mayManage)
            continue;
        const int place = m_holds->count() / 2;
        auto *which = new PlainLabel(wordOf(placed.hold.kind), TextRole::Caption, m_content);
        which->setWordWrap(true);
        m_holds->addWidget(which);
        auto *lift = new QPushButton(icon(IconName::Resume), place == 0 ? tr("&Lift the hold") : tr("Lift the hold"), m_content);
        lift->setObjectName(QStringLiteral("lift_%1").arg(place));
        lift->setAccessibleDescription(which->text());
        m_holds->addWidget(lift, 0, Qt::AlignLeft);
        connect(lift, &QPushButton::clicked, this, [this, placed] { Q_EMIT liftWanted(placed); });
    }
}

void ItemPanel::showNothing()
{
    m_nothing->show();
    m_content->hide();
}

// Of a day that is over the chip says it already.
static QString untilWords(const RetentionDetail &detail, QDate today)
{
    if (!detail.row.due)
        return detail.row.state == ExpiryState::Expired ? ItemPanel::tr("Not any longer") : ItemPanel::tr("No day yet");
    return *detail.row.due < today ? shortDay(*detail.row.due) : dayWithLeft(*detail.row.due, today);
}

static QString whyOf(const RetentionDetail &detail)
{
    if (!detail.row.state)
        return ItemPanel::tr("This was destroyed.");
    const QString why = sentenceOf(detail.rule, detail.expiry);
    return detail.isHeldForOthers ? why + u' ' + heldForOthersSentence() : why;
}

void ItemPanel::showItem(const RetentionDetail &detail, QDate today)
{
    const RetentionRow &row = detail.row;
    m_nothing->hide();
    m_content->show();
    m_category->setText(row.category.name.in(QLocale()));
    m_whom->setText(whomOf(row));
    m_chip->setChip(chipOf(row.state, stateWordOf(row)));
    m_until->setText(untilWords(detail, today));
    m_why->setText(whyOf(detail));
    m_grounds->setText(groundsOf(detail.rule).join(u'\n'));
    m_begins->setText(row.item.trigger ? tr("%1: %2", "event and its day").arg(wordOf(detail.rule.trigger), shortDay(*row.item.trigger)) : wordOf(detail.rule.trigger));
    showHolds(row.item, detail.holds);
    for (QPushButton *act : m_acts)
        act->setVisible(m_mayManage && row.state.has_value());
    m_case->setVisible(row.item.request.has_value());
    m_person->setVisible(row.item.person.has_value());
    m_where->setText(QStringLiteral("%1 · %2").arg(row.item.system.toString(), row.organisationName) + u'\n' + archiveStatusWords(*row.archiveStatus));
}

} // namespace balie
