// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vera/veravalues.h"

#include "core/domain/identity/bsnguard.h"
#include "core/exchange/table/cellvalue.h"
#include "core/exchange/vera/veracodes.h"

#include <QUrl>

#include <algorithm>

namespace balie {

namespace {

constexpr qsizetype longestText = 2000;

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

bool VeraValues::has(const char *path) const
{
    return std::any_of(m_values.begin(), m_values.end(), [&](const VeraValue &value) { return value.field->path == path; });
}

QString VeraValues::text(const char *path, int item)
{
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i].field->path != path || (item >= 0 && m_values[i].item != item))
            continue;
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
    constexpr int fewestDigits = 8;
    const auto digits = std::count_if(said.begin(), said.end(), [](QChar c) { return c.isDigit(); });
    if (digits < fewestDigits || refuseForbiddenNumbers(said))
        return said;
    remark(VeraProblem::HeldBsn, path);
    return maskForbiddenNumbers(said);
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
    const QString said = text(path, item).toUpper();
    const VeraCodeState state = said.isEmpty() ? VeraCodeState::Known : stateOfCode(list, said);
    if (state != VeraCodeState::Known)
        remark(state == VeraCodeState::Lapsed ? VeraProblem::CodeLapsed : VeraProblem::CodeUnknown, path, said.left(20));
    return {said, state != VeraCodeState::Unknown};
}

QStringList VeraValues::references(const char *path)
{
    QStringList ids;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i].field->path != path)
            continue;
        m_asked[i] = true;
        const QString id = lastPart(m_values[i].text);
        if (id.size() > longestText)
            remark(VeraProblem::TooLong, path);
        else if (!id.isEmpty())
            ids.append(id);
    }
    return ids;
}

int VeraValues::items(const char *prefix) const
{
    int count = 0;
    for (const VeraValue &value : m_values)
        count = value.field->path.startsWith(prefix) ? std::max(count, value.item + 1) : count;
    return count;
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
