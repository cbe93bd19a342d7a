// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vera/veravalues.h"

#include "core/domain/identity/bsnguard.h"
#include "core/exchange/table/bsncolumns.h"
#include "core/exchange/table/cellvalue.h"
#include "core/exchange/vera/veracodes.h"

#include <QUrl>

#include <algorithm>
#include <limits>
#include <numeric>

namespace balie {

namespace {

constexpr qsizetype longestText = 2000;

using Way = std::pair<QByteArrayView, int>;

Way wayOf(const VeraValue &value)
{
    return {value.field->path, value.item};
}

QString lastPart(const QString &reference)
{
    if (!reference.contains(u"://"))
        return reference.trimmed();
    QString way = reference.section(u'?', 0, 0).section(u'#', 0, 0).trimmed();
    while (way.endsWith(u'/'))
        way.chop(1);
    return QUrl::fromPercentEncoding(way.section(u'/', -1).toUtf8());
}

} // namespace

VeraValues::VeraValues(const std::vector<VeraValue> &values) : m_values(values), m_order(values.size()), m_asked(values.size())
{
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t one, std::size_t other) { return wayOf(m_values[one]) < wayOf(m_values[other]); });
}

std::span<const std::size_t> VeraValues::placesOf(const char *path, int item) const
{
    const Way first(path, item);
    const Way last(path, item == anyItem ? std::numeric_limits<int>::max() : item);
    const auto begin = std::partition_point(m_order.begin(), m_order.end(), [&](std::size_t i) { return wayOf(m_values[i]) < first; });
    return {begin, std::partition_point(begin, m_order.end(), [&](std::size_t i) { return !(last < wayOf(m_values[i])); })};
}

bool VeraValues::has(const char *path) const
{
    return !placesOf(path, anyItem).empty();
}

QString VeraValues::text(const char *path, int item)
{
    for (const std::size_t i : placesOf(path, item)) {
        m_asked[i] = true;
        if (m_values[i].text.size() <= longestText)
            return m_values[i].text.trimmed();
        remark(VeraProblem::TooLong, path);
    }
    return {};
}

QString VeraValues::words(const char *path, int item)
{
    const QString said = text(path, item);
    if (!mayHoldBsn(said) || refuseForbiddenNumbers(said))
        return said;
    remark(VeraProblem::HeldBsn, path);
    return maskForbiddenNumbers(said);
}

QString VeraValues::keyOf(const char *path, const QString &said)
{
    if (said.isEmpty())
        return said;
    VeraKeySeen seen{path};
    seen.passes = mayHoldBsn(said) && isBsn(said);
    seen.isKept = !seen.passes && mayHoldBsn(said) && !refuseForbiddenNumbers(QStringLiteral("Kenmerk: ") + said);
    m_keys.push_back(seen);
    if (!seen.isKept)
        return said;
    remark(VeraProblem::HeldBsn, path);
    return {};
}

std::optional<QDate> VeraValues::day(const char *path, int item)
{
    const QString said = text(path, item);
    const Result<QDate> day = dayOfCell(said);
    if (day)
        return *day;
    if (!said.isEmpty())
        remark(VeraProblem::NotADay, path);
    return std::nullopt;
}

VeraCode VeraValues::code(const char *path, const char *list, int item)
{
    const QString said = words(path, item).toUpper();
    const VeraCodeState state = said.isEmpty() ? VeraCodeState::Known : stateOfCode(list, said);
    if (state != VeraCodeState::Known)
        remark(state == VeraCodeState::Lapsed ? VeraProblem::CodeLapsed : VeraProblem::CodeUnknown, path, said.left(20));
    return {said, state != VeraCodeState::Unknown};
}

QStringList VeraValues::references(const char *path)
{
    QStringList ids;
    for (const std::size_t i : placesOf(path, anyItem)) {
        m_asked[i] = true;
        const QString id = lastPart(m_values[i].text);
        if (id.size() > longestText)
            remark(VeraProblem::TooLong, path);
        else if (const QString key = keyOf(path, id); !key.isEmpty())
            ids.append(key);
    }
    return ids;
}

std::vector<int> VeraValues::items(const char *prefix) const
{
    std::vector<int> items;
    for (const VeraValue &value : m_values) {
        if (value.field->path.startsWith(prefix))
            items.push_back(value.item);
    }
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return items;
}

void VeraValues::remark(VeraProblem problem, const char *path, const QString &code)
{
    VeraRemark one;
    one.problem = problem;
    one.field = QString::fromLatin1(path);
    one.code = code;
    m_remarks.push_back(one);
}

std::vector<QByteArray> VeraValues::left() const
{
    std::vector<QByteArray> paths;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (!m_asked[i])
            paths.push_back(m_values[i].field->path);
    }
    return paths;
}

} // namespace balie
