// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the register of disclosures can be filtered by, and what it is filtered by now.
#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/processingwords.h"
#include "ui/disclosure/registerpanel.h"
#include "ui/models/disclosuresmodel.h"
#include "ui/recording/personfield.h"
#include "ui/support/filterchips.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

namespace balie {

namespace {

// What was chosen stays so, also where it is not among what is offered.
void chooseData(QComboBox &box, const QString &data, const QString &words)
{
    if (box.findData(data) < 0)
        box.addItem(words, data);
    box.setCurrentIndex(box.findData(data));
}

template <typename Code>
void fillWith(QComboBox &box, const QString &all, const std::optional<Code> &chosen)
{
    box.clear();
    box.addItem(all, QString());
    for (const Code code : allValues<Code>())
        box.addItem(wordOf(code), toWord(code));
    chooseData(box, chosen ? toWord(*chosen) : QString(), {});
}

QString periodWord(const DayRange &days)
{
    const auto word = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
    return days.from || days.until ? QStringLiteral("%1/%2").arg(word(days.from), word(days.until)) : QString();
}

QString periodName(const DayRange &days)
{
    if (days.from && days.until && days.from->day() == 1 && *days.until == days.from->addMonths(1).addDays(-1))
        return monthYear(*days.from);
    if (days.from && days.until)
        return RegisterPanel::tr("%1 to %2", "two days").arg(numericDay(*days.from), numericDay(*days.until));
    if (days.from)
        return RegisterPanel::tr("From %1").arg(numericDay(*days.from));
    return days.until ? RegisterPanel::tr("Until %1").arg(numericDay(*days.until)) : QString();
}

} // namespace

void RegisterPanel::fillFilters()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_recipient), QSignalBlocker(m_kind), QSignalBlocker(m_purpose), QSignalBlocker(m_basis), QSignalBlocker(m_notice), QSignalBlocker(m_special)};
    m_recipient->clear();
    m_recipient->addItem(tr("All recipients"), QString());
    for (const RecipientRow &row : m_recipients)
        m_recipient->addItem(row.recipient.name.toString(), row.recipient.id.toString());
    chooseData(*m_recipient, m_filter.recipient ? m_filter.recipient->toString() : QString(), tr("This recipient"));
    fillWith(*m_kind, tr("All kinds of recipients"), m_filter.kind);
    fillWith(*m_purpose, tr("All purposes"), m_filter.purpose);
    fillWith(*m_basis, tr("All legal bases"), m_filter.basis);
    fillWith(*m_notice, tr("Told or not told"), m_filter.notice);
    m_special->setChecked(m_filter.onlySpecial);
    fillPeriods();
}

void RegisterPanel::fillPeriods()
{
    const QSignalBlocker quiet(m_period);
    const QDate today = m_clock.today();
    const QDate month(today.year(), today.month(), 1);
    m_period->clear();
    m_period->addItem(tr("All days"), QString());
    m_period->addItem(tr("The last twelve months"), periodWord({month.addMonths(-11), month.addMonths(1).addDays(-1)}));
    for (const int year : {today.year(), today.year() - 1})
        m_period->addItem(tr("In %1", "year").arg(year), periodWord({QDate(year, 1, 1), QDate(year, 12, 31)}));
    for (int back = 0; back < 12; ++back) {
        const QDate first = month.addMonths(-back);
        m_period->addItem(monthYear(first), periodWord({first, first.addMonths(1).addDays(-1)}));
    }
    chooseData(*m_period, periodWord(m_filter.on), periodName(m_filter.on));
}

void RegisterPanel::showChips()
{
    QList<std::pair<QString, QString>> chips;
    const auto add = [&chips](const char *key, const QString &text) { chips.append({QString::fromLatin1(key), text}); };
    if (m_filter.recipient)
        add("recipient", m_recipient->currentText());
    if (m_filter.kind)
        add("kind", wordOf(*m_filter.kind));
    if (m_filter.purpose)
        add("purpose", wordOf(*m_filter.purpose));
    if (m_filter.basis)
        add("basis", wordOf(*m_filter.basis));
    if (m_filter.on != DayRange())
        add("period", m_period->currentText());
    if (m_filter.notice)
        add("notice", wordOf(*m_filter.notice));
    if (m_filter.onlySpecial)
        add("special", wordOf(DisclosureSign::Special));
    if (m_filter.person)
        add("person", tr("Everything about %1").arg(m_person->text()));
    m_chips->setChips(chips);
}

} // namespace balie
